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
import { underScheme } from '../http/scheme-version';
import { DoneDto } from '../http/done.dto';
import { decideRefuseAdmission } from './decide';
import { RefuseAdmissionDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RefuseAdmissionController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
  ) {}

  @Post(':arrangementId/admission-refusal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Refuse admission: a decision with reason and objection term (R019, R141)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: RefuseAdmissionDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideRefuseAdmission(state, body, {
          today: context.today,
          unit: context.principal.unit,
          hardDate: this.policyData.hardDate(body.refusedOn),
          objectionTermWeeks: this.policyData.objectionTermWeeks(body.refusedOn),
        }),
      ),
      action: 'arrangement.refuse',
      effectiveOn: body.refusedOn,
      ...underScheme(this.policyData, body.refusedOn),
    });
    return answered(result, { arrangementId });
  }
}
