import { given, happened, refused, TODAY, UTRECHT, UWV, type Given } from '../testing/case';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decideFinishTask } from './decide';

const TASK = uuid(60);
const finish = (events: Given, unit = UWV.id) =>
  decideFinishTask(given(...events), { taskId: TASK, result: 'Gebeld.' }, { today: TODAY, unit });
const END: Given = [...SET_CASE, task({ kind: 'end-item' })];

describe('finishing a task', () => {
  test('C1: ends it with its result', () => {
    const done = happened(finish(END));
    expect(done).toMatchObject([{ type: 'task-done.v1', data: { doneOn: TODAY, result: 'Gebeld.' } }]);
    expect(given(...END, ...done).openTasks).toEqual([]);
  });

  test.each([
    'answer-handover',
    'evaluate-item',
    'decide-objection',
    'confirm-funding',
    'aftercare-week',
  ] as const)('R028: %s ends with its own work and not by ticking it off', (kind) => {
    expect(refused(finish([...SET_CASE, task({ kind })]))).toEqual(['R028 task-ends-by-action']);
  });

  test('R032: only by the unit that has it, while it is open', () => {
    expect(refused(finish(END, UTRECHT.id))).toEqual(['R032 task-of-other-unit']);
    expect(refused(finish(SET_CASE))).toEqual(['R028 task-not-open']);
  });
});
