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
import type { Position } from '@meereis/event-store';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { onPerson } from '../http/on-person';
import { PersonCases, type PersonCase } from '../person-cases/person-cases.service';
import { decideEndOffer, decideWithdrawConsent, offerResting } from './decide';
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
      effectiveOn: body.withdrawnOn,
    });
    const ended = await this.endOffer(found, consentId, write);
    return answered({ ...result, position: ended ?? result.position }, { consentId });
  }

  /** A retry of the request comes here again, so an interruption between the two writes is mended by it. */
  private async endOffer(
    { last }: PersonCase,
    consentId: Uuid,
    write: WriteContext,
  ): Promise<Position | undefined> {
    if (last === undefined || offerResting(last, consentId) === undefined) return undefined;
    try {
      const result = await this.runner.run({
        ...write,
        ...onArrangement(last.arrangementId, (state, { today }) =>
          decideEndOffer(state, consentId, { today }),
        ),
        expected: 'additive',
        commandId: uuidV5(write.commandId, 'end-offer'),
        action: 'handover.withdraw',
      });
      return result.position;
    } catch (error) {
      // Answered in the meantime: then there is no offer left to end.
      if (error instanceof RefusedError) return undefined;
      throw error;
    }
  }
}
