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
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import { onArrangement } from '../http/case-command';
import { regionOfCase, underScheme } from '../http/scheme-version';
import { DoneDto } from '../http/done.dto';
import { decideAdmitPerson } from './decide';
import { AdmitPersonDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AdmitPersonController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
  ) {}

  @Post(':arrangementId/admission')
  @WriteRoute({
    kind: 'changes',
    summary: 'Admit the person to the service (R004-R007, R018, R148)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: AdmitPersonDto,
    @Write() write: WriteContext,
  ) {
    const region = await regionOfCase(this.runner, arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideAdmitPerson(state, body, {
          today: context.today,
          hardDate: this.policyData.hardDate(body.admittedOn, state.region),
          scheme: this.policyData.schemeVersion(body.admittedOn, state.region),
        }),
      ),
      action: 'arrangement.admit',
      effectiveOn: body.admittedOn,
      ...underScheme(this.policyData, body.admittedOn, region),
    });
    return answered(result, { arrangementId });
  }
}
