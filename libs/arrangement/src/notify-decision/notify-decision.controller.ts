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
import { decideNotifyDecision } from './decide';
import { NotifyDecisionDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class NotifyDecisionController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
  ) {}

  @Post(':arrangementId/decision-notices')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record how and when the person was told of a decision (R141)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: NotifyDecisionDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideNotifyDecision(state, body, {
          today: context.today,
          objectionTermWeeks: this.policyData.objectionTermWeeks(body.notifiedOn),
        }),
      ),
      action: 'arrangement.refuse',
      effectiveOn: body.notifiedOn,
    });
    return answered(result, { arrangementId });
  }
}
