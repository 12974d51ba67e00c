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
import { decideWeighNeed } from './decide';
import { WeighNeedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class WeighNeedController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/weighings')
  @WriteRoute({
    kind: 'changes',
    summary: 'Weigh the need for support with the five criteria (R007)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: WeighNeedDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideWeighNeed(state, body, { today: context.today }),
      ),
      action: 'arrangement.weigh',
    });
    return answered(result, { arrangementId });
  }
}
