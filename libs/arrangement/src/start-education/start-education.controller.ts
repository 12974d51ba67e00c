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
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { PlacementDto } from '../http/placement.dto';
import { decideStartEducation } from './decide';
import { StartEducationDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class StartEducationController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/education')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that the person started an education as the result (R023, R136)',
    answer: PlacementDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: StartEducationDto,
    @Write() write: WriteContext,
  ) {
    const placementId = uuidV5(write.commandId, 'placement');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideStartEducation(state, body, { today: context.today, placementId }),
      ),
      action: 'result.record',
      effectiveOn: body.startsOn,
    });
    return answered(result, { placementId });
  }
}
