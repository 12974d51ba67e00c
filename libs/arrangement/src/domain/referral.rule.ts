import { refusal, type Refusal } from '@meereis/commands';
import type { Referral } from './referrals.fold';

/** Reporting and ending are about a referral that runs. */
export function noRunningReferral(referral: Referral | undefined): Refusal | false {
  return (
    (referral === undefined || referral.ended !== undefined) &&
    refusal(
      'R032',
      'referral-not-running',
      'Dit onderdeel is niet (meer) uitgezet. Bekijk eerst de laatste stand.',
    )
  );
}
