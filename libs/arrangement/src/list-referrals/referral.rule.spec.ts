import { given, FNV, UWV } from '../testing/case';
import { established } from '../testing/case-events';
import { item, SET_CASE } from '../testing/events';
import { givenPerson } from '../testing/given';
import { channel, coach, representative } from '../testing/person-events';
import { referred } from '../testing/travel-events';
import { changed } from '../testing/item-events';
import { referralShown } from './referral.rule';

const person = givenPerson(
  established({ telephone: '0301112233', email: 'test@example.org', secrecy: true }),
  representative(),
  channel(),
  coach(),
);
const state = given(...SET_CASE, referred());
const [referral] = state.referrals;
if (referral === undefined) throw new Error('There is a referral.');

describe('R036: what the executor of one item sees', () => {
  test('that item as it was agreed, who directs, and how to reach the person', () => {
    expect(referralShown(state, referral, person)).toEqual({
      referralId: referral.value.referralId,
      ownerUnit: UWV.id,
      toUnit: FNV.id,
      assignment: 'Begeleid de training.',
      referredOn: '2022-03-01',
      reportBy: '2022-03-15',
      item: {
        catalogueId: 'versterken-arbeidsmarktpositie',
        description: 'Training',
        plannedFrom: '2022-03-15',
        plannedUntil: '2022-06-15',
        status: 'planned',
      },
      person: {
        name: 'Test van der Proefpersoon',
        telephone: '0301112233',
        email: 'test@example.org',
        secrecy: true,
        channel: 'letter',
        jobCoach: 'Test Jobcoach',
      },
      reports: [],
    });
  });

  test('nothing about a person it may not see, and nothing that is not known', () => {
    expect(referralShown(state, referral, undefined)).not.toHaveProperty('person');
    const bare = referralShown(
      state,
      referral,
      givenPerson(established({ prefix: undefined as never })),
    )?.person;
    expect(bare).toEqual({ name: 'Test Proefpersoon', secrecy: false });
  });

  test('R028: not what somebody is drafting', () => {
    const drafting = given(...SET_CASE, referred(), changed({ description: 'Iets anders' }));
    expect(referralShown(drafting, referral, person)?.item.description).toBe('Training');
    const renamed = SET_CASE.map((event) =>
      event.type === 'item-added.v1' ? item({ name: 'Coaching' }) : event,
    );
    const named = given(...renamed, referred());
    expect(referralShown(named, referral, person)?.item.name).toBe('Coaching');
  });

  test('the reports as they came, and whether the owner put them on the item', () => {
    const report = {
      reportId: '00000000-0000-5000-8000-000000000001',
      kind: 'started',
      note: 'Begonnen.',
      happenedOn: '2022-03-01',
    };
    const reported = { ...referral, reports: [{ value: report, eventId: report.reportId, recorded: true }] };
    expect(referralShown(state, reported as never, person)?.reports).toEqual([{ ...report, recorded: true }]);
  });

  test('is nothing when the item is not there any more', () => {
    expect(referralShown({ ...state, items: [] }, referral, person)).toBeUndefined();
  });
});
