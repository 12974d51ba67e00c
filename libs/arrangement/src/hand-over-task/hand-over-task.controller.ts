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
import { ROLE_SOURCE, type RoleSource } from '@meereis/access';
import { decideHandOverTask } from './decide';
import { HandOverTaskDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class HandOverTaskController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
  ) {}

  @Post(':arrangementId/tasks/:taskId/handing-over')
  @WriteRoute({ kind: 'adds', summary: 'Give a task to a colleague of the same unit', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('taskId', UuidPipe) taskId: Uuid,
    @Body() body: HandOverTaskDto,
    @Write() write: WriteContext,
  ) {
    const { unit } = write.principal;
    const worksHere = (await this.roles.rolesOf(body.assignee, unit.id)).length > 0;
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state) =>
        decideHandOverTask(
          state,
          { taskId, assignee: body.assignee, reason: body.reason },
          { unit: unit.id, worksHere },
        ),
      ),
      action: 'task.hand-over',
    });
    return answered(result, { arrangementId });
  }
}
