import { localDate } from '@meereis/kernel';
import { given, happened, refused, TODAY, unit } from '../testing/case';
import type { Given } from '../testing/case';
import { item, offered, SET_CASE, task } from '../testing/events';
import { declined } from '../testing/travel-events';
import { uuid } from '../testing/values';
import { potRegionOf } from '../domain/travel.fold';
import { decideChangeRegion, type ChangeRegion, type ChangeRegionFacts } from './decide';

const TEAM = unit('rmt-am19', 'mobility-team', 'AM19');
const COMMAND: ChangeRegion = { municipality: 'GM0546', changedOn: TODAY };
const FACTS: ChangeRegionFacts = { today: TODAY, region: 'AM19', team: TEAM, taskId: uuid(68) };
const decide = (
  over: Partial<ChangeRegion> = {},
  facts: Partial<ChangeRegionFacts> = {},
  events: Given = [...SET_CASE],
) => decideChangeRegion(given(...events), { ...COMMAND, ...over }, { ...FACTS, ...facts });

describe('moving to another region', () => {
  test('Q07, Q08: the case follows, agreed items stay on their pot, new ones come on the new pot', () => {
    const events = [...SET_CASE, item({ itemId: uuid(31) })];
    const decided = happened(decide({}, {}, events));
    expect(decided).toMatchObject([
      { data: { fromRegion: 'AM13', toRegion: 'AM19', charged: [{ itemId: uuid(30), region: 'AM13' }] } },
    ]);
    const after = given(...events, ...(decided as typeof SET_CASE));
    expect([after.region, after.ownerUnit]).toEqual(['AM19', given(...events).ownerUnit]);
    expect(after.items).toEqual(given(...events).items);
    expect([potRegionOf(after, uuid(30)), potRegionOf(after, uuid(31))]).toEqual(['AM13', 'AM19']);
  });

  test('Q08: a second move keeps the first pot', () => {
    const moved = happened(decide()) as typeof SET_CASE;
    const again = happened(decide({}, { region: 'AM22' }, [...SET_CASE, ...moved])) as typeof SET_CASE;
    expect(again).toMatchObject([{ data: { charged: [{ itemId: uuid(30), region: 'AM13' }] } }]);
    expect(potRegionOf(given(...SET_CASE, ...moved, ...again), uuid(30))).toBe('AM13');
  });

  test('R142: a case that waits for assignment waits at the team of its new region', () => {
    const waiting = task({ taskId: uuid(65), kind: 'assign-handover', unit: 'rmt-am13' });
    const after = happened(decide({}, {}, [...SET_CASE, offered(), declined(), waiting]));
    expect(after.slice(1)).toMatchObject([
      { type: 'task-done.v1', data: { taskId: uuid(65) } },
      { type: 'task-created.v1', data: { kind: 'assign-handover', unit: 'rmt-am19' } },
    ]);
  });

  test('names everything that stands in the way', () => {
    expect(refused(decide({ changedOn: localDate('2022-03-02') }, { region: undefined }))).toEqual([
      'Q07 municipality-unknown',
      'Q07 change-in-future',
    ]);
    expect(refused(decide({}, { region: 'AM13' }))).toEqual(['Q07 region-unchanged']);
    expect(refused(decide({}, {}, [...SET_CASE, offered()]))).toEqual(['Q07 handover-open']);
  });
});
