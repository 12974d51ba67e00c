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
import { decideStartItem } from './decide';
import { StartItemDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class StartItemController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/start')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that an item of the plan in force began; money first (R022, R051)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: StartItemDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideStartItem(state, { itemId, startedOn: body.startedOn }, { today }),
      ),
      action: 'item.start',
      effectiveOn: body.startedOn,
    });
    return answered(result, { arrangementId });
  }
}
