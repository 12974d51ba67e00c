import type { CaseResource } from '@meereis/access';
import type { RegionCode, Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { referralOf, runningReferrals } from './referrals.fold';

/** Which units hold which ground on a case, as the access policy asks it; undefined for a case that does not exist. */
export function caseResource(state: Arrangement | undefined): CaseResource | undefined {
  if (state === undefined) return undefined;
  const offer = state.openHandover;
  const asked = state.secondAgreements.filter((one) => one.status === 'asked').map((one) => one.value.unit);
  const referred = runningReferrals(state).map((one) => one.value.toUnit);
  return {
    ownerUnit: state.ownerUnit,
    region: state.region as RegionCode,
    ...(offer === undefined ? {} : { offeredTo: offer.value.toUnit }),
    ...(asked.length === 0 ? {} : { askedToAgree: asked }),
    ...(referred.length === 0 ? {} : { referredTo: [...new Set(referred)] }),
    ...(state.escalation === undefined ? {} : { escalated: true }),
    formerOwners: state.formerOwners,
  };
}

/**
 * The case as far as one referral goes: its executor has a ground on this item as long as it runs, and the executor of
 * another item has none here.
 */
export function referralResource(
  referralId: Uuid,
): (state: Arrangement | undefined) => CaseResource | undefined {
  return (state) => {
    const referral = state === undefined ? undefined : referralOf(state, referralId);
    if (state === undefined || referral === undefined) return undefined;
    const { ownerUnit, region } = state;
    const referredTo = referral.ended === undefined ? [referral.value.toUnit] : [];
    return { ownerUnit, region: region as RegionCode, referredTo, formerOwners: [] };
  };
}
