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
import { onArrangement } from '../http/case-command';
import { regionOfCase, underScheme } from '../http/scheme-version';
import { DoneDto } from '../http/done.dto';
import { decideSetArrangement } from './decide';
import { SetArrangementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class SetArrangementController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Post(':arrangementId/setting')
  @WriteRoute({
    kind: 'changes',
    summary: 'Set the arrangement (R015, R020-R022)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: SetArrangementDto,
    @Write() write: WriteContext,
  ) {
    const region = await regionOfCase(this.runner, arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideSetArrangement(state, body, {
          today: context.today,
          policy: this.policyData,
          unitName: (unit) => this.organisations.unit(unit)?.name ?? unit,
        }),
      ),
      action: 'arrangement.set',
      effectiveOn: body.setOn,
      ...underScheme(this.policyData, body.setOn, region),
    });
    return answered(result, { arrangementId });
  }
}
