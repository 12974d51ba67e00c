import { Controller, Inject, Param, Post } from '@nestjs/common';
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
import { type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { decideRecordReport } from './decide';

@ApiTags('referrals')
@Controller('arrangements')
export class RecordReferralReportController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/referrals/:referralId/reports/:reportId/recording')
  @WriteRoute({
    kind: 'adds',
    summary: 'Say that a report has been recorded on the item; the task is done',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('referralId', UuidPipe) referralId: Uuid,
    @Param('reportId', UuidPipe) reportId: Uuid,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideRecordReport(state, { referralId, reportId }, { today }),
      ),
      action: 'referral.record',
    });
    return answered(result, { arrangementId });
  }
}
