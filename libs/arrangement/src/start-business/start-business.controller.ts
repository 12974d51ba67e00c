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
import { decideStartBusiness } from './decide';
import { StartBusinessDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class StartBusinessController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/own-business')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that the person started a business; plans the aftercare (R008, R023, R026)',
    answer: PlacementDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: StartBusinessDto,
    @Write() write: WriteContext,
  ) {
    const placementId = uuidV5(write.commandId, 'placement');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideStartBusiness(state, body, {
          today: context.today,
          placementId,
          weekTaskId: context.newId('aftercare-week'),
          monthTaskId: context.newId('aftercare-month'),
        }),
      ),
      action: 'result.record',
      effectiveOn: body.startsOn,
    });
    return answered(result, { placementId });
  }
}
