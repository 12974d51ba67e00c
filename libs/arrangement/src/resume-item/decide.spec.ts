import { localDate } from '@meereis/kernel';
import { decideInterruptItem, type InterruptItem } from '../interrupt-item/decide';
import { given, happened, refused, UWV, type Given } from '../testing/case';
import { task } from '../testing/events';
import {
  completed,
  delivered,
  DIAGNOSED,
  IN_FORCE,
  interrupted,
  ITEM,
  resumed,
  started,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideResumeItem } from './decide';

const FACTS = { today: localDate('2022-05-01') };
const RUNNING = [...IN_FORCE, started()];
const INTERRUPT: InterruptItem = {
  itemId: ITEM,
  reason: 'illness',
  explanation: 'Ziek.',
  interruptedOn: localDate('2022-04-01'),
  expectedResumeOn: localDate('2022-04-15'),
};
const interrupt = (events: Given, over: Partial<InterruptItem> = {}) =>
  decideInterruptItem(given(...events), { ...INTERRUPT, ...over }, FACTS);
const resume = (events: Given, resumedOn = '2022-04-14') =>
  decideResumeItem(given(...events), { itemId: ITEM, resumedOn: localDate(resumedOn) }, FACTS);

describe('an item that lies still', () => {
  test('R022: is interrupted with the reason and the day it is expected to go on', () => {
    expect(happened(interrupt(RUNNING))).toMatchObject([{ type: 'item-interrupted.v1', data: INTERRUPT }]);
    expect(refused(interrupt(RUNNING, { explanation: ' ' }))).toEqual(['R022 reason-missing']);
    expect(refused(interrupt(RUNNING, { expectedResumeOn: localDate('2022-04-01') }))).toEqual([
      'R022 resumption-before-interruption',
    ]);
  });

  test('R022: only when it runs, and not before what is known of its course', () => {
    expect(refused(interrupt(DIAGNOSED))).toEqual(['R022 item-unknown']);
    expect(refused(interrupt(IN_FORCE))).toEqual(['R022 item-planned']);
    expect(refused(interrupt([...RUNNING, interrupted()]))).toEqual(['R022 item-interrupted']);
    expect(refused(interrupt([...RUNNING, completed('2022-04-20')]))).toEqual(['R022 item-completed']);
    expect(refused(interrupt([...RUNNING, delivered(1, '2022-04-02')]))).toEqual(['R022 date-before-course']);
    expect(refused(interrupt(RUNNING, { interruptedOn: localDate('2022-05-02') }))).toContain(
      'R022 date-in-future',
    );
  });

  test('Q14: goes on with the same planned end', () => {
    const events = happened(resume([...RUNNING, interrupted()]));
    const after = given(...RUNNING, interrupted(), ...events);
    expect(after.items[0]).toMatchObject({ status: 'started', resumedOn: '2022-04-14' });
    expect(after.items[0]?.interruption).toBeUndefined();
    expect(after.items[0]?.value.plannedUntil).toBe('2022-06-15');
  });

  test('R022: goes on once, not before it was interrupted', () => {
    expect(refused(resume([...RUNNING, interrupted()], '2022-03-31'))).toEqual(['R022 date-before-course']);
    expect(refused(resume(DIAGNOSED))).toEqual(['R022 item-unknown']);
    expect(refused(resume([...RUNNING, interrupted(), resumed()]))).toEqual(['R022 item-started']);
    expect(refused(resume([...RUNNING, interrupted()], '2022-05-02'))).toEqual(['R022 date-in-future']);
  });

  test('does the task to resume it', () => {
    const due = task({ taskId: uuid(61), kind: 'resume-item', unit: UWV.id, subjectId: ITEM });
    expect(happened(resume([...RUNNING, interrupted(), due]))).toMatchObject([
      { type: 'item-resumed.v1' },
      { type: 'task-done.v1', data: { taskId: uuid(61) } },
    ]);
  });
});
