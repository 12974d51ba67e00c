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
import { DoneDto } from '../http/done.dto';
import { decideCompleteItem } from './decide';
import { CompleteItemDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class CompleteItemController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/completion')
  @WriteRoute({
    kind: 'changes',
    summary: 'Complete an item; the evaluation is asked next (R025)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: CompleteItemDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today, newId }) =>
        decideCompleteItem(
          state,
          { itemId, result: body.result, completedOn: body.completedOn },
          { today, taskId: newId('evaluate-task') },
        ),
      ),
      action: 'item.complete',
      effectiveOn: body.completedOn,
    });
    return answered(result, { arrangementId });
  }
}
