import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ROLE_SOURCE, type RoleSource } from '@meereis/access';
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
import { decidePlacePerson } from './decide';
import { PlacePersonDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class PlacePersonController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
  ) {}

  @Post(':arrangementId/placements')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record a placement; plans the aftercare (R023, R026, R137)',
    answer: PlacementDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: PlacePersonDto,
    @Write() write: WriteContext,
  ) {
    const placementId = uuidV5(write.commandId, 'placement');
    const roles = await this.roles.rolesOf(body.employerContact, write.principal.unit.id);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decidePlacePerson(state, body, {
          placementId,
          weekTaskId: context.newId('aftercare-week'),
          monthTaskId: context.newId('aftercare-month'),
          contactWorksHere: roles.length > 0,
        }),
      ),
      action: 'result.record',
      effectiveOn: body.startsOn,
    });
    return answered(result, { placementId });
  }
}
