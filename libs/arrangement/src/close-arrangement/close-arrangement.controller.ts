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
import { decideCloseArrangement } from './decide';
import { CloseArrangementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class CloseArrangementController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/closing')
  @WriteRoute({
    kind: 'changes',
    summary: 'Close the case with its outcome (R023, R026, R030)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: CloseArrangementDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) => decideCloseArrangement(state, body, context), {
        alsoWhen: ['reopened'],
      }),
      action: 'arrangement.close',
      effectiveOn: body.closedOn,
    });
    return answered(result, { arrangementId });
  }
}
