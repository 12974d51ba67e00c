import { Module } from '@nestjs/common';
import { AdmitPersonController } from './admit-person/admit-person.controller';
import { AgreeGoalController } from './agree-goal/agree-goal.controller';
import { ChangeBenefitController } from './change-benefit/change-benefit.controller';
import { CheckBanenafspraakController } from './check-banenafspraak/check-banenafspraak.controller';
import { GiveConsentController } from './give-consent/give-consent.controller';
import { HoldDiagnosisController } from './hold-diagnosis/hold-diagnosis.controller';
import { OpenArrangementController } from './open-arrangement/open-arrangement.controller';
import { PersonCases } from './person-cases/person-cases.service';
import { ReadPersonController } from './read-person/read-person.controller';
import { RefuseAdmissionController } from './refuse-admission/refuse-admission.controller';
import { RegisterPersonController } from './register-person/register-person.controller';
import { SearchBudget } from './search-person/search-budget.service';
import { SearchPersonController } from './search-person/search-person.controller';
import { WeighNeedController } from './weigh-need/weigh-need.controller';
import { WithdrawConsentController } from './withdraw-consent/withdraw-consent.controller';
import { AcceptHandoverController } from './accept-handover/accept-handover.controller';
import { AddItemController } from './add-item/add-item.controller';
import { CompleteHandoverController } from './complete-handover/complete-handover.controller';
import { ConsiderProvisionController } from './consider-provision/consider-provision.controller';
import { DeclineHandoverController } from './decline-handover/decline-handover.controller';
import { OfferHandoverController } from './offer-handover/offer-handover.controller';
import { PreviewHandoverController } from './preview-handover/preview-handover.controller';
import { RecordAgreementController } from './record-agreement/record-agreement.controller';
import { SetArrangementController } from './set-arrangement/set-arrangement.controller';
import { WithdrawHandoverController } from './withdraw-handover/withdraw-handover.controller';
import { CaseFileController } from './read-models/case-file/case-file.controller';
import { CaseHistoryController } from './read-models/case-history/case-history.controller';
import { WorklistController } from './read-models/worklist/worklist.controller';
import { CaseReader } from './read-models/case-reader.service';
import { WorklistQueries } from './read-models/worklist/worklist-queries.service';

const person = [
  RegisterPersonController,
  SearchPersonController,
  ReadPersonController,
  GiveConsentController,
  WithdrawConsentController,
];

const intake = [
  OpenArrangementController,
  CheckBanenafspraakController,
  WeighNeedController,
  AdmitPersonController,
  RefuseAdmissionController,
  HoldDiagnosisController,
  AgreeGoalController,
  ChangeBenefitController,
];

const plan = [
  AddItemController,
  ConsiderProvisionController,
  RecordAgreementController,
  SetArrangementController,
];

const travel = [
  PreviewHandoverController,
  OfferHandoverController,
  AcceptHandoverController,
  DeclineHandoverController,
  WithdrawHandoverController,
  CompleteHandoverController,
];

const reading = [WorklistController, CaseFileController, CaseHistoryController];

@Module({
  controllers: [...person, ...intake, ...plan, ...travel, ...reading],
  providers: [SearchBudget, PersonCases, CaseReader, WorklistQueries],
})
export class ArrangementModule {}
