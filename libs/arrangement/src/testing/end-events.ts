import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { ARRANGEMENT, PERSON, TODAY, UWV } from './case';
import { RECEIPT, task } from './events';
import { uuid } from './values';

type Of<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>;
type Over<T extends ArrangementEvent['type']> = Partial<Of<T>['data']>;
const of = { arrangementId: ARRANGEMENT, personId: PERSON } as const;

export const placedEvent = (over: Over<'placed.v1'> = {}): ArrangementEvent => ({
  type: 'placed.v1',
  data: {
    ...of,
    placementId: uuid(81),
    kind: 'after-benefit',
    startsOn: localDate('2022-02-01'),
    jobEndedOn: localDate('2021-12-31'),
    longerThanHalfYear: true,
    employer: 'Bedrijf BV',
    hoursPerWeek: 32,
    pitfalls: 'Vroege diensten.',
    employerContact: uuid(77),
    ...over,
  },
});

export const aftercareTasks = (): readonly ArrangementEvent[] => [
  task({
    taskId: uuid(83),
    kind: 'aftercare-week',
    unit: UWV.id,
    dueOn: localDate('2022-02-08'),
    rule: 'R026',
    subjectId: uuid(81),
  }),
  task({
    taskId: uuid(84),
    kind: 'aftercare-month',
    unit: UWV.id,
    dueOn: localDate('2022-03-01'),
    rule: 'R026',
    subjectId: uuid(81),
  }),
];

export const aftercareHeld = (moment: 'week' | 'month' | 'other'): ArrangementEvent => ({
  type: 'aftercare-contact-held.v1',
  data: {
    ...of,
    placementId: uuid(81),
    moment,
    withEmployer: true,
    stillAtWork: true,
    result: 'Het gaat goed.',
    heldOn: TODAY,
  },
});

export const placementBrokenEvent = (): ArrangementEvent => ({
  type: 'placement-broken.v1',
  data: { ...of, placementId: uuid(81), reason: 'trial-period', explanation: 'Te zwaar.', brokenOn: TODAY },
});

export const closedEvent = (over: Over<'arrangement-closed.v1'> = {}): ArrangementEvent => ({
  type: 'arrangement-closed.v1',
  data: {
    ...of,
    outcome: 'other',
    explanation: 'Klaar.',
    closedOn: TODAY,
    receipt: RECEIPT,
    ...over,
  },
});

export const reopenedEvent = (): ArrangementEvent => ({
  type: 'arrangement-reopened.v1',
  data: { ...of, reason: 'aftercare', explanation: 'Nog bellen.', reopenedOn: TODAY, receipt: RECEIPT },
});
