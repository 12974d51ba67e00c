import { askedOf, plusDays } from './asked';

describe('what the address of Mijn werk asks', () => {
  it('is one’s own tasks, unfiltered, when it says nothing', () => {
    expect(askedOf(new URLSearchParams())).toEqual({
      view: 'mine',
      dueUntil: undefined,
      kind: undefined,
      cursor: undefined,
    });
  });

  it('is a view, a last day and a kind when it says so', () => {
    const asked = askedOf(new URLSearchParams('bekijk=team&tot=2022-03-07&soort=set-plan&vanaf=x'));
    expect(asked).toEqual({ view: 'team', dueUntil: '2022-03-07', kind: 'set-plan', cursor: 'x' });
  });

  it('leaves out a kind that is none', () => {
    expect(askedOf(new URLSearchParams('soort=toString')).kind).toBeUndefined();
  });

  it('counts days over the end of a month and a year', () => {
    expect(plusDays('2021-12-28', 6)).toBe('2022-01-03');
    expect(plusDays('2022-03-01', -1)).toBe('2022-02-28');
  });
});
