import { localDate } from '@meereis/kernel';
import { decideObjectionBy, objectionUntil } from './legal-terms.rule';

describe('the last day to object', () => {
  test.each([
    ['a Wednesday stays', '2022-03-02', '2022-04-13'],
    ['a Saturday moves to Monday', '2022-02-19', '2022-04-04'],
    ['a Sunday moves to Monday', '2022-02-20', '2022-04-04'],
    ['Good Friday moves past Easter Monday', '2022-03-04', '2022-04-19'],
    ['Ascension Day moves to Friday', '2022-04-14', '2022-05-27'],
    ['Whit Monday moves to Tuesday', '2022-04-25', '2022-06-07'],
    ["King's Day moves to Thursday", '2022-03-16', '2022-04-28'],
    ['Christmas of 2021, a Saturday and a Sunday, moves to Monday', '2021-11-13', '2021-12-27'],
    ["New Year's Day of 2022, a Saturday, moves to Monday", '2021-11-20', '2022-01-03'],
    ['Easter Monday of 2024 moves to Tuesday', '2024-02-19', '2024-04-02'],
  ])('R141: %s', (_name, notified, last) => {
    expect(objectionUntil(localDate(notified), 6)).toBe(last);
  });
});

describe('the last day to decide on an objection (Awb 7:10)', () => {
  const term = localDate('2022-04-13');

  test('R141: six weeks after the term to object has ended', () => {
    expect(decideObjectionBy(term, localDate('2022-03-20'))).toBe('2022-05-25');
  });

  test('R141: does not end on a holiday', () => {
    expect(decideObjectionBy(localDate('2022-04-14'), term)).toBe('2022-05-27');
  });

  test('R141: an objection that comes after even that is due at once', () => {
    expect(decideObjectionBy(term, localDate('2022-07-01'))).toBe('2022-07-01');
  });
});
