import { localDate } from '@meereis/kernel';
import { expectIdempotent, givenEvents } from '@meereis/projections/testing';
import type { ArrangementEvent } from '../domain/arrangement';
import { agendaProjection } from '../make-appointment/agenda.projection';
import { ARRANGEMENT, PERSON, TODAY, UWV } from '../testing/case';
import { closedEvent } from '../testing/end-events';
import { RECEIPT, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { dueTermsProjection } from './due-terms.projection';

const given = (...events: readonly ArrangementEvent[]) =>
  givenEvents(...events.map((event) => ({ streamId: `arrangement-${ARRANGEMENT}`, ...event })));
const ids = { arrangementId: ARRANGEMENT, personId: PERSON, appointmentId: uuid(70) };
const moment = { on: localDate('2022-03-10'), at: '10:30', minutes: 45, channel: 'office' as const };
const made: ArrangementEvent = {
  type: 'appointment-made.v1',
  data: { ...ids, ...moment, worker: uuid(77), unit: UWV.id },
};
const moved: ArrangementEvent = {
  type: 'appointment-moved.v1',
  data: { ...ids, ...moment, on: localDate('2022-03-12'), reason: 'ill' },
};
const cancelled: ArrangementEvent = {
  type: 'appointment-cancelled.v1',
  data: { ...ids, reason: 'work', cancelledOn: TODAY },
};
const rows = async (projection: typeof agendaProjection, ...events: readonly ArrangementEvent[]) =>
  Object.values(await expectIdempotent(projection, given(...SET_CASE, ...events))).flat();

describe('the day a term asks to be looked at, each event fed twice', () => {
  const ofAppointment = async (...events: readonly ArrangementEvent[]) =>
    (await rows(dueTermsProjection, ...events)).filter((row) => row['kind'] === 'record-appointment');

  test('R144: an appointment asks the day after it, moves along, and asks nothing once it is off', async () => {
    expect(await ofAppointment(made)).toMatchObject([{ look_on: '2022-03-11', subject_id: uuid(70) }]);
    expect(await ofAppointment(made, moved)).toMatchObject([{ look_on: '2022-03-13' }]);
    expect(await ofAppointment(made, moved, cancelled)).toEqual([]);
  });

  test('R028: an item asks at its own days again once its period was corrected', async () => {
    const approved: ArrangementEvent = {
      type: 'correction-approved.v1',
      data: {
        arrangementId: ARRANGEMENT,
        personId: PERSON,
        correctionId: uuid(95),
        effectiveOn: TODAY,
        approvedOn: TODAY,
        item: {
          itemId: uuid(30),
          plannedFrom: localDate('2022-04-01'),
          plannedUntil: localDate('2022-07-15'),
        },
        receipt: RECEIPT,
      },
    };
    const days = (await rows(dueTermsProjection, approved))
      .filter((row) => row['subject_id'] === uuid(30))
      .map((row) => [row['kind'], row['look_on']]);
    expect(days).toEqual(
      expect.arrayContaining([
        ['start-item', '2022-04-01'],
        ['end-item', '2022-07-01'],
      ]),
    );
  });

  test('R022: an item asks at its first day and before its last; a closed case asks nothing', async () => {
    expect((await rows(dueTermsProjection)).map((row) => row['kind'])).toEqual(
      expect.arrayContaining(['start-item', 'end-item']),
    );
    expect(await rows(dueTermsProjection, made, closedEvent())).toEqual([]);
  });
});

describe('the agenda, each event fed twice', () => {
  test('C7: holds an appointment where it stands now, and none that is off', async () => {
    expect(await rows(agendaProjection, made)).toHaveLength(1);
    expect(await rows(agendaProjection, made, moved)).toHaveLength(1);
    expect(await rows(agendaProjection, made, moved, cancelled)).toEqual([]);
  });
});
