import { localDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Receipt } from '@meereis/event-store';
import type { ArrangementEvent } from '../domain/arrangement';
import { contentHash, handoverContent } from '../domain/handover-content';
import { ARRANGEMENT, given, PERSON, TODAY, UTRECHT, UWV } from './case';
import { uuid } from './values';

type Of<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>;
type Over<T extends ArrangementEvent['type']> = Partial<Of<T>['data']>;
const of = { arrangementId: ARRANGEMENT, personId: PERSON } as const;

export const RECEIPT: Receipt & { readonly referenceDate: LocalDate } = {
  rules: [{ id: 'R007', version: 'rules-1' }],
  referenceDate: TODAY,
  facts: [uuid(9000)],
  alternatives: ['Iets anders'],
  sentence: 'Een zin.',
};

export const reported = (over: Over<'person-reported.v1'> = {}): Of<'person-reported.v1'> => ({
  type: 'person-reported.v1',
  data: {
    ...of,
    municipality: 'GM0344',
    region: 'AM13',
    ownerUnit: UWV.id,
    proposedOwnerKind: 'uwv-executor',
    situation: 'unemployed',
    reason: 'dismissal',
    evidence: 'dismissal-letter',
    unemployedFrom: localDate('2022-01-01'),
    reportedOn: localDate('2022-02-01'),
    benefit: 'ww',
    firstLine: 'tried',
    ...over,
  },
});

export const checked = (answer: 'yes' | 'no' | 'in-doubt', registerConsulted = true): ArrangementEvent => ({
  type: 'banenafspraak-checked.v1',
  data: { ...of, answer, registerConsulted, checkedOn: localDate('2022-02-01') },
});

export const admission = (): ArrangementEvent => ({
  type: 'person-admitted.v1',
  data: { ...of, ground: 'weighed', admittedOn: localDate('2022-02-02'), receipt: RECEIPT },
});

export const admissionRefused = (): ArrangementEvent => ({
  type: 'admission-refused.v1',
  data: {
    ...of,
    reason: 'before-hard-date',
    motivation: 'Te vroeg.',
    mandatedUnit: UWV.id,
    refusedOn: TODAY,
    notifiedHow: 'letter',
    notifiedOn: TODAY,
    objectionUntil: localDate('2022-04-12'),
    receipt: RECEIPT,
  },
});

export const diagnosis = (): ArrangementEvent => ({
  type: 'diagnosis-held.v1',
  data: { ...of, diagnosisId: uuid(20), heldOn: TODAY, topics: ['skills'], result: 'Kan veel.' },
});

export const goal = (): ArrangementEvent => ({
  type: 'goal-agreed.v1',
  data: { ...of, goalId: uuid(21), kind: 'other-sector', description: 'Werk in de zorg.', agreedOn: TODAY },
});

export const item = (over: Over<'item-added.v1'> = {}): ArrangementEvent => ({
  type: 'item-added.v1',
  data: {
    ...of,
    itemId: uuid(30),
    catalogueId: 'versterken-arbeidsmarktpositie',
    publication: uuid(501),
    description: 'Training',
    provider: 'Opleider BV',
    plannedFrom: localDate('2022-03-15'),
    plannedUntil: localDate('2022-06-15'),
    priceCents: 300_000,
    vat: 'ex',
    funding: [{ funder: 'oeno-fondsen', cents: 300_000 }],
    receipt: RECEIPT,
    ...over,
  },
});

/** The provision of each group that is open for everybody. */
const OF_GROUP = {
  regular: 're-integratiebudget-gemeenten',
  sector: 'oeno-fondsen',
  praktijkleren: 'praktijkleren-mbo',
  bbl: 'extra-bbl-leerbanen',
} as const;

export const considered = (
  group: keyof typeof OF_GROUP,
  over: Over<'prior-provision-considered.v1'> = {},
): ArrangementEvent => ({
  type: 'prior-provision-considered.v1',
  data: {
    ...of,
    considerationId: uuid(40),
    group,
    provision: OF_GROUP[group],
    outcome: 'not-available',
    reason: 'Geen fonds.',
    consideredOn: TODAY,
    receipt: RECEIPT,
    ...over,
  },
});

export const agreed = (planVersion: number): ArrangementEvent => ({
  type: 'person-agreed.v1',
  data: { ...of, planVersion, how: 'on-paper', evidence: 'Getekend plan.', agreedOn: TODAY },
});

export const arrangementSet = (planVersion: number): ArrangementEvent => ({
  type: 'arrangement-set.v1',
  data: { ...of, planVersion, items: [uuid(30)], goalId: uuid(21), setOn: TODAY, receipt: RECEIPT },
});

export const task = (over: Over<'task-created.v1'> = {}): ArrangementEvent => ({
  type: 'task-created.v1',
  data: {
    ...of,
    taskId: uuid(60),
    kind: 'refer-banenafspraak',
    unit: UWV.id,
    dueOn: localDate('2022-03-04'),
    rule: 'R013',
    ...over,
  },
});

/** A set arrangement: plan version 2 (goal and one item), agreed and set. */
export const SET_CASE: readonly ArrangementEvent[] = [
  reported(),
  checked('no'),
  admission(),
  diagnosis(),
  goal(),
  item(),
  agreed(2),
  arrangementSet(2),
];

/** The hash of the content as it stands after these events, for the municipality. */
export const hashAfter = (...events: readonly ArrangementEvent[]): string =>
  contentHash(handoverContent(given(...events), UTRECHT));

export const HANDOVER = {
  ...of,
  handoverId: uuid(50),
  fromUnit: UWV.id,
  toUnit: UTRECHT.id,
  contentHash: hashAfter(...SET_CASE),
} as const;

export const offered = (over: Over<'handover-offered.v1'> = {}): ArrangementEvent => ({
  type: 'handover-offered.v1',
  data: {
    ...HANDOVER,
    receiver: uuid(78),
    note: 'Zij wil graag in de zorg werken.',
    contactOn: localDate('2022-03-10'),
    answerBy: localDate('2022-03-15'),
    ground: 'legal-task',
    items: [uuid(30)],
    tasks: [],
    toRegion: 'AM13',
    receipt: RECEIPT,
    ...over,
  },
});

export const answerTask = (taskId: Uuid = uuid(61)): ArrangementEvent =>
  task({ taskId, kind: 'answer-handover', unit: UTRECHT.id, dueOn: localDate('2022-03-15'), rule: 'R032' });

export const accepted = (over: Over<'handover-accepted.v1'> = {}): ArrangementEvent => ({
  type: 'handover-accepted.v1',
  data: {
    ...HANDOVER,
    acceptedOn: TODAY,
    contactOn: localDate('2022-03-10'),
    toRegion: 'AM13',
    receipt: RECEIPT,
    ...over,
  },
});

export const taskDone = (taskId: Uuid): ArrangementEvent => ({
  type: 'task-done.v1',
  data: { ...of, taskId, doneOn: TODAY },
});

/** Offered to the municipality, which has a task to answer. */
export const OFFERED_CASE: readonly ArrangementEvent[] = [...SET_CASE, offered(), answerTask()];
