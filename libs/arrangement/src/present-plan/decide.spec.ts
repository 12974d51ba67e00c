import { given, happened, refused, TODAY, UTRECHT, type Given } from '../testing/case';
import { reported, SET_CASE } from '../testing/events';
import { customBudget, DRAFT_CASE, employerItem, secondAsked } from '../testing/plan-events';
import { uuid } from '../testing/values';
import { decidePresentPlan } from './decide';

const HASH = 'a'.repeat(64);
const decide = (events: Given, planVersion: number, pageHash = HASH) =>
  decidePresentPlan(given(...events), { planVersion, pageHash }, { today: TODAY, pageHash: HASH });

describe('presenting a draft', () => {
  test('R020: names version, page and everybody who has to agree', () => {
    const withBudget = [...SET_CASE, customBudget(), employerItem()];
    expect(happened(decide([...withBudget, secondAsked(withBudget)], 4))).toEqual([
      {
        type: 'arrangement-drafted.v1',
        data: {
          arrangementId: uuid(1),
          personId: uuid(2),
          planVersion: 4,
          pageHash: HASH,
          agreers: ['person', 'employer'],
          units: [UTRECHT.id],
          presentedOn: TODAY,
        },
      },
    ]);
    expect(happened(decide(DRAFT_CASE, 3))).toMatchObject([{ data: { agreers: ['person'], units: [] } }]);
  });

  test('R020: only the newest version, only a draft, and only the page that was seen', () => {
    expect(refused(decide(DRAFT_CASE, 2))).toEqual(['R020 plan-version-stale']);
    expect(refused(decide([...SET_CASE], 2))).toEqual(['R020 no-draft']);
    expect(refused(decide(DRAFT_CASE, 3, 'b'.repeat(64)))).toEqual(['R020 page-changed']);
    expect(refused(decide([reported()], 1))).toEqual([
      'R007 not-admitted',
      'R021 no-goal',
      'R022 no-items',
      'R020 plan-version-stale',
    ]);
  });
});
