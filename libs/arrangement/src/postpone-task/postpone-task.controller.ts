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
import { decidePostponeTask } from './decide';
import { PostponeTaskDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class PostponeTaskController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/tasks/:taskId/postponement')
  @WriteRoute({ kind: 'adds', summary: 'Put a task off, with a reason', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('taskId', UuidPipe) taskId: Uuid,
    @Body() body: PostponeTaskDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decidePostponeTask(
          state,
          { taskId, to: body.to, reason: body.reason },
          { today: context.today, unit: write.principal.unit.id },
        ),
      ),
      action: 'task.postpone',
    });
    return answered(result, { arrangementId });
  }
}
