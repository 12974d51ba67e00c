import { localDate } from '@meereis/kernel';
import { established } from '../testing/case-events';
import { decided, givenPerson, PERSON_ID, refusalsOf, sentencesOf, TODAY } from '../testing/given';
import { died } from '../testing/person-events';
import { unit } from '../testing/units';
import { decideChangeIdentity, type ChangeIdentity } from './decide';

const facts = { today: TODAY, unit: unit('uwv-executor'), knownMunicipality: true };
const change = (over: Partial<ChangeIdentity>): ChangeIdentity => ({
  reason: 'Verhuisd.',
  changedOn: TODAY,
  ...over,
});
const known = () => givenPerson(established());
const refused = (command: ChangeIdentity, over = {}) =>
  refusalsOf(decideChangeIdentity(known(), command, { ...facts, ...over }));

describe('changing who somebody is', () => {
  it('R014: says what changed, and the rest stays', () => {
    const [event] = decided(decideChangeIdentity(known(), change({ address: { town: 'Zeist' } }), facts));
    expect(event).toEqual({
      type: 'identity-changed.v1',
      data: { personId: PERSON_ID, address: { town: 'Zeist' }, reason: 'Verhuisd.', changedOn: TODAY },
    });

    const after = givenPerson(established(), event as never).identity;
    expect(after).toMatchObject({ town: 'Zeist', surname: 'Proefpersoon', bsn: '999990342' });
    expect(after).not.toHaveProperty('street');
  });

  it('R014: a name without a prefix takes the prefix away', () => {
    const [event] = decided(
      decideChangeIdentity(known(), change({ name: { firstNames: 'Test', surname: 'Proef' } }), facts),
    );
    expect(givenPerson(established(), event as never).identity).not.toHaveProperty('prefix');
  });

  it('R014: nothing that changes is refused', () => {
    const same = { street: 'Voorbeeldstraat', houseNumber: '12', postcode: '3511 AA', town: 'Utrecht' };
    expect(refused(change({ address: same, secrecy: false }))).toEqual(['R014 nothing-changed']);
    expect(refused(change({}))).toEqual(['R014 nothing-changed']);
  });

  it('Q06: only UWV and municipalities touch the BSN', () => {
    const bsn = change({ bsn: '999991772' });
    expect(refused(bsn, { unit: unit('union') })).toEqual(['Q06 bsn-not-allowed']);
    expect(refused(bsn, { unit: unit('municipality') })).toEqual([]);
    expect(refused(change({ secrecy: true }), { unit: unit('union') })).toEqual([]);
  });

  it('R014: a BSN that somebody else has is refused, with the proposal to link', () => {
    const bsn = change({ bsn: '999991772' });
    const elsewhere = { ...facts, bsnElsewhere: { knownAt: 'Gemeente Utrecht' } };

    expect(refusalsOf(decideChangeIdentity(known(), bsn, elsewhere))).toEqual(['R014 bsn-known-elsewhere']);
    expect(sentencesOf(decideChangeIdentity(known(), bsn, elsewhere))).toEqual([
      'Dit BSN is al vastgelegd bij een andere persoon bij Gemeente Utrecht. Is het dezelfde persoon, koppel dan de dossiers.',
    ]);
  });

  it('refuses dates in the future and a municipality in no region, all at once', () => {
    const tomorrow = localDate('2022-03-02');
    expect(
      refused(change({ birthDate: tomorrow, municipality: 'GM9999', changedOn: tomorrow }), {
        knownMunicipality: false,
      }),
    ).toEqual(['R014 date-in-future', 'R014 birth-date-in-future', 'R001 municipality-in-no-region']);
  });

  it('changes nothing of somebody who died', () => {
    const state = givenPerson(established(), died());
    expect(refusalsOf(decideChangeIdentity(state, change({ secrecy: true }), facts))).toEqual([
      'R014 person-deceased',
    ]);
  });
});
