import { localDate } from '@meereis/kernel';
import { expectIdempotent, givenEvents } from '@meereis/projections/testing';
import type { ArrangementEvent } from '../../domain/arrangement';
import { openHandoversProjection } from '../../expire-handover/open-handovers.projection';
import { ARRANGEMENT, PERSON, TODAY, UTRECHT, UWV } from '../../testing/case';
import {
  accepted,
  admissionRefused,
  HANDOVER,
  item,
  OFFERED_CASE,
  offered,
  RECEIPT,
  reported,
  SET_CASE,
  task,
  taskDone,
} from '../../testing/events';
import { closedEvent, placedEvent, placementBrokenEvent, reopenedEvent } from '../../testing/end-events';
import { uuid } from '../../testing/values';
import { caseGroundsProjection } from '../case-grounds/case-grounds.projection';
import { worklistProjection } from './worklist.projection';

const given = (...events: readonly ArrangementEvent[]) =>
  givenEvents(...events.map((event) => ({ streamId: `arrangement-${ARRANGEMENT}`, ...event })));

const ended = (type: 'handover-withdrawn.v1' | 'handover-expired.v1' | 'handover-declined.v1') =>
  ({
    type,
    data: {
      ...HANDOVER,
      explanation: 'Toch niet.',
      reason: 'other',
      withdrawnOn: TODAY,
      declinedOn: TODAY,
      expiredOn: TODAY,
      answerBy: TODAY,
      receipt: RECEIPT,
    },
  }) as ArrangementEvent;

const row = (unit: string, ground: string, since: string, until: string | null) => ({
  arrangement_id: ARRANGEMENT,
  unit,
  ground,
  person_id: PERSON,
  since,
  until,
});

test('R147: the list of cases holds no number to rank people by', () => {
  const columns = worklistProjection.tables.flatMap((table) => Object.entries(table.columns));
  expect(columns.filter(([, { type }]) => type !== 'text' && type !== 'date')).toEqual([]);
});

describe('case grounds, each event fed twice', () => {
  test('the unit that reports owns the case', async () => {
    expect(await expectIdempotent(caseGroundsProjection, given(reported()))).toEqual({
      case_grounds: [row(UWV.id, 'owner', '2022-02-01', null)],
    });
  });

  test('an offer gives the receiver a ground until its last day', async () => {
    expect(await expectIdempotent(caseGroundsProjection, given(...OFFERED_CASE))).toEqual({
      case_grounds: [
        row(UTRECHT.id, 'offered', '2022-03-01', '2022-03-15'),
        row(UWV.id, 'owner', '2022-02-01', null),
      ],
    });
  });

  test('acceptance moves the case from one unit to the other', async () => {
    expect(await expectIdempotent(caseGroundsProjection, given(...OFFERED_CASE, accepted()))).toEqual({
      case_grounds: [row(UTRECHT.id, 'owner', TODAY, null), row(UWV.id, 'former', TODAY, TODAY)],
    });
  });

  test('a case that comes back makes the former owner owner again', async () => {
    const back = accepted({ fromUnit: UTRECHT.id, toUnit: UWV.id });
    expect(await expectIdempotent(caseGroundsProjection, given(...OFFERED_CASE, accepted(), back))).toEqual({
      case_grounds: [row(UTRECHT.id, 'former', TODAY, TODAY), row(UWV.id, 'owner', TODAY, null)],
    });
  });

  test.each(['handover-withdrawn.v1', 'handover-expired.v1', 'handover-declined.v1'] as const)(
    '%s takes the ground away and leaves the owner',
    async (type) => {
      const events = given(...OFFERED_CASE, ended(type));
      expect(await expectIdempotent(caseGroundsProjection, events)).toEqual({
        case_grounds: [row(UWV.id, 'owner', '2022-02-01', null)],
      });
      expect(await expectIdempotent(openHandoversProjection, events)).toMatchObject({ open_handovers: [] });
    },
  );
});

