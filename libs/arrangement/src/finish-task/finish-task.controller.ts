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
import { decideFinishTask } from './decide';
import { FinishTaskDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class FinishTaskController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/tasks/:taskId/completion')
  @WriteRoute({ kind: 'adds', summary: 'Finish a task, with its result', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('taskId', UuidPipe) taskId: Uuid,
    @Body() body: FinishTaskDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) =>
          decideFinishTask(
            state,
            { taskId, result: body.result },
            { today: context.today, unit: write.principal.unit.id },
          ),
        // A death leaves the owner tasks in a closed case; a broken placement leaves one in a reopened case.
        { alsoWhen: ['closed', 'reopened'] },
      ),
      action: 'task.finish',
    });
    return answered(result, { arrangementId });
  }
}
