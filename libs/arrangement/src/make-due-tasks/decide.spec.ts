import { localDate } from '@meereis/kernel';
import { OPEN_TASKS_MAX } from '../domain/task.rule';
import { given, happened, refused, UWV } from '../testing/case';
import { appointmentMade } from '../testing/daily-events';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decideMakeDueTask, termDue } from './decide';

const AFTER = localDate('2022-03-11');
const FACTS = { today: AFTER, taskId: uuid(300) };
const ASKED = { kind: 'record-appointment', subjectId: uuid(200) } as const;
const over = [...SET_CASE, appointmentMade()] as const;

describe('a term that has come near (R028, R144)', () => {
  test('becomes a task of the owner, of the colleague who had the appointment', () => {
    expect(happened(decideMakeDueTask(given(...over), ASKED, FACTS))).toEqual([
      {
        type: 'task-created.v1',
        data: expect.objectContaining({
          taskId: uuid(300),
          kind: 'record-appointment',
          subjectId: uuid(200),
          unit: UWV.id,
          assignee: uuid(77),
          rule: 'R144',
        }) as unknown,
      },
    ]);
  });

  test('is about that subject and no other, and only once its day is there', () => {
    expect(termDue(given(...over), ASKED, AFTER)?.subjectId).toBe(uuid(200));
    expect(termDue(given(...over), { ...ASKED, subjectId: uuid(201) }, AFTER)).toBeUndefined();
    expect(termDue(given(...over), { kind: 'record-appointment' }, AFTER)).toBeUndefined();
    expect(
      refused(decideMakeDueTask(given(...over), ASKED, { ...FACTS, today: localDate('2022-03-10') })),
    ).toEqual(['R028 term-not-due']);
  });

  test('makes no second task of the same, whatever else is open', () => {
    const same = task({ taskId: uuid(301), ...ASKED, rule: 'R144' });
    expect(refused(decideMakeDueTask(given(...over, same), ASKED, FACTS))).toEqual([
      'R028 task-already-open',
    ]);
    const others = [
      task({ taskId: uuid(302), kind: 'record-appointment', subjectId: uuid(201) }),
      task({ taskId: uuid(303), kind: 'own', subjectId: uuid(200) }),
    ];
    expect(refused(decideMakeDueTask(given(...over, ...others), ASKED, FACTS))).toEqual([]);
  });

  test('stops at a bound', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => task({ taskId: uuid(4_000 + n), kind: 'own' }));
    expect(refused(decideMakeDueTask(given(...over, ...many(OPEN_TASKS_MAX)), ASKED, FACTS))).toEqual([
      'R028 too-many-tasks',
    ]);
    expect(refused(decideMakeDueTask(given(...over, ...many(OPEN_TASKS_MAX - 10)), ASKED, FACTS))).toEqual(
      [],
    );
  });
});
