import { Module } from '@nestjs/common';
import { ConfirmProposalController } from './confirm-proposal/confirm-proposal.controller';
import { SchemeFactsService } from './http/scheme-facts.service';
import { ListBudgetsController } from './list-budgets/list-budgets.controller';
import { ProposeAllocationController } from './propose-allocation/propose-allocation.controller';
import { ProposeTotalController } from './propose-total/propose-total.controller';
import { ReadBudgetController } from './read-budget/read-budget.controller';
import { RejectProposalController } from './reject-proposal/reject-proposal.controller';

/** Wiring of this room. The server provides the ports by their tokens. */
@Module({
  controllers: [
    ListBudgetsController,
    ReadBudgetController,
    ProposeTotalController,
    ProposeAllocationController,
    ConfirmProposalController,
    RejectProposalController,
  ],
  providers: [SchemeFactsService],
})
export class CashierModule {}
