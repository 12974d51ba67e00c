import { localDate } from '@meereis/kernel';
import { decideWithdrawConsent } from '../withdraw-consent/decide';
import { consented, established } from '../testing/case-events';
import { decided, givenPerson, id, PERSON_ID, refusalsOf, TODAY } from '../testing/given';
import { unit } from '../testing/units';
import { decideGiveConsent, type GiveConsent } from './decide';

const facts = { today: TODAY, consentId: id('consent'), toUnit: unit('union') };
const give: GiveConsent = { toUnit: 'fnv-am13', how: 'on-paper', evidence: 'Formulier.', givenOn: TODAY };

describe('giving consent to share the case', () => {
  it('R036, Q06: names one unit, how it was given and the evidence', () => {
    expect(decided(decideGiveConsent(givenPerson(established()), give, facts))).toEqual([
      {
        type: 'consent-given.v1',
        data: { personId: PERSON_ID, consentId: id('consent'), ground: 'consent', ...give },
      },
    ]);
  });

  it('is given once per unit', () => {
    expect(refusalsOf(decideGiveConsent(givenPerson(established(), consented()), give, facts))).toEqual([
      'R036 consent-already-given',
    ]);
    expect(
      refusalsOf(decideGiveConsent(givenPerson(established(), consented('cnv-am13')), give, facts)),
    ).toEqual([]);
  });

  it('refuses an unknown unit and a date in the future', () => {
    expect(
      refusalsOf(
        decideGiveConsent(
          givenPerson(established()),
          { ...give, givenOn: localDate('2022-03-02') },
          { ...facts, toUnit: undefined },
        ),
      ),
    ).toEqual(['R036 unknown-unit', 'R036 consent-in-future']);
  });
});

describe('withdrawing consent', () => {
  const withdraw = { consentId: id('consent/fnv-am13'), withdrawnOn: TODAY };

  it('Q06: ends the consent', () => {
    const state = givenPerson(established(), consented());

    expect(decided(decideWithdrawConsent(state, withdraw, { today: TODAY }))).toEqual([
      { type: 'consent-withdrawn.v1', data: { personId: PERSON_ID, ...withdraw } },
    ]);
    expect(
      givenPerson(established(), consented(), {
        type: 'consent-withdrawn.v1',
        data: { personId: PERSON_ID, ...withdraw },
      }).consents,
    ).toEqual([]);
  });

  it('refuses a consent that is not in force, and a date in the future', () => {
    expect(refusalsOf(decideWithdrawConsent(givenPerson(established()), withdraw, { today: TODAY }))).toEqual(
      ['R036 no-such-consent'],
    );
    expect(
      refusalsOf(
        decideWithdrawConsent(
          givenPerson(established(), consented()),
          { ...withdraw, withdrawnOn: localDate('2022-03-02') },
          { today: TODAY },
        ),
      ),
    ).toEqual(['R036 withdrawal-in-future']);
  });

  it('R036: is not dated before the consent itself', () => {
    const state = givenPerson(established(), consented());
    const on = (withdrawnOn: string) =>
      refusalsOf(
        decideWithdrawConsent(
          state,
          { ...withdraw, withdrawnOn: localDate(withdrawnOn) },
          { today: localDate('2022-03-20') },
        ),
      );
    expect(on('2022-02-28')).toEqual(['R036 withdrawal-before-consent']);
    expect(on('2022-03-01')).toEqual([]);
  });
});
