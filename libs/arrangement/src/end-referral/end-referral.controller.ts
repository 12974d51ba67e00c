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
import { type Uuid } from '@meereis/kernel';
import { referralResource } from '../domain/case-resource';
import { onArrangement } from '../http/case-command';
import { UnitReferrals } from '../list-referrals/unit-referrals.service';
import { decideEndReferral } from './decide';
import { EndReferralDto, ReferralEndedDto } from './request.dto';

@ApiTags('referrals')
@Controller('referrals')
export class EndReferralController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly lists: UnitReferrals,
  ) {}

  @Post(':referralId/ending')
  @WriteRoute({
    kind: 'adds',
    summary: 'End a referral, as its owner or its executor; the item stays as agreed (R030)',
    answer: ReferralEndedDto,
  })
  async handle(
    @Param('referralId', UuidPipe) referralId: Uuid,
    @Body() { reason, explanation }: EndReferralDto,
    @Write() write: WriteContext,
  ) {
    const arrangementId = await this.lists.caseOf(referralId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) =>
          decideEndReferral(
            state,
            { referralId, reason, explanation },
            {
              today: context.today,
              byUnit: write.principal.unit.id,
              taskId: context.newId('take-back-task'),
            },
          ),
        { alsoWhen: ['closed', 'reopened'] },
      ),
      resource: referralResource(referralId),
      action: 'referral.end',
    });
    return answered(result, { referralId });
  }
}
