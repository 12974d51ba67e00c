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
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import type { Uuid } from '@meereis/kernel';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import { onArrangement } from '../http/case-command';
import { regionOfCase, underScheme } from '../http/scheme-version';
import { DoneDto } from '../http/done.dto';
import { competentUnits } from '../domain/mandate';
import { decideRefuseAdmission, type RefuseAdmission } from './decide';
import { RefuseAdmissionDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RefuseAdmissionController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
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
    const region = await regionOfCase(this.runner, arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideRefuseAdmission(state, commandOf(body), {
          today: context.today,
          competent: competentUnits(this.organisations, 'refuse-admission', state.region),
          taskId: context.newId('notify'),
          unit: context.principal.unit,
          hardDate: this.policyData.hardDate(body.refusedOn, state.region),
          objectionTermWeeks: this.policyData.objectionTermWeeks(body.refusedOn),
        }),
      ),
      action: 'arrangement.refuse',
      effectiveOn: body.refusedOn,
      ...underScheme(this.policyData, body.refusedOn, region),
    });
    return answered(result, { arrangementId });
  }
}

/** Told at once when both how and when are given; else it is told later. */
function commandOf({
  reason,
  motivation,
  refusedOn,
  notifiedHow,
  notifiedOn,
}: RefuseAdmissionDto): RefuseAdmission {
  const told = notifiedHow !== undefined && notifiedOn !== undefined;
  return {
    reason,
    motivation,
    refusedOn,
    ...(told ? { notice: { how: notifiedHow, notifiedOn } } : {}),
  };
}
