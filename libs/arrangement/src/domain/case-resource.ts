import type { CaseResource } from '@meereis/access';
import type { RegionCode } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { runningReferrals } from './referrals.fold';

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
