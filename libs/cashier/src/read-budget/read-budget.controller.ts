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
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { nationalBudget, nationalBudgetId } from '../domain/national-budget';
import { SchemePipe } from '../http/scheme.pipe';
import { AsOfDto, BudgetDto } from './budget.dto';
import { showBudget } from './show-budget.rule';

@ApiTags('budgets')
@Controller('budgets/:scheme')
export class ReadBudgetController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Get()
  @ReadRoute({
    operationId: 'readBudget',
    summary: 'A scheme’s money by year, part and region, for a day and as far as was known (R065)',
    answer: BudgetDto,
    purpose: 'administration',
  })
  async handle(
    @Param('scheme', SchemePipe) scheme: string,
    @Query() { on, knownAt }: AsOfDto,
    @Read() { principal }: ReadContext,
  ) {
    if (!this.policy.may(principal, 'budget.read').allowed) throw new ForbiddenError();
    const { state, revision } = await this.runner.load(nationalBudget, nationalBudgetId(scheme));
    if (state === undefined) throw new NotFoundError();
    return readable(showBudget(state, { on: on ?? this.clock.today(), knownAt }), revision);
  }
}
