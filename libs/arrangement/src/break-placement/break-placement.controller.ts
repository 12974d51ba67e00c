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
import { decideBreakPlacement } from './decide';
import { breakOf, BreakPlacementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class BreakPlacementController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/placements/:placementId/break')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that a placement broke off: the case runs again (R026)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('placementId', UuidPipe) placementId: Uuid,
    @Body() body: BreakPlacementDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) =>
          decideBreakPlacement(state, breakOf(placementId, body), {
            today: context.today,
            taskId: context.newId('contact-task'),
          }),
        { alsoWhen: ['reopened'] },
      ),
      action: 'result.record',
      effectiveOn: body.brokenOn,
    });
    return answered(result, { arrangementId });
  }
}
