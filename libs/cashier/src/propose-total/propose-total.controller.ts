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
import { decideProposeTotal } from './decide';
import { ProposeTotalDto } from './request.dto';

@ApiTags('budgets')
@Controller('budgets/:scheme/totals')
export class ProposeTotalController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly schemes: SchemeFactsService,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    operationId: 'proposeBudgetTotal',
    summary: 'Propose the national amount of a year and part; a second person records it (R050, R149)',
    answer: ProposalIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('scheme', SchemePipe) scheme: string,
    @Body() body: ProposeTotalDto,
    @Write() write: WriteContext,
  ) {
    const { effectiveOn, ...amount } = body;
    const id = nationalBudgetId(scheme);
    const proposalId = uuidV5(write.commandId, 'proposal');
    const facts = this.schemes.factsOf(scheme, effectiveOn);
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
        decideProposeTotal(state, { scheme, ...amount }, { principal, proposalId, ...facts }),
    });
    return answered(result, { proposalId }, `/api/v1/budgets/${scheme}`);
  }
}
