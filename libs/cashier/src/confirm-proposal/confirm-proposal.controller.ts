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
import type { Uuid } from '@meereis/kernel';
import { nationalBudget, nationalBudgetId, proposalIn } from '../domain/national-budget';
import { ProposalIdDto } from '../http/pot.dto';
import { SchemeFactsService } from '../http/scheme-facts.service';
import { SchemePipe } from '../http/scheme.pipe';
import { tookPart } from '../http/took-part';
import { decideConfirmProposal } from './decide';

@ApiTags('budgets')
@Controller('budgets/:scheme/proposals/:proposalId/confirmation')
export class ConfirmProposalController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly schemes: SchemeFactsService,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    operationId: 'confirmBudgetProposal',
    summary: 'Record what another person proposed (R149); every ceiling is looked at again (R050)',
    answer: ProposalIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('scheme', SchemePipe) scheme: string,
    @Param('proposalId', UuidPipe) proposalId: Uuid,
    @Write() write: WriteContext,
  ) {
    const id = nationalBudgetId(scheme);
    const { state } = await this.runner.load(nationalBudget, id);
    const proposal = proposalIn(state, proposalId);
    const facts = {
      tookPart: proposal !== undefined && (await tookPart(this.runner, write.principal, [proposal.by])),
      scheme: proposal && this.schemes.factsOf(scheme, proposal.on).scheme,
    };
    const result = await this.runner.run({
      ...write,
      // It counts from the day that was proposed.
      ...(proposal && { effectiveOn: proposal.on }),
      aggregate: nationalBudget,
      id,
      action: 'budget.record',
      resource: () => undefined,
      decide: (now, { principal }) => decideConfirmProposal(now, proposalId, { principal, ...facts }),
    });
    return answered(result, { proposalId });
  }
}
