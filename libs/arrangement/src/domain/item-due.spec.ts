import { localDate } from '@meereis/kernel';
import { given, type Given } from '../testing/case';
import { agreed, arrangementSet, item } from '../testing/events';
import {
  completed,
  confirmed,
  DIAGNOSED,
  evaluated,
  IN_FORCE,
  interrupted,
  ITEM,
  resumed,
  started,
  stopped,
  withdrawn,
  WITH_TRAINING,
} from '../testing/item-events';
import { linesToConfirm } from './item.rule';
import { itemTerms } from './item-due.rule';

const due = (on: string, ...events: Given) => itemTerms(given(...events), localDate(on));
const one = (kind: string, dueOn: string, rule: string) => [{ kind, itemId: ITEM, dueOn, rule }];

describe('what items ask for', () => {
  test('R022: to be started once the planned first day is there', () => {
    expect(due('2022-03-14', ...IN_FORCE)).toEqual([]);
    expect(due('2022-03-15', ...IN_FORCE)).toEqual(one('start-item', '2022-03-15', 'R022'));
    expect(due('2022-03-15', ...IN_FORCE, started())).toEqual([]);
    expect(due('2022-03-15', ...IN_FORCE, withdrawn())).toEqual([]);
  });

  test('R051: the money first', () => {
    expect(due('2022-03-01', ...WITH_TRAINING)).toEqual(one('confirm-funding', '2022-03-15', 'R051'));
    expect(due('2022-03-15', ...WITH_TRAINING, confirmed())).toEqual(one('start-item', '2022-03-15', 'R022'));
  });

  test('R143: what was confirmed for a set plan never lapses by itself; its day makes a task, and the task stays', () => {
    const paid = [...WITH_TRAINING, confirmed()];
    for (const day of ['2022-03-15', '2022-12-31', '2030-01-01'])
      expect(due(day, ...paid)).toEqual(one('start-item', '2022-03-15', 'R022'));
    expect(given(...paid).items.flatMap((item) => linesToConfirm(item))).toEqual([]);
  });

  test('R022: to be ended or lengthened two weeks before the planned end', () => {
    expect(due('2022-05-31', ...IN_FORCE, started())).toEqual([]);
    expect(due('2022-06-01', ...IN_FORCE, started())).toEqual(one('end-item', '2022-06-15', 'R022'));
  });

  test('R022: to be resumed on the day that was expected', () => {
    const still = [...IN_FORCE, started(), interrupted()];
    expect(due('2022-04-14', ...still)).toEqual([]);
    expect(due('2022-04-15', ...still)).toEqual(one('resume-item', '2022-04-15', 'R022'));
    expect(due('2022-04-15', ...still, resumed())).toEqual([]);
  });

  test('R025: to be evaluated when it is over, finished or stopped, until it was', () => {
    const over = [...IN_FORCE, started(), completed()];
    expect(due('2022-06-15', ...over)).toEqual(one('evaluate-item', '2022-06-29', 'R025'));
    expect(due('2022-06-15', ...over, evaluated())).toEqual([]);
    expect(due('2022-06-15', ...IN_FORCE, started(), stopped())).toEqual(
      one('evaluate-item', '2022-05-15', 'R025'),
    );
  });

  test('a draft asks for nothing, and the terms in force count while a draft says otherwise', () => {
    expect(due('2022-03-15', ...DIAGNOSED, item())).toEqual([]);
    const later = item({ plannedFrom: localDate('2022-03-20') });
    expect(due('2022-03-15', ...DIAGNOSED, later, agreed(1), arrangementSet(1))).toEqual([]);
  });
});
