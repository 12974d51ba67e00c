import type { Provider, Type } from '@nestjs/common';
import { PreviewHandoverController } from '../preview-handover/preview-handover.controller';
import { OfferHandoverController } from '../offer-handover/offer-handover.controller';
import { AcceptHandoverController } from '../accept-handover/accept-handover.controller';
import { DeclineHandoverController } from '../decline-handover/decline-handover.controller';
import { WithdrawHandoverController } from '../withdraw-handover/withdraw-handover.controller';
import { CompleteHandoverController } from '../complete-handover/complete-handover.controller';
import { ChangeBenefitController } from '../change-benefit/change-benefit.controller';
import { GiveConsentController } from '../give-consent/give-consent.controller';
import { WithdrawConsentController } from '../withdraw-consent/withdraw-consent.controller';

/** Handover, consent, referral, and what changes around the person. */
export const TRAVEL_CONTROLLERS: Type[] = [
  PreviewHandoverController,
  OfferHandoverController,
  AcceptHandoverController,
  DeclineHandoverController,
  WithdrawHandoverController,
  CompleteHandoverController,
  ChangeBenefitController,
  GiveConsentController,
  WithdrawConsentController,
];
export const TRAVEL_PROVIDERS: Provider[] = [];
