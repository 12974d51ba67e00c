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
import { decideAgreeGoal } from './decide';
import { AgreeGoalDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AgreeGoalController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/goals')
  @WriteRoute({ kind: 'changes', summary: 'Agree the goal of the arrangement (R021)', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: AgreeGoalDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideAgreeGoal(state, body, { today: context.today, goalId: context.newId('goal') }),
      ),
      action: 'arrangement.set-goal',
      effectiveOn: body.agreedOn,
    });
    return answered(result, { arrangementId });
  }
}
