import { localDate } from '@meereis/kernel';
import { decideCancelAppointment } from '../cancel-appointment/decide';
import { without } from '../domain/fact';
import { decideMakeAppointment } from '../make-appointment/decide';
import { given, happened, refused, TODAY, UWV } from '../testing/case';
import { appointmentMade } from '../testing/daily-events';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decideMoveAppointment, type MoveAppointment } from './decide';

const standing = without(appointmentMade().data, 'arrangementId', 'personId', 'worker', 'unit');
const planned = given(...SET_CASE, appointmentMade());
const to = (over: Partial<MoveAppointment>): MoveAppointment => ({ ...standing, reason: 'work', ...over });
const move = (over: Partial<MoveAppointment>, state = planned) =>
  decideMoveAppointment(state, to(over), TODAY);

describe('R028: an appointment that is moved', () => {
  test('is the same appointment on another day, or at another time, longer, or elsewhere', () => {
    for (const over of [
      { on: localDate('2022-03-11') },
      { at: '11:00' },
      { minutes: 60 },
      { channel: 'telephone' as const },
      { place: 'Stadskantoor' },
    ]) {
      const [event] = happened(move(over));
      expect(event).toMatchObject({ type: 'appointment-moved.v1', data: over });
      expect(given(...SET_CASE, appointmentMade(), event as never).appointments).toEqual([
        { ...appointmentMade().data, ...over, status: 'planned', sequence: 1 },
      ]);
    }
  });

  test('as it stands already is no change', () => {
    expect(refused(move({}))).toEqual(['R028 nothing-changed']);
  });

  test('goes neither to the past nor further than a year', () => {
    expect(refused(move({ on: localDate('2022-02-28') }))).toEqual(['R028 appointment-in-past']);
    expect(refused(move({ on: TODAY }))).toEqual([]);
    expect(refused(move({ on: localDate('2023-03-01') }))).toEqual([]);
    expect(refused(move({ on: localDate('2023-03-02') }))).toEqual(['R028 appointment-too-far']);
  });

  test('has to be planned, and it is that one and no other', () => {
    expect(refused(move({ at: '11:00' }, given(...SET_CASE)))).toEqual(['R028 appointment-not-planned']);
    const second = appointmentMade({ appointmentId: uuid(201), on: localDate('2022-03-20') });
    const [event] = happened(move({ at: '11:00' }, given(...SET_CASE, appointmentMade(), second)));
    const after = given(...SET_CASE, appointmentMade(), second, event as never).appointments;
    expect(after.map(({ at, sequence }) => [at, sequence])).toEqual([
      ['11:00', 1],
      ['10:30', 0],
    ]);
  });

  test('without a place loses the place it had no more than that', () => {
    const home = without(to({ channel: 'home-visit' }), 'place');
    const [event] = happened(decideMoveAppointment(planned, home, TODAY));
    expect(given(...SET_CASE, appointmentMade(), event as never).appointments[0]).toMatchObject({
      channel: 'home-visit',
    });
  });
});

describe('R028: an appointment that is cancelled', () => {
  const cancel = (state = planned, appointmentId = uuid(200)) =>
    decideCancelAppointment(state, { appointmentId, reason: 'ill' }, TODAY);
  const asks = (subjectId: ReturnType<typeof uuid>, taskId: ReturnType<typeof uuid>) =>
    task({ taskId, kind: 'record-appointment', subjectId, rule: 'R144' });

  test('is over, with the task that asked how it went, and no other task', () => {
    const second = appointmentMade({ appointmentId: uuid(201) });
    const before = [
      ...SET_CASE,
      appointmentMade(),
      second,
      asks(uuid(200), uuid(63)),
      asks(uuid(201), uuid(64)),
    ];
    const events = happened(cancel(given(...before)));
    const after = given(...before, ...events);
    expect(events.map(({ type }) => type)).toEqual(['appointment-cancelled.v1', 'task-done.v1']);
    expect(after.appointments.map(({ status }) => status)).toEqual(['cancelled', 'planned']);
    expect(after.openTasks.map(({ taskId }) => taskId)).toContain(uuid(64));
    expect(after.openTasks.map(({ taskId }) => taskId)).not.toContain(uuid(63));
    expect(refused(cancel(after))).toEqual(['R028 appointment-not-planned']);
  });

  test('that is not there is refused', () => {
    expect(refused(cancel(planned, uuid(299)))).toEqual(['R028 appointment-not-planned']);
  });
});

describe('R015: an appointment that is made', () => {
  test('ends the task to plan the first contact, with a colleague of the own unit', () => {
    const command = without(appointmentMade().data, 'arrangementId', 'personId');
    const asked = task({ taskId: uuid(65), kind: 'plan-first-contact', rule: 'R015' });
    const state = given(...SET_CASE, asked);
    const events = happened(decideMakeAppointment(state, command, { today: TODAY, worksHere: true }));
    expect(events.map(({ type }) => type)).toEqual(['appointment-made.v1', 'task-done.v1']);
    expect(refused(decideMakeAppointment(state, command, { today: TODAY, worksHere: false }))).toEqual([
      'R032 colleague-not-here',
    ]);
    expect(UWV.id).toBe(command.unit);
  });
});
