import { localDate, type Uuid } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { employerPartHash, secondPartHash, termsOf } from '../domain/plan-parts';
import { ARRANGEMENT, given, PERSON, TODAY, UTRECHT } from './case';
import { item, RECEIPT, SET_CASE } from './events';
import { uuid } from './values';

type Of<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>;
type Over<T extends ArrangementEvent['type']> = Partial<Of<T>['data']>;
const of = { arrangementId: ARRANGEMENT, personId: PERSON } as const;

/** An item with a custom budget on RMT money (R044). */
export const customBudget = (over: Over<'item-added.v1'> = {}): ArrangementEvent =>
  item({
    itemId: uuid(35),
    catalogueId: 'maatwerkbudget',
    description: 'Gereedschap',
    priceCents: 50_000,
    funding: [{ funder: 'rmt-crisisdienstverlening', cents: 50_000 }],
    ...over,
  });

/** An item the employer has a part in (R020). */
export const employerItem = (over: Over<'item-added.v1'> = {}): ArrangementEvent =>
  item({ itemId: uuid(36), description: 'Werkplekleren', employerPart: true, ...over });

const terms = (events: readonly ArrangementEvent[], itemId: Uuid) =>
  termsOf(given(...events), [itemId]) ?? [];

export const employerAgrees = (
  events: readonly ArrangementEvent[],
  over: Over<'employer-agreed.v1'> = {},
): ArrangementEvent => ({
  type: 'employer-agreed.v1',
  data: {
    ...of,
    planVersion: given(...events).planVersion,
    items: [uuid(36)],
    partHash: employerPartHash(terms(events, uuid(36))),
    employer: 'Bedrijf BV',
    how: 'on-paper',
    evidence: 'Bijlage.',
    agreedOn: TODAY,
    ...over,
  },
});

export const secondAsked = (
  events: readonly ArrangementEvent[],
  over: Over<'second-agreement-asked.v1'> = {},
): Of<'second-agreement-asked.v1'> => ({
  type: 'second-agreement-asked.v1',
  data: {
    ...of,
    requestId: uuid(70),
    unit: UTRECHT.id,
    items: [uuid(35)],
    partHash: secondPartHash(terms(events, uuid(35))),
    explanation: 'Gereedschap voor de opleiding.',
    ground: 'legal-task',
    askedOn: TODAY,
    answerBy: localDate('2022-03-15'),
    receipt: RECEIPT,
    ...over,
  },
});

export const secondAgreed = (question: Of<'second-agreement-asked.v1'>): ArrangementEvent => {
  const { requestId, unit, items, partHash } = question.data;
  return {
    type: 'second-organisation-agreed.v1',
    data: { ...of, requestId, unit, items, partHash, agreedOn: TODAY, receipt: RECEIPT },
  };
};

export const itemWithdrawn = (itemId: Uuid = uuid(30)): ArrangementEvent => ({
  type: 'item-withdrawn.v1',
  data: {
    ...of,
    itemId,
    reason: 'Niet meer nodig.',
    withdrawnOn: TODAY,
    agreedHow: 'in-person',
    agreementEvidence: 'Gesprek.',
    agreedOn: TODAY,
    receipt: RECEIPT,
  },
});

export const itemStarted = (itemId: Uuid = uuid(30)): ArrangementEvent => ({
  type: 'item-started.v1',
  data: { ...of, itemId, startedOn: TODAY },
});

export const revised = (planVersion: number, items: readonly Uuid[]): ArrangementEvent => ({
  type: 'arrangement-revised.v1',
  data: {
    ...of,
    planVersion,
    formerVersion: 2,
    items,
    goalId: uuid(21),
    reason: 'wish-of-person',
    explanation: 'De persoon wil meer.',
    differences: [],
    setOn: TODAY,
    receipt: RECEIPT,
  },
});

/** A set case with a draft: version 3 has another item beside the agreed one. */
export const DRAFT_CASE: readonly ArrangementEvent[] = [
  ...SET_CASE,
  item({ itemId: uuid(31), description: 'Rijles' }),
];
