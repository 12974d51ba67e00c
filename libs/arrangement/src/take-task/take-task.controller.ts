import { Controller, Inject, Param, Post } from '@nestjs/common';
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
import { STAND_INS, type StandIns } from '@meereis/staff';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { decideTakeTask } from './decide';

@ApiTags('daily work')
@Controller('arrangements')
export class TakeTaskController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(STAND_INS) private readonly standIns: StandIns,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Post(':arrangementId/tasks/:taskId/taking')
  @WriteRoute({ kind: 'adds', summary: 'Take a task of the own unit', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('taskId', UuidPipe) taskId: Uuid,
    @Write() write: WriteContext,
  ) {
    const { accountId, unit } = write.principal;
    const standsInFor = await this.standIns.replacedBy(accountId, unit.id, this.clock.today());
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideTakeTask(
          state,
          { taskId },
          {
            today: context.today,
            unit: write.principal.unit.id,
            account: write.principal.accountId,
            standsInFor,
          },
        ),
      ),
      action: 'task.take',
    });
    return answered(result, { arrangementId });
  }
}
