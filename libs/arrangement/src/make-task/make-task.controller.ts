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
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { decideMakeTask } from './decide';
import { MakeTaskDto, TaskMadeDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class MakeTaskController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/tasks')
  @WriteRoute({ kind: 'adds', summary: 'Make a task by hand', answer: TaskMadeDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: MakeTaskDto,
    @Write() write: WriteContext,
  ) {
    const taskId = uuidV5(write.commandId, 'own-task');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideMakeTask(state, body, {
          today: context.today,
          unit: write.principal.unit.id,
          account: write.principal.accountId,
          taskId,
        }),
      ),
      action: 'task.make',
    });
    return answered(result, { taskId });
  }
}
