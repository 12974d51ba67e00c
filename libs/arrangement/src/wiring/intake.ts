import type { Provider, Type } from '@nestjs/common';
import { OpenArrangementController } from '../open-arrangement/open-arrangement.controller';
import { CheckBanenafspraakController } from '../check-banenafspraak/check-banenafspraak.controller';
import { WeighNeedController } from '../weigh-need/weigh-need.controller';
import { AdmitPersonController } from '../admit-person/admit-person.controller';
import { RefuseAdmissionController } from '../refuse-admission/refuse-admission.controller';
import { HoldDiagnosisController } from '../hold-diagnosis/hold-diagnosis.controller';
import { ConsultRegionalContactController } from '../consult-regional-contact/consult-regional-contact.controller';
import { RecordWorkSituationController } from '../record-work-situation/record-work-situation.controller';
import { RecordFirstLineHelpController } from '../record-first-line-help/record-first-line-help.controller';
import { RequestAdviceController } from '../request-advice/request-advice.controller';
import { ReceiveAdviceController } from '../receive-advice/receive-advice.controller';
import { AnswerSearchController } from '../answer-search/answer-search.controller';
import { NoteSignalController } from '../note-signal/note-signal.controller';
import { ReferSignalController } from '../refer-signal/refer-signal.controller';
import { RecordSignalOutcomeController } from '../record-signal-outcome/record-signal-outcome.controller';
import { NotifyDecisionController } from '../notify-decision/notify-decision.controller';
import { LodgeObjectionController } from '../lodge-objection/lodge-objection.controller';
import { DecideObjectionController } from '../decide-objection/decide-objection.controller';

/** From report to admission. */
export const INTAKE_CONTROLLERS: Type[] = [
  OpenArrangementController,
  CheckBanenafspraakController,
  WeighNeedController,
  AdmitPersonController,
  RefuseAdmissionController,
  HoldDiagnosisController,
  ConsultRegionalContactController,
  RecordWorkSituationController,
  RecordFirstLineHelpController,
  RequestAdviceController,
  ReceiveAdviceController,
  AnswerSearchController,
  NoteSignalController,
  ReferSignalController,
  RecordSignalOutcomeController,
  NotifyDecisionController,
  LodgeObjectionController,
  DecideObjectionController,
];
export const INTAKE_PROVIDERS: Provider[] = [];
