import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { regionOfCase, underScheme } from '../http/scheme-version';
import { decideConsiderProvision } from './decide';
import { ConsiderProvisionDto, ProvisionConsideredDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ConsiderProvisionController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
  ) {}

  @Post(':arrangementId/prior-provision-considerations')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that a provision before RMT money was considered (R038, R040)',
    answer: ProvisionConsideredDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: ConsiderProvisionDto,
    @Write() write: WriteContext,
  ) {
    const considerationId = uuidV5(write.commandId, 'consideration');
    const region = await regionOfCase(this.runner, arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideConsiderProvision(state, body, {
          today: context.today,
          considerationId,
          policy: this.policyData,
        }),
      ),
      action: 'arrangement.consider-provision',
      effectiveOn: body.consideredOn,
      ...underScheme(this.policyData, body.consideredOn, region),
    });
    return answered(result, { considerationId });
  }
}
