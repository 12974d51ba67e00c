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
import { decideInterruptItem } from './decide';
import { interruptionOf, InterruptItemDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class InterruptItemController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/interruption')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that an item lies still, and when it is expected to go on (R022)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: InterruptItemDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideInterruptItem(state, { ...interruptionOf(body), itemId }, { today }),
      ),
      action: 'item.interrupt',
      effectiveOn: body.interruptedOn,
    });
    return answered(result, { arrangementId });
  }
}
