import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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
import { type Uuid } from '@meereis/kernel';
import { onPerson } from '../http/on-person';
import { PersonCases } from '../person-cases/person-cases.service';
import { decideWithdrawConsent } from './decide';
import { ConsentWithdrawnDto, WithdrawConsentDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class WithdrawConsentController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly cases: PersonCases,
  ) {}

  @Post(':personId/consents/:consentId/withdrawal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that the person takes consent back (Q06)',
    answer: ConsentWithdrawnDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Param('consentId', UuidPipe) consentId: Uuid,
    @Body() body: WithdrawConsentDto,
    @Write() write: WriteContext,
  ) {
    const found = await this.cases.of(personId);
    if (found.person === undefined) throw new NotFoundError();
    const result = await this.runner.run({
      ...write,
      ...onPerson(personId, found, (state, context) =>
        decideWithdrawConsent(state, { consentId, withdrawnOn: body.withdrawnOn }, { today: context.today }),
      ),
      action: 'arrangement.give-consent',
    });
    return answered(result, { consentId });
  }
}
