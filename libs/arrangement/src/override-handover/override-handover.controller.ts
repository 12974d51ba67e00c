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
import { type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { offeredAnswer } from '../offer-handover/offer-handover.controller';
import { offerFacts, OfferFactsSource } from '../offer-handover/offer-facts.service';
import { HandoverOfferedDto } from '../offer-handover/request.dto';
import { decideOverrideHandover } from './decide';
import { OverrideHandoverDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class OverrideHandoverController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly facts: OfferFactsSource,
  ) {}

  @Post(':arrangementId/handover/override')
  @WriteRoute({
    kind: 'changes',
    summary: 'Offer without consent or legal task, with reason and legal basis (R036); coordinators only',
    answer: HandoverOfferedDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: OverrideHandoverDto,
    @Write() write: WriteContext,
  ) {
    const gathered = await this.facts.gather(arrangementId, body);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideOverrideHandover(state, body, offerFacts(gathered, write.principal.unit, context)),
      ),
      action: 'handover.override',
    });
    return answered(result, offeredAnswer(result.events));
  }
}
