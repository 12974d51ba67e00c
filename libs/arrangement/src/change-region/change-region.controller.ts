import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
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
import { mobilityTeamOf } from '../domain/handover.rule';
import { onArrangement } from '../http/case-command';
import { decideChangeRegion } from './decide';
import { ChangeRegionDto, RegionChangedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ChangeRegionController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Post(':arrangementId/region-changes')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that the person moved to another region; no item changes (R031, Q07, Q08)',
    answer: RegionChangedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: ChangeRegionDto,
    @Write() write: WriteContext,
  ) {
    const region = this.policyData.regionOf(body.municipality, body.changedOn)?.code;
    const team = region === undefined ? undefined : mobilityTeamOf(this.organisations, region);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideChangeRegion(state, body, {
          today: context.today,
          region,
          team,
          taskId: context.newId('assign-task'),
        }),
      ),
      action: 'arrangement.change-region',
      effectiveOn: body.changedOn,
    });
    return answered(result, { arrangementId, region: result.state?.region ?? '' });
  }
}
