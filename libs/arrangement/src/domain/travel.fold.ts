import type { EventOf } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import { without, type DataOf, type Fact } from './fact';
import { foldReferral, NO_REFERRALS, type Referral } from './referrals.fold';
import type { TRAVEL_EVENTS } from './travel-events';

type Event = EventOf<(typeof TRAVEL_EVENTS)[number]>;
type Data<T extends Event['type']> = DataOf<typeof TRAVEL_EVENTS, T>;

export type HandoverEnd = 'accepted' | 'declined' | 'withdrawn' | 'expired';
/** One handover from its offer to its end: what both sides keep a receipt of. */
export interface Handover extends Fact<Data<'handover-offered.v1'>> {
  readonly status: 'offered' | HandoverEnd;
  readonly endedOn?: LocalDate;
  readonly endEventId?: Uuid;
  readonly consentWithdrawn?: boolean;
  /** Why the receiver did not take it: from the list, and in its own words. */
  readonly refusal?: Pick<Data<'handover-declined.v1'>, 'reason' | 'explanation'>;
}

export interface HandoverRequest extends Fact<Data<'handover-requested.v1'>> {
  readonly status: 'open' | 'offered' | 'declined' | 'replaced';
  readonly declineReason?: Data<'handover-request-declined.v1'>['reason'];
}

export interface HandoverQuestion extends Fact<Data<'handover-question-asked.v1'>> {
  readonly answer?: Fact<Data<'handover-question-answered.v1'>>;
}

/** Nobody took the case: the owner still has it, and the region's coordinator assigns (R142). */
export interface Escalation {
  readonly handoverId: Uuid;
  readonly cause: 'declined' | 'expired';
  readonly since: LocalDate;
}

/** A task that was late already when the case came; its history stays with it. */
export interface InheritedLate {
  readonly taskId: Uuid;
  readonly lateSince: LocalDate;
  readonly inheritedFrom: string;
}

/** Who is responsible, who was, and what is on its way (R029-R032). */
export interface TravelState {
  readonly ownerUnit: string;
  readonly region: string;
  readonly formerOwners: readonly string[];
  readonly openHandover?: Fact<Data<'handover-offered.v1'>>;
  /** Accepted, but the new executor has not spoken the person yet. */
  readonly awaitingContact?: Fact<Data<'handover-accepted.v1'>>;
  readonly handovers: readonly Handover[];
  readonly handoverRequests: readonly HandoverRequest[];
  readonly handoverQuestions: readonly HandoverQuestion[];
  readonly escalation?: Escalation;
  /** Consents that count no more for this case; nothing can rest on them again. */
  readonly endedConsents: readonly Uuid[];
  readonly referrals: readonly Referral[];
  readonly inheritedLate: readonly InheritedLate[];
  /** Region whose pot goes on paying an item agreed there; the others are on the pot of the case's region. */
  readonly potRegions: Readonly<Record<string, string>>;
}

export const NOT_TRAVELLED = {
  formerOwners: [],
  handovers: [],
  handoverRequests: [],
  handoverQuestions: [],
  endedConsents: [],
  referrals: NO_REFERRALS,
  inheritedLate: [],
  potRegions: {},
} as const;

/** Agreed items keep the pot they were agreed on; what is only a draft has no money promised to it yet (Q07, Q08). */
export function pinnedPots({ items, potRegions, region }: Arrangement): TravelState['potRegions'] {
  const agreed = items.filter((item) => item.agreed !== undefined).map((item) => item.value.itemId);
  return { ...Object.fromEntries(agreed.map((itemId) => [itemId, region])), ...potRegions };
}

/** Region whose pot pays this item (Q08). */
export function potRegionOf(state: Arrangement, itemId: Uuid): string {
  return state.potRegions[itemId] ?? state.region;
}

function inRegion(state: Arrangement, region: string): Arrangement {
  if (region === state.region) return state;
  return { ...state, region, potRegions: pinnedPots(state) };
}

function offered(state: Arrangement, fact: Fact<Data<'handover-offered.v1'>>): Arrangement {
  const { requestId } = fact.value;
  return {
    ...without(state, 'escalation'),
    openHandover: fact,
    handovers: [...state.handovers, { ...fact, status: 'offered' }],
    handoverRequests: state.handoverRequests.map((one) =>
      one.value.requestId === requestId ? { ...one, status: 'offered' } : one,
    ),
  };
}

type End = Pick<Handover, 'endedOn' | 'endEventId' | 'consentWithdrawn' | 'refusal'>;

function handoverEnded(state: Arrangement, handoverId: Uuid, status: HandoverEnd, end: End): Arrangement {
  return {
    ...without(state, 'openHandover'),
    handovers: state.handovers.map((one) =>
      one.value.handoverId === handoverId ? { ...one, ...end, status } : one,
    ),
  };
}

