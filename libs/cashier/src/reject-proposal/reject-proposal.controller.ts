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
import type { Uuid } from '@meereis/kernel';
import { nationalBudget, nationalBudgetId, proposalIn } from '../domain/national-budget';
import { ProposalIdDto } from '../http/pot.dto';
import { SchemePipe } from '../http/scheme.pipe';
import { decideRejectProposal } from './decide';
import { RejectProposalDto } from './request.dto';

@ApiTags('budgets')
@Controller('budgets/:scheme/proposals/:proposalId/rejection')
export class RejectProposalController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    operationId: 'rejectBudgetProposal',
    summary: 'Reject a proposal, or withdraw one’s own',
    answer: ProposalIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('scheme', SchemePipe) scheme: string,
    @Param('proposalId', UuidPipe) proposalId: Uuid,
    @Body() { reason }: RejectProposalDto,
    @Write() write: WriteContext,
  ) {
    const { state } = await this.runner.load(nationalBudget, nationalBudgetId(scheme));
    const isOwn = proposalIn(state, proposalId)?.by === write.principal.accountId;
    const result = await this.runner.run({
      ...write,
      aggregate: nationalBudget,
      id: nationalBudgetId(scheme),
      action: isOwn ? 'budget.propose' : 'budget.record',
      resource: () => undefined,
      decide: (now) => decideRejectProposal(now, proposalId, reason),
    });
    return answered(result, { proposalId });
  }
}
