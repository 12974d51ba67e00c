import type { Provider, Type } from '@nestjs/common';
import { AgreeGoalController } from '../agree-goal/agree-goal.controller';
import { AgreeSecondController } from '../answer-second-agreement/agree-second.controller';
import { DeclineSecondController } from '../answer-second-agreement/decline-second.controller';
import { AskSecondAgreementController } from '../ask-second-agreement/ask-second-agreement.controller';
import { ListSecondAgreementsController } from '../list-second-agreements/list-second-agreements.controller';
import { PresentPlanController } from '../present-plan/present-plan.controller';
import { ReadPlanController } from '../read-plan/read-plan.controller';
import { EmployerPageController } from '../read-plan-page/employer-page.controller';
import { PlanPages } from '../read-plan-page/plan-pages.service';
import { ReadPlanPageController } from '../read-plan-page/read-plan-page.controller';
import { ReadSecondAgreementController } from '../read-second-agreement/read-second-agreement.controller';
import { RecordAgreementController } from '../record-agreement/record-agreement.controller';
import { RecordEmployerAgreementController } from '../record-employer-agreement/record-employer-agreement.controller';
import { ReviseArrangementController } from '../revise-arrangement/revise-arrangement.controller';
import { SetArrangementController } from '../set-arrangement/set-arrangement.controller';
import { WithdrawDraftController } from '../withdraw-draft/withdraw-draft.controller';
import { WithdrawSecondAgreementController } from '../withdraw-second-agreement/withdraw-second-agreement.controller';

/** Goal, versions and agreement. */
export const PLAN_CONTROLLERS: Type[] = [
  AgreeGoalController,
  PresentPlanController,
  WithdrawDraftController,
  RecordAgreementController,
  RecordEmployerAgreementController,
  AskSecondAgreementController,
  ListSecondAgreementsController,
  ReadSecondAgreementController,
  AgreeSecondController,
  DeclineSecondController,
  WithdrawSecondAgreementController,
  SetArrangementController,
  ReviseArrangementController,
  ReadPlanController,
  ReadPlanPageController,
  EmployerPageController,
];
export const PLAN_PROVIDERS: Provider[] = [PlanPages];
