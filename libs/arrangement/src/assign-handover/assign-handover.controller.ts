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
import { DoneDto } from '../http/done.dto';
import { offeredAnswer } from '../offer-handover/offer-handover.controller';
import { offerFacts, OfferFactsSource } from '../offer-handover/offer-facts.service';
import { HandoverOfferedDto } from '../offer-handover/request.dto';
import { decideAssignHandover, decideKeepWithOwner } from './decide';
import { AssignHandoverDto, KeepWithOwnerDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AssignHandoverController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly facts: OfferFactsSource,
  ) {}

  @Post(':arrangementId/handover/assignment')
  @WriteRoute({
    kind: 'changes',
    summary: 'Assign a case nobody took to a unit of the region, as its coordinator (R142)',
    answer: HandoverOfferedDto,
    purpose: 'handover',
  })
  async assign(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: AssignHandoverDto,
    @Write() write: WriteContext,
  ) {
    const gathered = await this.facts.gather(arrangementId, body);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideAssignHandover(state, body, {
          ...offerFacts(gathered, this.facts.unit(state.ownerUnit), context),
          byUnit: write.principal.unit.id,
        }),
      ),
      action: 'handover.assign',
    });
    return answered(result, offeredAnswer(result.events));
  }

  @Post(':arrangementId/handover/keeping')
  @WriteRoute({
    operationId: 'keepHandover',
    kind: 'changes',
    summary: 'Leave a case nobody took with its owner, as the coordinator of its region (R142)',
    answer: DoneDto,
    purpose: 'handover',
  })
  async keep(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: KeepWithOwnerDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideKeepWithOwner(state, body, { today, byUnit: write.principal.unit.id }),
      ),
      action: 'handover.assign',
    });
    return answered(result, { arrangementId });
  }
}
