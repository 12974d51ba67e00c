import type { Provider, Type } from '@nestjs/common';
import { AcceptHandoverController } from '../accept-handover/accept-handover.controller';
import { AnswerHandoverQuestionController } from '../answer-handover-question/answer-handover-question.controller';
import { AskHandoverQuestionController } from '../ask-handover-question/ask-handover-question.controller';
import { AssignHandoverController } from '../assign-handover/assign-handover.controller';
import { ChangeBenefitController } from '../change-benefit/change-benefit.controller';
import { ChangeRegionController } from '../change-region/change-region.controller';
import { CompleteHandoverController } from '../complete-handover/complete-handover.controller';
import { DeclineHandoverRequestController } from '../decline-handover-request/decline-handover-request.controller';
import { DeclineHandoverController } from '../decline-handover/decline-handover.controller';
import { EndReferralController } from '../end-referral/end-referral.controller';
import { GiveConsentController } from '../give-consent/give-consent.controller';
import { ListHandoversController } from '../list-handovers/list-handovers.controller';
import { UnitHandovers } from '../list-handovers/unit-handovers.service';
import { ReferralsController } from '../list-referrals/referrals.controller';
import { UnitReferrals } from '../list-referrals/unit-referrals.service';
import { OfferFactsSource } from '../offer-handover/offer-facts.service';
import { BulkHandoversController } from '../offer-handovers-in-bulk/bulk-handovers.controller';
import { OfferHandoverController } from '../offer-handover/offer-handover.controller';
import { OverrideHandoverController } from '../override-handover/override-handover.controller';
import { PreviewHandoverController } from '../preview-handover/preview-handover.controller';
import { ReadHandoverReceiptController } from '../read-handover-receipt/read-handover-receipt.controller';
import { ReadEscalationController } from '../read-escalation/read-escalation.controller';
import { RecordReferralReportController } from '../record-referral-report/record-referral-report.controller';
import { ReferItemController } from '../refer-item/refer-item.controller';
import { ReportReferralController } from '../report-referral/report-referral.controller';
import { RequestHandoverController } from '../request-handover/request-handover.controller';
import { WithdrawConsentController } from '../withdraw-consent/withdraw-consent.controller';
import { WithdrawHandoverController } from '../withdraw-handover/withdraw-handover.controller';

/** Handover, consent, referral, and what changes around the person. */
export const TRAVEL_CONTROLLERS: Type[] = [
  ListHandoversController,
  BulkHandoversController,
  RequestHandoverController,
  DeclineHandoverRequestController,
  PreviewHandoverController,
  OfferHandoverController,
  OverrideHandoverController,
  AskHandoverQuestionController,
  AnswerHandoverQuestionController,
  AcceptHandoverController,
  DeclineHandoverController,
  WithdrawHandoverController,
  CompleteHandoverController,
  AssignHandoverController,
  ReadEscalationController,
  ReadHandoverReceiptController,
  ReferItemController,
  ReferralsController,
  ReportReferralController,
  RecordReferralReportController,
  EndReferralController,
  ChangeBenefitController,
  ChangeRegionController,
  GiveConsentController,
  WithdrawConsentController,
];
export const TRAVEL_PROVIDERS: Provider[] = [OfferFactsSource, UnitHandovers, UnitReferrals];
