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
import { decideReceiveAdvice } from './decide';
import { ReceiveAdviceDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReceiveAdviceController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/advice')
  @WriteRoute({ kind: 'changes', summary: 'Record the advice that was asked for (R017)', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: ReceiveAdviceDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideReceiveAdvice(state, body, { today: context.today }),
      ),
      action: 'arrangement.record-intake',
      effectiveOn: body.receivedOn,
    });
    return answered(result, { arrangementId });
  }
}
