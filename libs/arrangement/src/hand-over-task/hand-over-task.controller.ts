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
import { BUSINESS_CLOCK, type BusinessClock, type Uuid } from '@meereis/kernel';
import { STAND_INS, type StandIns } from '@meereis/staff';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { ROLE_SOURCE, type Role, type RoleSource } from '@meereis/access';
import { decideHandOverTask } from './decide';
import { HandOverTaskDto } from './request.dto';

/** Roles that may take a task; an administrator of accounts has no part in cases. */
const WORKS_ON_CASES: readonly Role[] = ['caseworker', 'coordinator', 'banenafspraak-expert'];

@ApiTags('daily work')
@Controller('arrangements')
export class HandOverTaskController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
    @Inject(STAND_INS) private readonly standIns: StandIns,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
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
    const roles = await this.roles.rolesOf(body.assignee, unit.id);
    const worksHere = roles.some((role) => WORKS_ON_CASES.includes(role));
    const awayUntil = await this.standIns.awayUntil(body.assignee, unit.id, this.clock.today());
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state) =>
        decideHandOverTask(
          state,
          { taskId, assignee: body.assignee, reason: body.reason },
          { unit: unit.id, worksHere, awayUntil },
        ),
      ),
      action: 'task.hand-over',
    });
    return answered(result, { arrangementId });
  }
}
