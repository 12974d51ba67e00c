import { localDate } from '@meereis/kernel';
import { decideBreakPlacement } from '../break-placement/decide';
import { decideFinishTask } from '../finish-task/decide';
import { reasonFor } from '../read-models/task-list/task-reasons';
import {
  ARRANGEMENT,
  given,
  happened,
  PERSON,
  refusals,
  refused,
  TODAY,
  UWV,
  type Given,
} from '../testing/case';
import { placedEvent } from '../testing/end-events';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decideRecordContact, type NextAppointment, type RecordContact } from './decide';

const OF = { arrangementId: ARRANGEMENT, personId: PERSON } as const;
const PLACED: Given = [...SET_CASE, placedEvent()];
const BROKEN: Given = [
  ...PLACED,
  ...happened(
    decideBreakPlacement(
      given(...PLACED),
      { placementId: uuid(81), reason: 'trial-period', explanation: 'Te zwaar.', brokenOn: TODAY },
      { today: TODAY, taskId: uuid(90) },
    ),
  ),
];
const CONTACT: RecordContact = {
  contactId: uuid(91),
  worker: uuid(77),
  channel: 'telephone',
  attendance: 'present',
  heldOn: TODAY,
};
const record = (events: Given, over: Partial<RecordContact> = {}) =>
  decideRecordContact(given(...events), { ...CONTACT, ...over }, { today: TODAY });
const kinds = (events: Given) => given(...events).openTasks.map((one) => one.kind);

const NEXT: NextAppointment = {
  appointment: {
    appointmentId: uuid(92),
    on: localDate('2022-03-10'),
    at: '10:30',
    minutes: 45,
    channel: 'office',
    place: 'Stadskantoor',
    worker: uuid(77),
    unit: UWV.id,
  },
  worksHere: true,
};
const FIRST = [...SET_CASE, task({ kind: 'plan-first-contact', rule: 'R015' })];
const recordNext = (over: Partial<NextAppointment['appointment']> = {}, worksHere = true) =>
  decideRecordContact(given(...FIRST), CONTACT, {
    today: TODAY,
    next: { appointment: { ...NEXT.appointment, ...over }, worksHere },
  });

describe('a contact with the next appointment (C7)', () => {
  test('records both in one go, and ends the task of the first contact once', () => {
    const events = happened(recordNext());
    expect(events.map((one) => one.type)).toEqual(['contact-held.v1', 'appointment-made.v1', 'task-done.v1']);
    expect(given(...FIRST, ...events).appointments).toMatchObject([
      { ...NEXT.appointment, status: 'planned' },
    ]);
  });

  test('R028, R032: what refuses an appointment by itself refuses the contact too: both or neither', () => {
    expect(refused(recordNext({ on: localDate('2022-02-28') }))).toEqual(['R028 appointment-in-past']);
    expect(refused(recordNext({ on: localDate('2024-03-10') }))).toEqual(['R028 appointment-too-far']);
    expect(refused(recordNext({}, false))).toEqual(['R032 colleague-not-here']);
  });

  test('R015: somebody who was not there and has a next appointment is planned; without one is not', () => {
    const appointment = { type: 'appointment-made.v1', data: { ...OF, ...NEXT.appointment } } as const;
    const missed = [...FIRST, appointment];
    const absent = { ...CONTACT, attendance: 'absent', appointmentId: uuid(92) } as const;
    const after = (next?: NextAppointment) =>
      kinds([...missed, ...happened(decideRecordContact(given(...missed), absent, { today: TODAY, next }))]);
    expect(after()).toEqual(['plan-first-contact']);
    const again = { ...NEXT, appointment: { ...NEXT.appointment, appointmentId: uuid(93) } };
    expect(after(again)).toEqual([]);
  });
});

describe('a contact after a placement broke off', () => {
  test('R026: ends the task to speak the person, which nothing else does', () => {
    expect(kinds([...BROKEN, ...happened(record(BROKEN))])).toEqual([]);
    const [first] = refusals(
      decideFinishTask(
        given(...BROKEN),
        { taskId: uuid(90), result: 'Gebeld.' },
        { today: TODAY, unit: UWV.id },
      ),
    );
    expect(first?.sentence).toBe(
      'Deze taak eindigt vanzelf als het werk gedaan is. Spreek de persoon en leg het contactmoment vast.',
    );
  });

  test('R026: one of before the break does not, and the contact of a handover waits for its completion', () => {
    const early = record(BROKEN, { heldOn: localDate('2022-02-28') });
    expect(kinds([...BROKEN, ...happened(early)])).toEqual(['contact-person']);
    const handover = [...PLACED, task({ kind: 'contact-person', rule: 'R033', subjectId: uuid(50) })];
    expect(kinds([...handover, ...happened(record(handover))])).toEqual(['contact-person']);
  });

  test('R026: its reason speaks of the placement, not of a handover', () => {
    expect(reasonFor({ kind: 'contact-person', rule: 'R026' })).toMatch(/plaatsing is afgebroken/);
    expect(reasonFor({ kind: 'contact-person', rule: 'R033' })).toMatch(/overdracht is aangenomen/);
  });
});
