import { given, UWV } from '../testing/case';
import { established } from '../testing/case-events';
import { closedEvent, reopenedEvent } from '../testing/end-events';
import { admissionRefused, reported, SET_CASE } from '../testing/events';
import { givenPerson, id } from '../testing/given';
import type { RegionCode } from '@meereis/kernel';
import { isRunning, nthArrangementId, personResource } from './case-of-person';

const REGION = 'AM13' as RegionCode;

describe('Q25: one arrangement at a time', () => {
  test('its id follows from the person and the number, and from nothing else', () => {
    expect(nthArrangementId(id('a'), 1)).toBe(nthArrangementId(id('a'), 1));
    expect(
      new Set([id('a'), id('b')].flatMap((one) => [1, 2].map((n) => nthArrangementId(one, n)))).size,
    ).toBe(4);
  });

  test('it runs until it is refused or closed; a reopened one stands in nobody’s way', () => {
    expect(isRunning(given(...SET_CASE))).toBe(true);
    expect(isRunning(given(reported(), admissionRefused()))).toBe(false);
    expect(isRunning(given(...SET_CASE, closedEvent()))).toBe(false);
    expect(isRunning(given(...SET_CASE, closedEvent(), reopenedEvent()))).toBe(false);
  });
});

describe('whose a person is', () => {
  const person = givenPerson(established());

  test('R012: of the owner of the last case', () => {
    expect(personResource(person, given(...SET_CASE), REGION)).toMatchObject({ ownerUnit: UWV.id });
    expect(personResource(undefined, given(...SET_CASE), undefined)).toMatchObject({ ownerUnit: UWV.id });
  });

  test('R014: before the first, of the unit that registered the person', () => {
    expect(personResource(person, undefined, REGION)).toEqual({
      ownerUnit: 'uwv-am13',
      region: REGION,
      formerOwners: [],
    });
  });

  test('of nobody as long as person or region is not known', () => {
    expect(personResource(undefined, undefined, REGION)).toBeUndefined();
    expect(personResource(person, undefined, undefined)).toBeUndefined();
  });
});
