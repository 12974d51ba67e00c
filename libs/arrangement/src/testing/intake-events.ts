import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { EARLIER, refusedEvent } from './case-events';
import { ARRANGEMENT_ID, id, PERSON_ID, TODAY } from './given';

type Data<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>['data'];
const ids = { arrangementId: ARRANGEMENT_ID, personId: PERSON_ID };

/** Refused, and not yet told to the person. */
export function refusedUntold(): ArrangementEvent {
  const { type, data } = refusedEvent() as Extract<ArrangementEvent, { type: 'admission-refused.v1' }>;
  const { reason, motivation, mandatedUnit, refusedOn, receipt } = data;
  return { type, data: { ...ids, reason, motivation, mandatedUnit, refusedOn, receipt } };
}

export const notified = (over: Partial<Data<'decision-notified.v1'>> = {}): ArrangementEvent => ({
  type: 'decision-notified.v1',
  data: {
    ...ids,
    decision: 'admission-refusal',
    how: 'letter',
    notifiedOn: TODAY,
    termUntil: localDate('2022-04-12'),
    ...over,
  },
});

export const objected = (over: Partial<Data<'objection-lodged.v1'>> = {}): ArrangementEvent => ({
  type: 'objection-lodged.v1',
  data: {
    ...ids,
    objectionId: id('objection'),
    how: 'letter',
    lodgedOn: TODAY,
    inTime: true,
    grounds: 'Mijn contract liep langer door.',
    decideBy: localDate('2022-05-24'),
    ...over,
  },
});

export const objectionDecided = (over: Partial<Data<'objection-decided.v1'>> = {}): ArrangementEvent => ({
  type: 'objection-decided.v1',
  data: {
    ...ids,
    objectionId: id('objection'),
    outcome: 'unfounded',
    motivation: 'De datum klopt.',
    decidedOn: TODAY,
    reopens: false,
    receipt: EARLIER,
    ...over,
  },
});

export const signalNoted = (over: Partial<Data<'signal-noted.v1'>> = {}): ArrangementEvent => ({
  type: 'signal-noted.v1',
  data: {
    ...ids,
    signalId: id('signal'),
    kind: 'debts',
    explanation: 'Huurachterstand.',
    notedOn: TODAY,
    ...over,
  },
});

export const signalReferred = (): ArrangementEvent => ({
  type: 'signal-referred.v1',
  data: {
    ...ids,
    signalId: id('signal'),
    deskKind: 'debt-help',
    deskName: 'Schuldhulp Utrecht',
    agreedByPerson: true,
    referredOn: TODAY,
    outcomeBy: localDate('2022-03-29'),
  },
});

export const openTask = (
  kind: Data<'task-created.v1'>['kind'],
  over: Partial<Data<'task-created.v1'>> = {},
): ArrangementEvent => ({
  type: 'task-created.v1',
  data: {
    ...ids,
    taskId: id(`task/${kind}`),
    kind,
    unit: 'uwv-am13',
    dueOn: TODAY,
    rule: 'R013',
    ...over,
  },
});
