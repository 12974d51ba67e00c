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
import { decideWithdrawHandover } from './decide';
import { WithdrawHandoverDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class WithdrawHandoverController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/handover/withdrawal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Withdraw the own offer (R032)',
    answer: DoneDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: WithdrawHandoverDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) => decideWithdrawHandover(state, body, context)),
      action: 'handover.withdraw',
    });
    return answered(result, { arrangementId });
  }
}
