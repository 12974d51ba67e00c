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
import { decideWithdrawDraft } from './decide';
import { WithdrawDraftDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class WithdrawDraftController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/draft-withdrawal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Withdraw the draft: the version in force goes on (R028, R030)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: WithdrawDraftDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) => decideWithdrawDraft(state, body, context)),
      action: 'plan.withdraw-draft',
    });
    return answered(result, { arrangementId });
  }
}
