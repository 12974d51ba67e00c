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
import { DoneDto } from '../http/done.dto';
import { regionOfCase, underScheme } from '../http/scheme-version';
import { decideReviseArrangement } from './decide';
import { ReviseArrangementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReviseArrangementController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Post(':arrangementId/revision')
  @WriteRoute({
    kind: 'changes',
    summary: 'Set a later version of the plan, with the reason and what differs (R020, R028)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: ReviseArrangementDto,
    @Write() write: WriteContext,
  ) {
    const region = await regionOfCase(this.runner, arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideReviseArrangement(state, body, {
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
