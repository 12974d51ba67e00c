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
import { decideHoldAftercare } from './decide';
import { aftercareOf, HoldAftercareDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class HoldAftercareController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/placements/:placementId/aftercare')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record an aftercare contact; also in a closed case (R026)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('placementId', UuidPipe) placementId: Uuid,
    @Body() body: HoldAftercareDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) => decideHoldAftercare(state, aftercareOf(placementId, body), context),
        {
          alsoWhen: ['closed', 'reopened'],
        },
      ),
      action: 'result.record',
      effectiveOn: body.heldOn,
    });
    return answered(result, { arrangementId });
  }
}
