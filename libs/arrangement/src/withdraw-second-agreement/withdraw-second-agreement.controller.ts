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
import { type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { decideWithdrawSecondAgreement } from './decide';
import { WithdrawSecondAgreementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class WithdrawSecondAgreementController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/second-agreements/:requestId/withdrawal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Take back a question that a second organisation has not answered (R044)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('requestId', UuidPipe) requestId: Uuid,
    @Body() body: WithdrawSecondAgreementDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideWithdrawSecondAgreement(state, { requestId, reason: body.reason }, context),
      ),
      action: 'second-agreement.ask',
    });
    return answered(result, { arrangementId });
  }
}
