import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import {
  COMMAND_RUNNER,
  ForbiddenError,
  NotFoundError,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { referralOf } from '../domain/referrals.fold';
import { personOf } from '../http/person-of-case';
import { HandoverPageQueryDto } from '../list-handovers/list-handovers.dto';
import { CaseReader } from '../read-models/case-reader.service';
import { ListedReferralsDto, ReferralDto } from './referral.dto';
import { referralShown } from './referral.rule';
import { UnitReferrals } from './unit-referrals.service';

@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    private readonly lists: UnitReferrals,
    private readonly cases: CaseReader,
  ) {}

  @Get()
  @ReadRoute({
    operationId: 'listReferrals',
    summary: 'Items the own unit executes for others',
    answer: ListedReferralsDto,
  })
  list(@Query() asked: HandoverPageQueryDto, @Read() read: ReadContext): Promise<ListedReferralsDto> {
    if (!this.policy.may(read.principal, 'referral.list').allowed) throw new ForbiddenError();
    return this.lists.of(read.principal, asked);
  }

  @Get(':referralId')
  @ReadRoute({
    operationId: 'readReferral',
    summary: 'One referred item and what its executor needs, no more (R036)',
    answer: ReferralDto,
  })
  async one(@Param('referralId', UuidPipe) referralId: Uuid, @Read() read: ReadContext) {
    const arrangementId = await this.lists.caseOf(referralId);
    const state = await this.cases.referral(read.principal, arrangementId, referralId);
    const referral = referralOf(state, referralId);
    if (referral === undefined) throw new NotFoundError();
    const shown = referralShown(state, referral, await personOf(this.runner, arrangementId));
    if (shown === undefined) throw new NotFoundError();
    return readable(shown, state.revision);
  }
}
