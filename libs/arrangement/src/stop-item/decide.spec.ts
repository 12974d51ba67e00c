import { localDate } from '@meereis/kernel';
import { FNV, given, happened, refused, UWV, type Given } from '../testing/case';
import { task } from '../testing/events';
import { completed, delivered, IN_FORCE, interrupted, ITEM, started } from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideStopItem, type StopItem } from './decide';

const FACTS = { today: localDate('2022-07-01'), taskId: uuid(60), unit: UWV, objectionTermWeeks: 6 };
const RUNNING = [...IN_FORCE, started()];
const COMMAND: StopItem = {
  itemId: ITEM,
  by: 'person',
  reason: 'found-work',
  explanation: 'Heeft werk.',
  stoppedOn: localDate('2022-05-02'),
};
const BY_EXECUTOR = {
  by: 'executor',
  reason: 'not-attended',
  notifiedHow: 'letter',
  notifiedOn: localDate('2022-05-03'),
} as const;
const stop = (events: Given, over: Partial<StopItem> = {}, unit = UWV) =>
  decideStopItem(given(...events), { ...COMMAND, ...over }, { ...FACTS, unit });

describe('stopping an item', () => {
  test('says who stopped it and why, and asks for the evaluation (R025)', () => {
    const tasks = [
      task({ taskId: uuid(61), kind: 'end-item', unit: UWV.id, subjectId: ITEM }),
      task({ taskId: uuid(62), kind: 'resume-item', unit: UWV.id, subjectId: ITEM }),
    ];
    const events = happened(stop([...RUNNING, ...tasks]));
    expect(events).toMatchObject([
      { type: 'item-stopped.v1', data: { by: 'person', reason: 'found-work', stoppedOn: '2022-05-02' } },
      { type: 'task-done.v1', data: { taskId: uuid(61) } },
      { type: 'task-done.v1', data: { taskId: uuid(62) } },
      { type: 'task-created.v1', data: { kind: 'evaluate-item', dueOn: '2022-05-16' } },
    ]);
    expect(events[0]?.data).not.toHaveProperty('objectionUntil');
  });

  test('R141: by the executor it is a decision in law, told with its term to object', () => {
    expect(happened(stop(RUNNING, BY_EXECUTOR))[0]).toMatchObject({
      data: {
        mandatedUnit: UWV.id,
        notifiedOn: '2022-05-03',
        objectionUntil: '2022-06-14',
        receipt: {
          sentence:
            '“versterken-arbeidsmarktpositie” is gestopt op 2 mei 2022. Bent u het er niet mee eens? U kunt tot en met 14 juni 2022 bezwaar maken.',
        },
      },
    });
    expect(refused(stop(RUNNING, { by: 'executor' }))).toEqual(['R141 notification-missing']);
    expect(refused(stop(RUNNING, { ...BY_EXECUTOR, notifiedOn: localDate('2022-05-01') }))).toEqual([
      'R141 notified-before-decision',
    ]);
  });

  test('R141: a union takes no beschikking, but records what the person decided', () => {
    expect(refused(stop(RUNNING, BY_EXECUTOR, FNV))).toEqual(['R141 no-mandate']);
    expect(refused(stop(RUNNING, {}, FNV))).toEqual([]);
  });

  test('R141: how and when the person was told are both asked, and the day itself will do', () => {
    const told = (over: Partial<StopItem>) => refused(stop(RUNNING, { by: 'executor', ...over }));
    expect(told({ notifiedHow: 'letter' })).toEqual(['R141 notification-missing']);
    expect(told({ notifiedOn: localDate('2022-05-02') })).toEqual(['R141 notification-missing']);
    expect(told({ notifiedHow: 'letter', notifiedOn: localDate('2022-05-02') })).toEqual([]);
  });

  test('R141: what the person or the provider stops is no decision, also when it was talked about', () => {
    for (const by of ['person', 'provider'] as const) {
      const [event] = happened(stop(RUNNING, { ...BY_EXECUTOR, by }));
      expect(event?.data).toMatchObject({ by });
      for (const part of ['mandatedUnit', 'notifiedHow', 'notifiedOn', 'objectionUntil'])
        expect(event?.data).not.toHaveProperty(part);
    }
  });

  test('R022: rests on the item, and on its interruption where there was one', () => {
    const factsOf = (events: Given) => {
      const [{ eventId, interruption } = { eventId: undefined, interruption: undefined }] = given(
        ...events,
      ).items;
      return [eventId, interruption?.eventId].filter((one) => one !== undefined);
    };
    for (const events of [RUNNING, [...RUNNING, interrupted()]]) {
      const [event] = happened(stop(events));
      expect(event?.data).toMatchObject({ receipt: { facts: factsOf(events) } });
    }
    expect(factsOf([...RUNNING, interrupted()])).toHaveLength(2);
  });

  test('R022: only what began, on a day after what is known', () => {
    expect(refused(stop(IN_FORCE))).toEqual(['R022 item-planned']);
    expect(refused(stop([...RUNNING, interrupted()]))).toEqual([]);
    expect(refused(stop([...RUNNING, completed()]))).toEqual(['R022 item-completed']);
    expect(refused(stop([...RUNNING, delivered(1, '2022-05-03')]))).toEqual(['R022 date-before-course']);
    expect(refused(stop(RUNNING, { stoppedOn: localDate('2022-07-02') }))).toEqual(['R022 date-in-future']);
    expect(refused(stop(RUNNING, { explanation: ' ' }))).toEqual(['R141 reason-missing']);
    expect(refused(stop(RUNNING, { itemId: uuid(99) }))).toEqual(['R022 item-unknown']);
  });
});
