import { localDate } from '@meereis/kernel';
import { decideCompleteItem } from '../complete-item/decide';
import { given, happened, refused, UWV, type Given } from '../testing/case';
import { task } from '../testing/events';
import {
  completed,
  delivered,
  DIAGNOSED,
  evaluated,
  IN_FORCE,
  interrupted,
  ITEM,
  started,
  stopped,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideEvaluateItem, type EvaluateItem } from './decide';

const FACTS = { today: localDate('2022-07-01'), taskId: uuid(60) };
const RUNNING = [...IN_FORCE, started()];
const complete = (events: Given, completedOn = '2022-06-15', result = 'Diploma.') =>
  decideCompleteItem(given(...events), { itemId: ITEM, result, completedOn: localDate(completedOn) }, FACTS);
const EVALUATION: EvaluateItem = {
  itemId: ITEM,
  effect: 'reached',
  effectInWords: 'Kan het.',
  nextStep: 'look-for-work',
  evaluatedOn: localDate('2022-06-20'),
};
const evaluate = (events: Given, over: Partial<EvaluateItem> = {}) =>
  decideEvaluateItem(given(...events), { ...EVALUATION, ...over }, FACTS);

describe('completing an item', () => {
  test('R025: asks for the evaluation within two weeks', () => {
    expect(happened(complete(RUNNING))).toMatchObject([
      { type: 'item-completed.v1', data: { completedOn: '2022-06-15', result: 'Diploma.' } },
      {
        type: 'task-created.v1',
        data: { kind: 'evaluate-item', dueOn: '2022-06-29', rule: 'R025', subjectId: ITEM, unit: UWV.id },
      },
    ]);
  });

  test('R022: only what runs, on a day after what is known, with its result', () => {
    expect(refused(complete(DIAGNOSED))).toEqual(['R022 item-unknown']);
    expect(refused(complete(IN_FORCE))).toEqual(['R022 item-planned']);
    expect(refused(complete([...RUNNING, interrupted()]))).toEqual(['R022 item-interrupted']);
    expect(refused(complete([...RUNNING, completed()]))).toEqual(['R022 item-completed']);
    expect(refused(complete(RUNNING, '2022-03-14'))).toEqual(['R022 date-before-course']);
    expect(refused(complete([...RUNNING, delivered(1)], '2022-04-29'))).toEqual(['R022 date-before-course']);
    expect(refused(complete(RUNNING, '2022-07-02'))).toEqual(['R022 date-in-future']);
    expect(refused(complete(RUNNING, '2022-06-15', ' '))).toEqual(['R022 result-missing']);
  });
});

describe('evaluating an item (R025)', () => {
  const over = [...RUNNING, completed()];

  test('says the effect and the next step, and does its task', () => {
    const asked = task({ taskId: uuid(61), kind: 'evaluate-item', unit: UWV.id, subjectId: ITEM });
    expect(happened(evaluate([...over, asked]))).toMatchObject([
      { type: 'item-evaluated.v1', data: EVALUATION },
      { type: 'task-done.v1', data: { taskId: uuid(61) } },
    ]);
    expect(refused(evaluate(over, { effectInWords: ' ' }))).toEqual(['R025 effect-missing']);
  });

  test('of what is over, also when it was stopped, once, and not before its end', () => {
    expect(refused(evaluate(DIAGNOSED))).toEqual(['R022 item-unknown']);
    expect(refused(evaluate(RUNNING))).toEqual(['R022 item-started']);
    expect(refused(evaluate([...RUNNING, stopped()]))).toEqual([]);
    expect(refused(evaluate([...over, evaluated()]))).toEqual(['R025 already-evaluated']);
    expect(refused(evaluate(over, { evaluatedOn: localDate('2022-06-15') }))).toEqual([]);
    expect(refused(evaluate(over, { evaluatedOn: localDate('2022-06-14') }))).toEqual([
      'R025 evaluated-before-end',
    ]);
    expect(refused(evaluate(over, { evaluatedOn: localDate('2022-07-02') }))).toEqual([
      'R022 date-in-future',
    ]);
  });
});
