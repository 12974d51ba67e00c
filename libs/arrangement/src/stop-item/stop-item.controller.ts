import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
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
import { DoneDto } from '../http/done.dto';
import { decideStopItem } from './decide';
import { stopOf, StopItemDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class StopItemController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
  ) {}

  @Post(':arrangementId/items/:itemId/stop')
  @WriteRoute({
    kind: 'changes',
    summary: 'Stop a running item, with who stopped it and why (R141)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: StopItemDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today, newId, principal }) =>
        decideStopItem(
          state,
          { ...stopOf(body), itemId },
          {
            today,
            taskId: newId('evaluate-task'),
            unit: principal.unit,
            objectionTermWeeks: this.policyData.objectionTermWeeks(body.notifiedOn ?? body.stoppedOn),
          },
        ),
      ),
      action: 'item.stop',
      effectiveOn: body.stoppedOn,
    });
    return answered(result, { arrangementId });
  }
}