describe('the worklist, each event fed twice', () => {
  test('shows where a case stands; what was set stays set while planning goes on', async () => {
    const tables = await expectIdempotent(worklistProjection, given(...SET_CASE, item({ itemId: uuid(33) })));
    expect(tables['worklist_cases']).toEqual([
      {
        arrangement_id: ARRANGEMENT,
        person_id: PERSON,
        region: 'AM13',
        reported_on: '2022-02-01',
        phase: 'planning',
        set_on: TODAY,
        result: null,
      },
    ]);
  });

  test.each([
    [[placedEvent()], 'placed'],
    [[placedEvent(), placementBrokenEvent()], null],
    [[closedEvent()], 'closed'],
    [[closedEvent(), reopenedEvent()], 'reopened'],
  ])('R026: shows what came of a case, result %#', async (events, result) => {
    const tables = await expectIdempotent(worklistProjection, given(...SET_CASE, ...events));
    expect(tables['worklist_cases']).toMatchObject([{ set_on: TODAY, result }]);
  });

  test.each([
    [[reported()], 'reported'],
    [[reported(), admissionRefused()], 'refused'],
    [SET_CASE.slice(0, 3), 'admitted'],
    [SET_CASE.slice(0, 5), 'planning'],
  ])('phase %#', async (events, phase) => {
    const tables = await expectIdempotent(worklistProjection, given(...events));
    expect(tables['worklist_cases']).toMatchObject([{ phase, set_on: null }]);
  });

  test('tasks come, move with the case, and go', async () => {
    const moved: ArrangementEvent = {
      type: 'task-handed-over.v1',
      data: {
        arrangementId: ARRANGEMENT,
        personId: PERSON,
        taskId: uuid(60),
        fromUnit: UWV.id,
        toUnit: UTRECHT.id,
      },
    };
    const events = [...SET_CASE, task(), task({ taskId: uuid(61) }), moved, taskDone(uuid(61))];
    const tables = await expectIdempotent(worklistProjection, given(...events));
    expect(tables['worklist_tasks']).toMatchObject([
      {
        task_id: uuid(60),
        arrangement_id: ARRANGEMENT,
        kind: 'refer-banenafspraak',
        unit: UTRECHT.id,
        due_on: '2022-03-04',
      },
    ]);
  });

  test('a task is taken, given to a colleague and put off', async () => {
    const ids = { arrangementId: ARRANGEMENT, personId: PERSON, taskId: uuid(60) };
    const taken: ArrangementEvent = {
      type: 'task-taken.v1',
      data: { ...ids, unit: UWV.id, assignee: uuid(77), takenOn: TODAY },
    };
    const handed: ArrangementEvent = {
      type: 'task-handed-over.v1',
      data: { ...ids, fromUnit: UWV.id, toUnit: UWV.id, assignee: uuid(78), reason: 'Kent de werkgever.' },
    };
    const put: ArrangementEvent = {
      type: 'task-postponed.v1',
      data: {
        ...ids,
        from: localDate('2022-03-04'),
        to: localDate('2022-03-11'),
        reason: 'Vakantie.',
        postponedOn: TODAY,
      },
    };
    const after = async (...more: ArrangementEvent[]) =>
      (await expectIdempotent(worklistProjection, given(...SET_CASE, task(), ...more)))['worklist_tasks'];
    expect(await after()).toMatchObject([{ assignee: null, rule: 'R013', due_on: '2022-03-04' }]);
    expect(await after(taken)).toMatchObject([{ assignee: uuid(77) }]);
    expect(await after(taken, handed, put)).toMatchObject([{ assignee: uuid(78), due_on: '2022-03-11' }]);
  });

  test('Q07: an acceptance elsewhere takes the region along', async () => {
    const tables = await expectIdempotent(
      worklistProjection,
      given(...SET_CASE, offered(), accepted({ toRegion: 'AM19' })),
    );
    expect(tables['worklist_cases']).toMatchObject([{ region: 'AM19' }]);
  });

  test('knows the name as people write it', async () => {
    const events = givenEvents({
      streamId: `person-${PERSON}`,
      type: 'identity-established.v1',
      data: { personId: PERSON, firstNames: 'Anna', prefix: 'de', surname: 'Vries', birthDate: '1980-01-01' },
    });
    expect((await expectIdempotent(worklistProjection, events))['worklist_people']).toEqual([
      { person_id: PERSON, name: 'Anna de Vries' },
    ]);
  });
});

describe('open handovers, each event fed twice', () => {
  test('an offer waits until its day, and is gone once accepted', async () => {
    expect(await expectIdempotent(openHandoversProjection, given(...OFFERED_CASE))).toMatchObject({
      open_handovers: [
        { handover_id: HANDOVER.handoverId, arrangement_id: ARRANGEMENT, answer_by: '2022-03-15' },
      ],
    });
    expect(await expectIdempotent(openHandoversProjection, given(...OFFERED_CASE, accepted()))).toMatchObject(
      {
        open_handovers: [],
      },
    );
  });
});
