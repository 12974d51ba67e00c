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
import { SearchPersonController } from './search-person/search-person.controller';
import { WeighNeedController } from './weigh-need/weigh-need.controller';
import { WithdrawConsentController } from './withdraw-consent/withdraw-consent.controller';

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

@Module({
  controllers: [...person, ...intake],
  providers: [PersonCases],
})
export class ArrangementModule {}