function accepted(state: Arrangement, fact: Fact<Data<'handover-accepted.v1'>>): Arrangement {
  const { handoverId, acceptedOn, fromUnit, toUnit, toRegion } = fact.value;
  const late = state.openTasks.filter((task) => task.unit === fromUnit && task.dueOn < acceptedOn);
  const known = new Set(state.inheritedLate.map((one) => one.taskId));
  const end = { endedOn: acceptedOn, endEventId: fact.eventId };
  return {
    ...inRegion(handoverEnded(state, handoverId, 'accepted', end), toRegion),
    ownerUnit: toUnit,
    formerOwners: [...state.formerOwners.filter((unit) => unit !== toUnit), fromUnit],
    awaitingContact: fact,
    inheritedLate: [
      ...state.inheritedLate,
      ...late
        .filter(({ taskId }) => !known.has(taskId))
        .map(({ taskId, dueOn }) => ({ taskId, lateSince: dueOn, inheritedFrom: fromUnit })),
    ],
  };
}

function requested(state: Arrangement, fact: Fact<Data<'handover-requested.v1'>>): Arrangement {
  const earlier = state.handoverRequests.map((one): HandoverRequest =>
    one.value.byUnit === fact.value.byUnit && one.status === 'open' ? { ...one, status: 'replaced' } : one,
  );
  return { ...state, handoverRequests: [...earlier, { ...fact, status: 'open' }] };
}

type AboutOffer = Extract<Event, { readonly data: { readonly contentHash: string } }>;

/** What happens to an offer and to the case it is about. */
function foldHandover(state: Arrangement, event: AboutOffer, eventId: Uuid): Arrangement {
  const { handoverId } = event.data;
  switch (event.type) {
    case 'handover-offered.v1':
      return offered(state, { value: event.data, eventId });
    case 'handover-accepted.v1':
      return accepted(state, { value: event.data, eventId });
    case 'handover-declined.v1': {
      const { declinedOn: since, reason, explanation } = event.data;
      const end = { endedOn: since, endEventId: eventId, refusal: { reason, explanation } };
      const ended = handoverEnded(state, handoverId, 'declined', end);
      return { ...ended, escalation: { handoverId, cause: 'declined', since } };
    }
    case 'handover-withdrawn.v1': {
      const { withdrawnOn: endedOn, cause } = event.data;
      const consentWithdrawn = cause === 'consent-withdrawn';
      return handoverEnded(state, handoverId, 'withdrawn', {
        endedOn,
        endEventId: eventId,
        consentWithdrawn,
      });
    }
    case 'handover-expired.v1': {
      const { expiredOn: since } = event.data;
      const ended = handoverEnded(state, handoverId, 'expired', { endedOn: since, endEventId: eventId });
      return { ...ended, escalation: { handoverId, cause: 'expired', since } };
    }
    case 'handover-completed.v1':
      return without(state, 'awaitingContact');
  }
}

function answered(state: Arrangement, answer: Fact<Data<'handover-question-answered.v1'>>): Arrangement {
  const { questionId } = answer.value;
  return {
    ...state,
    handoverQuestions: state.handoverQuestions.map((one) =>
      one.value.questionId === questionId ? { ...one, answer } : one,
    ),
  };
}

function requestDeclined(state: Arrangement, data: Data<'handover-request-declined.v1'>): Arrangement {
  return {
    ...state,
    handoverRequests: state.handoverRequests.map((one) =>
      one.value.requestId === data.requestId
        ? { ...one, status: 'declined', declineReason: data.reason }
        : one,
    ),
  };
}

export function foldTravel(state: Arrangement, event: Event, { eventId }: ReadEvent): Arrangement {
  switch (event.type) {
    case 'handover-offered.v1':
    case 'handover-accepted.v1':
    case 'handover-declined.v1':
    case 'handover-withdrawn.v1':
    case 'handover-expired.v1':
    case 'handover-completed.v1':
      return foldHandover(state, event, eventId);
    case 'handover-requested.v1':
      return requested(state, { value: event.data, eventId });
    case 'handover-request-declined.v1':
      return requestDeclined(state, event.data);
    case 'handover-question-asked.v1': {
      const question = { value: event.data, eventId };
      return { ...state, handoverQuestions: [...state.handoverQuestions, question] };
    }
    case 'handover-question-answered.v1':
      return answered(state, { value: event.data, eventId });
    case 'handover-assigned.v1':
      return without(state, 'escalation');
    case 'sharing-consent-ended.v1':
      return { ...state, endedConsents: [...state.endedConsents, event.data.consentId] };
    case 'region-changed.v1':
      return inRegion(state, event.data.toRegion);
    case 'item-referred.v1':
    case 'referral-reported.v1':
    case 'referral-report-recorded.v1':
    case 'referral-ended.v1':
      return foldReferral(state, event, eventId);
  }
}
