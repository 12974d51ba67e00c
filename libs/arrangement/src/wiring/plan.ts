import type { Provider, Type } from '@nestjs/common';
import { AgreeGoalController } from '../agree-goal/agree-goal.controller';
import { RecordAgreementController } from '../record-agreement/record-agreement.controller';
import { SetArrangementController } from '../set-arrangement/set-arrangement.controller';

/** Goal, versions and agreement. */
export const PLAN_CONTROLLERS: Type[] = [
  AgreeGoalController,
  RecordAgreementController,
  SetArrangementController,
];
export const PLAN_PROVIDERS: Provider[] = [];
