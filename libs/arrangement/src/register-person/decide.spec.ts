import { localDate, type Bsn } from '@meereis/kernel';
import { established } from '../testing/case-events';
import { decided, givenPerson, id, PERSON_ID, refusalsOf, sentencesOf, TODAY } from '../testing/given';
import { unit } from '../testing/units';
import { decideRegisterPerson, fullName, type RegisterFacts, type RegisterPerson } from './decide';

const facts: RegisterFacts = {
  personId: PERSON_ID,
  unit: unit('uwv-executor'),
  today: TODAY,
  knownMunicipality: true,
  searchId: id('search'),
  alike: [],
};
const withoutBsn: RegisterPerson = {
  firstNames: 'Test',
  prefix: 'van der',
  surname: 'Proefpersoon',
  birthDate: localDate('1970-05-17'),
  municipality: 'GM0344',
  secrecy: false,
};
const command: RegisterPerson = { bsn: '999990342' as Bsn, ...withoutBsn };

describe('registering a person', () => {
  it('R014: records the identity once, with the unit that did it', () => {
    expect(decided(decideRegisterPerson(undefined, command, facts))).toEqual([
      {
        type: 'identity-established.v1',
        data: {
          personId: PERSON_ID,
          ...command,
          registeredBy: 'uwv-executor-am13',
          searchId: id('search'),
        },
      },
    ]);
  });

  it('R014: refuses somebody who is known already', () => {
    expect(refusalsOf(decideRegisterPerson(givenPerson(established()), command, facts))).toEqual([
      'R014 person-already-known',
    ]);
  });

  it('R014: says where somebody is known, to who may hear it', () => {
    const known = (knownAt?: string) =>
      sentencesOf(decideRegisterPerson(givenPerson(established()), command, { ...facts, knownAt }))[0];

    expect(known('UWV Midden-Utrecht')).toContain('al bekend bij UWV Midden-Utrecht.');
    expect(known()).toContain('al bekend.');
  });

  it('R014: comes after a search', () => {
    expect(refusalsOf(decideRegisterPerson(undefined, command, { ...facts, searchId: undefined }))).toEqual([
      'R014 search-first',
    ]);
  });

  it('R014: somebody alike is the same person or another, and a person says which', () => {
    const alike = { ...facts, alike: [id('namesake')] };
    expect(refusalsOf(decideRegisterPerson(undefined, withoutBsn, alike))).toEqual([
      'R014 person-alike-known',
    ]);

    const [, dismissed] = decided(
      decideRegisterPerson(undefined, withoutBsn, { ...alike, otherPerson: { reason: 'Tweelingbroer.' } }),
    );
    expect(dismissed).toMatchObject({
      type: 'duplicate-dismissed.v1',
      data: {
        personId: PERSON_ID,
        alike: [id('namesake')],
        reason: 'Tweelingbroer.',
        dismissedOn: TODAY,
        receipt: { rules: [{ id: 'R014' }], deviation: 'Tweelingbroer.' },
      },
    });
  });

  it('R014: without anybody alike a reason is not kept', () => {
    const reason = { otherPerson: { reason: 'Voor de zekerheid.' } };
    expect(decided(decideRegisterPerson(undefined, command, { ...facts, ...reason }))).toHaveLength(1);
  });

  it.each(['union', 'employer-organisation', 'education', 'mobility-team'] as const)(
    'Q06: a %s records no BSN',
    (kind) => {
      expect(refusalsOf(decideRegisterPerson(undefined, command, { ...facts, unit: unit(kind) }))).toEqual([
        'Q06 bsn-not-allowed',
      ]);
      expect(refusalsOf(decideRegisterPerson(undefined, withoutBsn, { ...facts, unit: unit(kind) }))).toEqual(
        [],
      );
    },
  );

  it('Q06: a municipality records the BSN', () => {
    expect(
      refusalsOf(decideRegisterPerson(undefined, command, { ...facts, unit: unit('municipality') })),
    ).toEqual([]);
  });

  it('refuses a birth date in the future and a municipality in no region, both at once', () => {
    expect(
      refusalsOf(
        decideRegisterPerson(
          undefined,
          { ...command, birthDate: localDate('2022-03-02') },
          { ...facts, knownMunicipality: false },
        ),
      ),
    ).toEqual(['R014 birth-date-in-future', 'R001 municipality-in-no-region']);
    expect(refusalsOf(decideRegisterPerson(undefined, { ...command, birthDate: TODAY }, facts))).toEqual([]);
  });

  it('writes the full name as people do', () => {
    expect(fullName(command)).toBe('Test van der Proefpersoon');
    expect(fullName({ firstNames: 'Test', surname: 'Proef' })).toBe('Test Proef');
  });
});
