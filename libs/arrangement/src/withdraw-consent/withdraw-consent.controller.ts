import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  NotFoundError,
  RefusedError,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { BUSINESS_CLOCK, uuidV5, type BusinessClock, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { onPerson } from '../http/on-person';
import { PersonCases, type PersonCase } from '../person-cases/person-cases.service';
import { decideWithdrawConsent } from './decide';
import { decideEndSharing } from './end-sharing.rule';
import { ConsentWithdrawnDto, WithdrawConsentDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class WithdrawConsentController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly cases: PersonCases,
  ) {}

  @Post(':personId/consents/:consentId/withdrawal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that the person takes consent back; what rests on it ends first (R036, Q06)',
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
    const withdrawal = { consentId, withdrawnOn: body.withdrawnOn };
    const goesThrough =
      found.personRevision === write.expected &&
      decideWithdrawConsent(found.person, withdrawal, { today: this.clock.today() }).ok;
    // The case first: from that event on nothing there can rest on the consent, however the two streams interleave.
    if (goesThrough) await this.endSharing(found, consentId, write);
    const result = await this.runner.run({
      ...write,
      ...onPerson(personId, found, (state, { today }) => decideWithdrawConsent(state, withdrawal, { today })),
      action: 'arrangement.give-consent',
      effectiveOn: body.withdrawnOn,
    });
    return answered(result, { consentId });
  }

  /** A retry of the request comes here again, so an interruption between the two writes is mended by it. */
  private async endSharing({ last }: PersonCase, consentId: Uuid, write: WriteContext): Promise<void> {
    if (last === undefined) return;
    try {
      await this.runner.run({
        ...write,
        ...onArrangement(
          last.arrangementId,
          (state, { today, newId }) => decideEndSharing(state, consentId, { today, newId }),
          { alsoWhen: ['closed', 'reopened'] },
        ),
        expected: 'additive',
        commandId: uuidV5(write.commandId, 'end-sharing'),
        action: 'arrangement.give-consent',
      });
    } catch (error) {
      // Ended by an earlier try: then nothing rests on the consent any more.
      if (!(error instanceof RefusedError)) throw error;
    }
  }
}
