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
import { decideEvaluateItem } from './decide';
import { evaluationOf, EvaluateItemDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class EvaluateItemController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/evaluation')
  @WriteRoute({
    kind: 'changes',
    summary: 'Evaluate a finished item with the person and decide the next step (R025)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: EvaluateItemDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, { today }) => decideEvaluateItem(state, { ...evaluationOf(body), itemId }, { today }),
        { alsoWhen: ['reopened'] },
      ),
      action: 'item.evaluate',
      effectiveOn: body.evaluatedOn,
    });
    return answered(result, { arrangementId });
  }
}
