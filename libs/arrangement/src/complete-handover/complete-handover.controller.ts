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
import { decideCompleteHandover } from './decide';
import { CompleteHandoverDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class CompleteHandoverController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/handover/completion')
  @WriteRoute({
    kind: 'changes',
    summary: 'The new executor has spoken the person (R033)',
    answer: DoneDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: CompleteHandoverDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) => decideCompleteHandover(state, body, context)),
      action: 'handover.complete',
      effectiveOn: body.contactHeldOn,
    });
    return answered(result, { arrangementId });
  }
}
