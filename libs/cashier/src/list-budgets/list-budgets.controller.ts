import { Controller, Get, Inject } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import {
  COMMAND_RUNNER,
  ForbiddenError,
  Read,
  ReadRoute,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { CASHIER_SCHEMES } from '../domain/budget.rule';
import { nationalBudget, nationalBudgetId } from '../domain/national-budget';
import { SchemeFactsService } from '../http/scheme-facts.service';

export class ListedBudgetDto {
  @ApiProperty({ description: 'The catalogue’s id of the scheme.', example: 'rmt-crisisdienstverlening' })
  scheme!: string;
  @ApiProperty({ description: 'Its name.', example: 'Aanvullende crisisdienstverlening' })
  name!: string;
  @ApiProperty({
    description: 'How many proposals wait for a second person.',
    type: 'integer',
    example: 0,
  })
  proposals!: number;
}

export class BudgetsDto {
  @ApiProperty({
    description: 'The schemes UWV pays as cashier (R051), also those without an amount yet.',
    type: [ListedBudgetDto],
  })
  budgets!: readonly ListedBudgetDto[];
}

@ApiTags('budgets')
@Controller('budgets')
export class ListBudgetsController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly schemes: SchemeFactsService,
  ) {}

  @Get()
  @ReadRoute({
    operationId: 'listBudgets',
    summary: 'The schemes of which UWV is the cashier',
    answer: BudgetsDto,
    purpose: 'administration',
  })
  async handle(@Read() { principal }: ReadContext): Promise<BudgetsDto> {
    if (!this.policy.may(principal, 'budget.read').allowed) throw new ForbiddenError();
    const budgets: ListedBudgetDto[] = [];
    for (const scheme of CASHIER_SCHEMES) {
      const { state } = await this.runner.load(nationalBudget, nationalBudgetId(scheme));
      const name = this.schemes.factsOf(scheme, this.clock.today()).scheme?.nameNl ?? scheme;
      budgets.push({ scheme, name, proposals: state?.proposals.length ?? 0 });
    }
    return { budgets };
  }
}
