import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { ARRANGEMENT, FNV, PERSON, TODAY, UTRECHT, UWV } from './case';
import { HANDOVER, RECEIPT } from './events';
import { uuid } from './values';

type Of<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>;
type Over<T extends ArrangementEvent['type']> = Partial<Of<T>['data']>;
const of = { arrangementId: ARRANGEMENT, personId: PERSON } as const;

export const requested = (over: Over<'handover-requested.v1'> = {}): ArrangementEvent => ({
  type: 'handover-requested.v1',
  data: {
    ...of,
    requestId: uuid(80),
    byUnit: UTRECHT.id,
    reason: 'De persoon krijgt bijstand.',
    requestedOn: TODAY,
    answerBy: localDate('2022-03-15'),
    ...over,
  },
});

export const declined = (over: Over<'handover-declined.v1'> = {}): ArrangementEvent => ({
  type: 'handover-declined.v1',
  data: {
    ...HANDOVER,
    reason: 'no-capacity',
    explanation: 'Vol.',
    declinedOn: TODAY,
    receipt: RECEIPT,
    ...over,
  },
});

export const questionAsked = (over: Over<'handover-question-asked.v1'> = {}): ArrangementEvent => ({
  type: 'handover-question-asked.v1',
  data: {
    ...of,
    handoverId: HANDOVER.handoverId,
    questionId: uuid(81),
    question: 'Is de werkgever gesproken?',
    askedOn: TODAY,
    ...over,
  },
});

export const referred = (over: Over<'item-referred.v1'> = {}): ArrangementEvent => ({
  type: 'item-referred.v1',
  data: {
    ...of,
    referralId: uuid(90),
    itemId: uuid(30),
    toUnit: FNV.id,
    fromUnit: UWV.id,
    assignment: 'Begeleid de training.',
    ground: 'consent',
    consentId: uuid(70),
    referredOn: TODAY,
    reportBy: localDate('2022-03-15'),
    receipt: RECEIPT,
    ...over,
  },
});

export const referralEnded = (over: Over<'referral-ended.v1'> = {}): ArrangementEvent => ({
  type: 'referral-ended.v1',
  data: {
    ...of,
    referralId: uuid(90),
    itemId: uuid(30),
    toUnit: FNV.id,
    byUnit: FNV.id,
    reason: 'done',
    explanation: 'Klaar.',
    endedOn: TODAY,
    receipt: RECEIPT,
    ...over,
  },
});

export const withdrawnOffer = (over: Over<'handover-withdrawn.v1'> = {}): ArrangementEvent => ({
  type: 'handover-withdrawn.v1',
  data: { ...HANDOVER, explanation: 'Eerst nog een gesprek.', withdrawnOn: TODAY, receipt: RECEIPT, ...over },
});

export const expiredOffer = (over: Over<'handover-expired.v1'> = {}): ArrangementEvent => ({
  type: 'handover-expired.v1',
  data: {
    ...HANDOVER,
    answerBy: localDate('2022-03-15'),
    expiredOn: localDate('2022-03-16'),
    receipt: RECEIPT,
    ...over,
  },
});

export const movedTo = (toRegion: string): ArrangementEvent => ({
  type: 'region-changed.v1',
  data: { ...of, municipality: 'GM0599', fromRegion: 'AM13', toRegion, changedOn: TODAY, charged: [] },
});
