import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import {
  answered,
  COMMAND_RUNNER,
  NotFoundError,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onPerson } from '../http/on-person';
import { PersonCases } from '../person-cases/person-cases.service';
import { decideGiveConsent } from './decide';
import { ConsentGivenDto, GiveConsentDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class GiveConsentController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: PersonCases,
  ) {}

  @Post(':personId/consents')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record the person’s consent to share with one unit (R036, Q06)',
    answer: ConsentGivenDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Body() body: GiveConsentDto,
    @Write() write: WriteContext,
  ) {
    const consentId = uuidV5(write.commandId, 'consent');
    const found = await this.cases.of(personId);
    if (found.person === undefined) throw new NotFoundError();
    const result = await this.runner.run({
      ...write,
      ...onPerson(personId, found, (state, context) =>
        decideGiveConsent(state, body, {
          today: context.today,
          consentId,
          toUnit: this.organisations.unit(body.toUnit),
        }),
      ),
      action: 'arrangement.give-consent',
      effectiveOn: body.givenOn,
    });
    return answered(result, { consentId });
  }
}
