import type { Provider, Type } from '@nestjs/common';
import { OpenArrangementController } from '../open-arrangement/open-arrangement.controller';
import { CheckBanenafspraakController } from '../check-banenafspraak/check-banenafspraak.controller';
import { WeighNeedController } from '../weigh-need/weigh-need.controller';
import { AdmitPersonController } from '../admit-person/admit-person.controller';
import { RefuseAdmissionController } from '../refuse-admission/refuse-admission.controller';
import { HoldDiagnosisController } from '../hold-diagnosis/hold-diagnosis.controller';

/** From report to admission. */
export const INTAKE_CONTROLLERS: Type[] = [
  OpenArrangementController,
  CheckBanenafspraakController,
  WeighNeedController,
  AdmitPersonController,
  RefuseAdmissionController,
  HoldDiagnosisController,
];
export const INTAKE_PROVIDERS: Provider[] = [];
