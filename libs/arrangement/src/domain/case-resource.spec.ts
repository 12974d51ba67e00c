import { FNV, given, UTRECHT, UWV } from '../testing/case';
import { accepted, offered, OFFERED_CASE, SET_CASE } from '../testing/events';
import { customBudget, DRAFT_CASE, secondAgreed, secondAsked } from '../testing/plan-events';
import { declined, referralEnded, referred } from '../testing/travel-events';
import { uuid } from '../testing/values';
import { caseResource, referralResource } from './case-resource';

describe('who holds which ground on a case', () => {
  test('R012: its owner alone, as long as nothing travels', () => {
    expect(caseResource(given(...SET_CASE))).toEqual({
      ownerUnit: UWV.id,
      region: 'AM13',
      formerOwners: [],
    });
  });

  test('there is none for a case that does not exist', () => {
    expect(caseResource(undefined)).toBeUndefined();
    expect(referralResource(uuid(90))(undefined)).toBeUndefined();
  });

  test('R032: the unit it is offered to, until it accepts and owns it; the former owner keeps its tail', () => {
    expect(caseResource(given(...OFFERED_CASE))).toMatchObject({ offeredTo: UTRECHT.id, ownerUnit: UWV.id });
    const after = caseResource(given(...SET_CASE, offered(), accepted()));
    expect(after).toEqual({ ownerUnit: UTRECHT.id, region: 'AM13', formerOwners: [UWV.id] });
  });

  test('R044: the organisation that is asked to agree, until it answered', () => {
    const draft = [...DRAFT_CASE, customBudget()];
    const asked = secondAsked(draft);
    expect(caseResource(given(...draft, asked))).toMatchObject({ askedToAgree: [UTRECHT.id] });
    expect(caseResource(given(...draft, asked, secondAgreed(asked)))).not.toHaveProperty('askedToAgree');
  });

  test('R142: a case that nobody took says so', () => {
    expect(caseResource(given(...OFFERED_CASE, declined()))).toMatchObject({ escalated: true });
    expect(caseResource(given(...OFFERED_CASE))).not.toHaveProperty('escalated');
  });

  test('R032: the unit that carries out an item, once, and only as long as it does', () => {
    const twice = [referred(), referred({ referralId: uuid(91) })];
    expect(caseResource(given(...SET_CASE, ...twice))).toMatchObject({ referredTo: [FNV.id] });
    expect(caseResource(given(...SET_CASE, referred(), referralEnded()))).not.toHaveProperty('referredTo');
  });

  test('R032: a referral gives a ground on its own item and to its own executor', () => {
    const state = given(...SET_CASE, referred());
    expect(referralResource(uuid(90))(state)).toEqual({
      ownerUnit: UWV.id,
      region: 'AM13',
      referredTo: [FNV.id],
      formerOwners: [],
    });
    expect(referralResource(uuid(99))(state)).toBeUndefined();
    expect(referralResource(uuid(90))(given(...SET_CASE, referred(), referralEnded()))).toMatchObject({
      referredTo: [],
    });
  });
});
