import { given, FNV, happened, PERSON, refused, TODAY, unit, UTRECHT, UWV } from '../testing/case';
import type { Given } from '../testing/case';
import { established } from '../testing/case-events';
import { item, SET_CASE } from '../testing/events';
import { givenPerson } from '../testing/given';
import { referred } from '../testing/travel-events';
import { uuid } from '../testing/values';
import { caseResource, referralResource } from '../domain/case-resource';
import { referralShown } from '../list-referrals/referral.rule';
import { decideEndSharing } from '../withdraw-consent/end-sharing.rule';
import { decideReferItem, type ReferFacts, type ReferItem } from './decide';

const CONSENT = {
  personId: PERSON,
  consentId: uuid(70),
  toUnit: FNV.id,
  ground: 'consent',
  how: 'on-paper',
  evidence: 'Formulier.',
  givenOn: TODAY,
  eventId: uuid(9500),
} as const;
const COMMAND: ReferItem = {
  itemId: uuid(30),
  toUnit: UTRECHT.id,
  assignment: 'Begeleid de training.',
  ground: 'legal-task',
};
const FACTS: ReferFacts = {
  today: TODAY,
  from: UWV,
  to: UTRECHT,
  consent: undefined,
  referralId: uuid(90),
  taskId: uuid(66),
};
const decide = (
  over: Partial<ReferItem> = {},
  facts: Partial<ReferFacts> = {},
  events: Given = [...SET_CASE],
) => decideReferItem(given(...events), { ...COMMAND, ...over }, { ...FACTS, ...facts });

describe('referring one item', () => {
  test('R032: the other unit gets a task, the owner stays the owner and the item stays as agreed', () => {
    const before = given(...SET_CASE);
    const after = given(...SET_CASE, ...(happened(decide()) as typeof SET_CASE));
    expect(after).toMatchObject({ ownerUnit: UWV.id, items: before.items });
    expect(after.openTasks).toMatchObject([
      { kind: 'carry-out-referral', unit: UTRECHT.id, subjectId: uuid(90), dueOn: '2022-03-15' },
    ]);
    expect(caseResource(after)).toMatchObject({ ownerUnit: UWV.id, referredTo: [UTRECHT.id] });
  });

  test('R036, Q06: the same ground as for a handover: a legal task between public bodies, else consent', () => {
    const union = { to: FNV };
    expect(refused(decide({ toUnit: FNV.id }, union))).toEqual(['R036 no-legal-task']);
    expect(refused(decide({ toUnit: FNV.id, ground: 'consent' }, union))).toEqual(['R036 no-consent']);
    const [event] = happened(decide({ toUnit: FNV.id, ground: 'consent' }, { ...union, consent: CONSENT }));
    expect(event).toMatchObject({
      data: { consentId: uuid(70), receipt: { facts: [uuid(9500), uuid(9007)] } },
    });
    const ended = {
      type: 'sharing-consent-ended.v1',
      data: { consentId: uuid(70), endedOn: TODAY },
    } as const;
    expect(
      refused(
        decide({ toUnit: FNV.id, ground: 'consent' }, { ...union, consent: CONSENT }, [...SET_CASE, ended]),
      ),
    ).toEqual(['R036 no-consent']);
  });

  test('names everything that stands in the way', () => {
    expect(refused(decide({ itemId: uuid(31) }, {}, [...SET_CASE, item({ itemId: uuid(31) })]))).toEqual([
      'R032 item-not-agreed',
    ]);
    expect(refused(decide({ itemId: uuid(99), assignment: ' ' }))).toEqual([
      'R032 item-unknown',
      'R032 assignment-missing',
    ]);
    expect(refused(decide({}, { to: UWV }))).toEqual(['R032 receiver-is-owner']);
    expect(refused(decide({}, { to: undefined }))).toEqual(['R032 receiver-unknown']);
    expect(refused(decide({}, { to: unit('roc-am13', 'education') }))).toContain(
      'R032 receiver-cannot-execute',
    );
    expect(refused(decide({}, {}, [...SET_CASE, referred()]))).toEqual(['R032 item-already-referred']);
  });

  test('R036: each referral is a ground on its own item; its end takes that ground alone', () => {
    const two = [
      ...SET_CASE,
      item({ itemId: uuid(31) }),
      referred(),
      referred({
        referralId: uuid(91),
        toUnit: UTRECHT.id,
        itemId: uuid(31),
        consentId: uuid(72),
        ground: 'legal-task',
      }),
    ];
    const state = given(...two);
    expect(caseResource(state)?.referredTo).toEqual([FNV.id, UTRECHT.id]);
    expect(referralResource(uuid(90))(state)).toMatchObject({ referredTo: [FNV.id], formerOwners: [] });
    expect(referralResource(uuid(91))(state)).toMatchObject({ referredTo: [UTRECHT.id] });
    const ended = happened(decideEndSharing(state, uuid(70), { today: TODAY, newId: () => uuid(67) }));
    const after = given(...two, ...(ended as typeof SET_CASE));
    expect(caseResource(after)?.referredTo).toEqual([UTRECHT.id]);
    expect(after.openTasks).toContainEqual(
      expect.objectContaining({ kind: 'take-back-item', unit: UWV.id, subjectId: uuid(30) }),
    );
  });

  test('R146: whoever executes an item never sees an address, and hears that it is secret', () => {
    const state = given(...SET_CASE, referred());
    const shown = referralShown(state, state.referrals[0]!, givenPerson(established({ secrecy: true })));
    expect(shown?.person).toEqual({ name: 'Test van der Proefpersoon', secrecy: true });
    expect(JSON.stringify(shown)).not.toMatch(/Voorbeeldstraat|3511|999990342|1970-05-17/);
  });
});
