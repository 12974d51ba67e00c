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
import { referralResource } from '../domain/case-resource';
import { onArrangement } from '../http/case-command';
import { UnitReferrals } from '../list-referrals/unit-referrals.service';
import { decideReportReferral } from './decide';
import { ReferralReportedDto, ReportReferralDto } from './request.dto';

@ApiTags('referrals')
@Controller('referrals')
export class ReportReferralController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly lists: UnitReferrals,
  ) {}

  @Post(':referralId/reports')
  @WriteRoute({
    kind: 'adds',
    summary: 'Report how a referred item goes; the owner gets a task to record it',
    answer: ReferralReportedDto,
  })
  async handle(
    @Param('referralId', UuidPipe) referralId: Uuid,
    @Body() { kind, note, happenedOn }: ReportReferralDto,
    @Write() write: WriteContext,
  ) {
    const reportId = uuidV5(write.commandId, 'report');
    const arrangementId = await this.lists.caseOf(referralId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideReportReferral(
          state,
          { referralId, kind, note, happenedOn },
          {
            today: context.today,
            unit: write.principal.unit.id,
            reportId,
            taskId: context.newId('record-task'),
          },
        ),
      ),
      resource: referralResource(referralId),
      action: 'referral.report',
      effectiveOn: happenedOn,
    });
    return answered(result, { reportId });
  }
}
