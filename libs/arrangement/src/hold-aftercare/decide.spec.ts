import { localDate } from '@meereis/kernel';
import { decideBreakPlacement } from '../break-placement/decide';
import { given, happened, refused, TODAY, type Given } from '../testing/case';
import { SET_CASE } from '../testing/events';
import { aftercareHeld, aftercareTasks, placedEvent, placementBrokenEvent } from '../testing/end-events';
import { uuid } from '../testing/values';
import { decideHoldAftercare, type HoldAftercare } from './decide';

const PLACED = [...SET_CASE, placedEvent(), ...aftercareTasks()];
const COMMAND: HoldAftercare = {
  placementId: uuid(81),
  moment: 'week',
  withEmployer: true,
  stillAtWork: true,
  result: 'Het gaat goed.',
  heldOn: TODAY,
};
const hold = (over: Partial<HoldAftercare> = {}, events: Given = PLACED) =>
  decideHoldAftercare(given(...events), { ...COMMAND, ...over }, { today: TODAY });
const kinds = (events: Given) => given(...events).openTasks.map((task) => task.kind);

describe('aftercare', () => {
  test('R026: the contact of the week ends the task of the week, and no other', () => {
    expect(kinds([...PLACED, ...happened(hold())])).toEqual(['aftercare-month']);
    expect(kinds([...PLACED, ...happened(hold({ moment: 'month' }))])).toEqual(['aftercare-week']);
    expect(kinds([...PLACED, ...happened(hold({ moment: 'other' }))])).toHaveLength(2);
  });

  test('R026: is about a placement of this case that goes on, after its start, once per moment', () => {
    expect(refused(hold({ placementId: uuid(99) }))).toEqual(['R026 placement-unknown']);
    expect(refused(hold({}, [...PLACED, placementBrokenEvent()]))).toEqual(['R026 placement-already-broken']);
    expect(refused(hold({ heldOn: localDate('2022-01-31') }))).toEqual(['R026 aftercare-before-start']);
    expect(refused(hold({ heldOn: localDate('2022-03-02') }))).toEqual(['R026 date-in-future']);
    expect(refused(hold({}, [...PLACED, aftercareHeld('week')]))).toEqual(['R026 aftercare-already-held']);
    expect(refused(hold({ moment: 'other' }, [...PLACED, aftercareHeld('other')]))).toEqual([]);
  });
});

describe('a placement that breaks off', () => {
  const breaks = (events: Given = PLACED, brokenOn = TODAY) =>
    decideBreakPlacement(
      given(...events),
      { placementId: uuid(81), reason: 'trial-period', explanation: 'Te zwaar.', brokenOn },
      { today: TODAY, taskId: uuid(90) },
    );

  test('R026: the case runs again, its aftercare ends, and the person is called within a week', () => {
    const after = given(...PLACED, ...happened(breaks()));
    expect(after.phase).toBe('set');
    expect(after.openTasks).toMatchObject([{ kind: 'contact-person', dueOn: '2022-03-08', rule: 'R026' }]);
    expect(refused(breaks(PLACED, localDate('1990-01-01')))).toEqual(['R026 broken-before-report']);
    expect(refused(breaks([...PLACED, placementBrokenEvent()]))).toEqual(['R026 placement-already-broken']);
  });

  test('somebody with another place stays placed; banenafspraak and items are as they were', () => {
    const two = [...PLACED, placedEvent({ placementId: uuid(85) })];
    const after = given(...two, ...happened(breaks(two)));
    const before = given(...two);
    expect(after.phase).toBe('placed');
    expect([after.items, after.banenafspraak, after.benefit]).toEqual([
      before.items,
      before.banenafspraak,
      before.benefit,
    ]);
  });
});
