import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import type { DomainEvent } from '@meereis/event-store';
import { type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { decideOfferHandover } from './decide';
import { offerFacts, OfferFactsSource } from './offer-facts.service';
import { OfferHandoverDto, HandoverOfferedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class OfferHandoverController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly facts: OfferFactsSource,
  ) {}

  @Post(':arrangementId/handover')
  @WriteRoute({
    kind: 'changes',
    summary: 'Offer the case to another unit, exactly as previewed (R029-R033, R036)',
    answer: HandoverOfferedDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: OfferHandoverDto,
    @Write() write: WriteContext,
  ) {
    const gathered = await this.facts.gather(arrangementId, body);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideOfferHandover(state, body, offerFacts(gathered, write.principal.unit, context)),
      ),
      action: 'handover.offer',
    });
    return answered(result, offeredAnswer(result.events));
  }
}

/** Id and last day to answer, from the offer that was written; a repeated request gets the same again. */
export function offeredAnswer(events: readonly DomainEvent[]) {
  const offer = events.find((one) => one.type === 'handover-offered.v1')?.data as
    { readonly handoverId: string; readonly answerBy: string } | undefined;
  return { handoverId: offer?.handoverId ?? '', answerBy: offer?.answerBy ?? '' };
}
