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
import { decideResumeItem } from './decide';
import { ResumeItemDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ResumeItemController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/resumption')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that an interrupted item goes on (R022, Q14)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: ResumeItemDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideResumeItem(state, { itemId, resumedOn: body.resumedOn }, { today }),
      ),
      action: 'item.resume',
      effectiveOn: body.resumedOn,
    });
    return answered(result, { arrangementId });
  }
}
