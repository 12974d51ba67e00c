import { addDays, localDate } from '@meereis/kernel';
import { reported } from '../testing/case-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { notified, objected, objectionDecided, refusedUntold } from '../testing/intake-events';
import { decideLodgeObjection, type LodgeObjection } from './decide';

const facts = {
  today: addDays(TODAY, 200),
  objectionId: id('objection'),
  taskId: id('task'),
  objectionTermWeeks: 6,
};
const lodge = (over: Partial<LodgeObjection> = {}): LodgeObjection => ({
  how: 'letter',
  lodgedOn: localDate('2022-03-20'),
  grounds: 'Mijn contract liep langer door.',
  ...over,
});
const refused = () => given(reported(), refusedUntold(), notified());

describe('an objection against the refusal', () => {
  it('R141: is recorded with its term to decide, which is a task of the body that refused (Awb 7:10)', () => {
    const [lodged, task] = decided(decideLodgeObjection(refused(), lodge(), facts));

    expect(lodged).toMatchObject({
      type: 'objection-lodged.v1',
      data: { objectionId: id('objection'), inTime: true, decideBy: '2022-05-24' },
    });
    expect(task).toMatchObject({
      data: {
        kind: 'decide-objection',
        unit: 'uwv-am13',
        dueOn: '2022-05-24',
        rule: 'R141',
        subjectId: id('objection'),
      },
    });
  });

  it.each([
    ['on the last day is in time', '2022-04-12', true],
    ['a day later is late, and recorded all the same', '2022-04-13', false],
    ['months later too', '2022-08-01', false],
  ])('R141: %s', (_what, lodgedOn, inTime) => {
    const [lodged] = decided(
      decideLodgeObjection(refused(), lodge({ lodgedOn: localDate(lodgedOn) }), facts),
    );
    expect(lodged).toMatchObject({ data: { inTime } });
  });

  it('R141: before the person was told it is in time (Awb 6:10)', () => {
    const state = given(reported(), refusedUntold());
    const [lodged] = decided(decideLodgeObjection(state, lodge(), facts));
    expect(lodged).toMatchObject({ data: { inTime: true, decideBy: '2022-06-13' } });
  });

  it('R141: is one at a time, and after a decision the court is next', () => {
    expect(refusalsOf(decideLodgeObjection(given(reported()), lodge(), facts))).toEqual([
      'R141 nothing-to-object',
    ]);
    const open = given(reported(), refusedUntold(), notified(), objected());
    expect(refusalsOf(decideLodgeObjection(open, lodge(), facts))).toEqual(['R141 objection-open']);
    const done = given(reported(), refusedUntold(), notified(), objected(), objectionDecided());
    expect(refusalsOf(decideLodgeObjection(done, lodge(), facts))).toEqual(['R141 objection-decided']);
  });

  it('R141: a new refusal after a founded objection can be objected to again', () => {
    const founded = objectionDecided({ outcome: 'founded', reopens: true });
    const state = given(
      reported(),
      refusedUntold(),
      notified(),
      objected(),
      founded,
      refusedUntold(),
      notified(),
    );
    expect(refusalsOf(decideLodgeObjection(state, lodge(), facts))).toEqual([]);
  });

  it('R141: lies between the refusal and today', () => {
    const on = (day: string) =>
      refusalsOf(
        decideLodgeObjection(refused(), lodge({ lodgedOn: localDate(day) }), { ...facts, today: TODAY }),
      );
    expect(on('2022-02-28')).toEqual(['R141 objection-before-decision']);
    expect(on('2022-03-01')).toEqual([]);
    expect(on('2022-03-02')).toEqual(['R141 date-in-future']);
  });
});
