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
import type { Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { decideWithdrawItem } from './decide';
import { PlanChangedDto, withdrawalOf, WithdrawItemDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class WithdrawItemController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/withdrawal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Take an item out of the plan; of what was agreed only with the person (R030, Q24)',
    answer: PlanChangedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: WithdrawItemDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideWithdrawItem(state, { ...withdrawalOf(body), itemId }, { today }),
      ),
      action: 'item.withdraw',
      effectiveOn: body.withdrawnOn,
    });
    return answered(result, { planVersion: result.state?.planVersion ?? 0 });
  }
}
