import { localDate, type Bsn } from '@meereis/kernel';
import { established } from '../testing/case-events';
import { decided, givenPerson, PERSON_ID, refusalsOf, TODAY } from '../testing/given';
import { unit } from '../testing/units';
import { decideRegisterPerson, fullName, type RegisterPerson } from './decide';

const facts = { personId: PERSON_ID, unit: unit('uwv-executor'), today: TODAY, knownMunicipality: true };
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
        data: { personId: PERSON_ID, ...command, registeredBy: 'uwv-executor-am13' },
      },
    ]);
  });

  it('R014: refuses somebody who is known already', () => {
    expect(refusalsOf(decideRegisterPerson(givenPerson(established()), command, facts))).toEqual([
      'R014 person-already-known',
    ]);
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
