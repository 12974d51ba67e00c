import type { EventOf } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { DataOf, Fact } from './fact';
import type { REFERRAL_EVENTS } from './referral-events';

type Event = EventOf<(typeof REFERRAL_EVENTS)[number]>;
type Data<T extends Event['type']> = DataOf<typeof REFERRAL_EVENTS, T>;

export interface ReferralReport extends Fact<Data<'referral-reported.v1'>> {
  /** The owner has recorded it on the item. */
  readonly recorded: boolean;
}

/** One item in the hands of another organisation. */
export interface Referral extends Fact<Data<'item-referred.v1'>> {
  readonly reports: readonly ReferralReport[];
  readonly ended?: Fact<Data<'referral-ended.v1'>>;
}

export const NO_REFERRALS: readonly Referral[] = [];

export function runningReferrals(state: Arrangement): readonly Referral[] {
  return state.referrals.filter((one) => one.ended === undefined);
}

export function referralOf(state: Arrangement, referralId: Uuid): Referral | undefined {
  return state.referrals.find((one) => one.value.referralId === referralId);
}

function changed(state: Arrangement, referralId: Uuid, change: (one: Referral) => Referral): Arrangement {
  return {
    ...state,
    referrals: state.referrals.map((one) => (one.value.referralId === referralId ? change(one) : one)),
  };
}

export function foldReferral(state: Arrangement, event: Event, eventId: Uuid): Arrangement {
  switch (event.type) {
    case 'item-referred.v1':
      return { ...state, referrals: [...state.referrals, { value: event.data, eventId, reports: [] }] };
    case 'referral-reported.v1':
      return changed(state, event.data.referralId, (one) => ({
        ...one,
        reports: [...one.reports, { value: event.data, eventId, recorded: false }],
      }));
    case 'referral-report-recorded.v1':
      return changed(state, event.data.referralId, (one) => ({
        ...one,
        reports: one.reports.map((report) =>
          report.value.reportId === event.data.reportId ? { ...report, recorded: true } : report,
        ),
      }));
    case 'referral-ended.v1':
      return changed(state, event.data.referralId, (one) => ({
        ...one,
        ended: { value: event.data, eventId },
      }));
  }
}
