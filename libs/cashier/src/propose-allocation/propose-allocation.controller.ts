import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5 } from '@meereis/kernel';
import { nationalBudget, nationalBudgetId } from '../domain/national-budget';
import { ProposalIdDto } from '../http/pot.dto';
import { SchemeFactsService } from '../http/scheme-facts.service';
import { SchemePipe } from '../http/scheme.pipe';
import { decideProposeAllocation } from './decide';
import { ProposeAllocationDto } from './request.dto';

@ApiTags('budgets')
@Controller('budgets/:scheme/allocations')
export class ProposeAllocationController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly schemes: SchemeFactsService,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    operationId: 'proposeBudgetAllocation',
    summary: 'Propose one phase of a region’s money; a second person records it (R050, R055, R149)',
    answer: ProposalIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('scheme', SchemePipe) scheme: string,
    @Body() body: ProposeAllocationDto,
    @Write() write: WriteContext,
  ) {
    const { effectiveOn, ...amount } = body;
    const id = nationalBudgetId(scheme);
    const proposalId = uuidV5(write.commandId, 'proposal');
    const { schemeVersion } = this.schemes.factsOf(scheme, effectiveOn);
    // The proposal is new, its scheme's stream seldom is.
    const { revision } = await this.runner.load(nationalBudget, id);
    const result = await this.runner.run({
      ...write,
      expected: revision < 0 ? 'no-stream' : revision,
      effectiveOn,
      aggregate: nationalBudget,
      id,
      action: 'budget.propose',
      resource: () => undefined,
      decide: (state, { principal }) =>
        decideProposeAllocation(
          state,
          { scheme, ...amount },
          { principal, proposalId, schemeVersion, on: effectiveOn },
        ),
    });
    return answered(result, { proposalId }, `/api/v1/budgets/${scheme}`);
  }
}
