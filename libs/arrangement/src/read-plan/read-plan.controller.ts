import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotFoundError, Read, readable, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock, type Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { newestPlan, planOfVersion, planOn, type PlanShown } from '../domain/plan-versions';
import { PlanVersionDto } from '../http/plan.dto';
import { planShown } from '../http/plan-shown';
import { CaseReader } from '../read-models/case-reader.service';
import { PlanPages } from '../read-plan-page/plan-pages.service';
import { PlanQueryDto } from './request.dto';

function asked(state: Arrangement, { version, on }: PlanQueryDto): PlanShown | undefined {
  if (version !== undefined) return planOfVersion(state, version);
  return on === undefined ? newestPlan(state) : planOn(state, on);
}

@ApiTags('arrangements')
@Controller('arrangements')
export class ReadPlanController {
  constructor(
    private readonly cases: CaseReader,
    private readonly pages: PlanPages,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Get(':arrangementId/plan')
  @ReadRoute({
    summary: 'The plan: its newest version, one version, or the one in force on a day (R028)',
    answer: PlanVersionDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() query: PlanQueryDto,
    @Read() read: ReadContext,
  ) {
    const { state } = await this.cases.seen(read.principal, arrangementId);
    const plan = asked(state, query);
    if (plan === undefined) throw new NotFoundError();
    const named = this.pages.namedOn(plan.setOn ?? this.clock.today());
    return readable(planShown(plan, named), state.revision);
  }
}
