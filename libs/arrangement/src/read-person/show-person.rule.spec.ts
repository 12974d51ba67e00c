import { addressOf } from '../domain/address.rule';
import type { PersonEvent } from '../domain/person-events';
import { given as givenCase } from '../testing/case';
import { consented, established } from '../testing/case-events';
import { OFFERED_CASE } from '../testing/events';
import { channel, coach, representative } from '../testing/person-events';
import { givenPerson, id, PERSON_ID, TODAY } from '../testing/given';
import { showPerson } from './show-person.rule';

const named = (unit: string) => (unit === 'uwv-am13' ? 'UWV Midden-Utrecht' : unit);

describe('showing a person', () => {
  it('shows identity, address and consents, and the BSN to those who may use it', () => {
    expect(showPerson(givenPerson(established(), consented()), { withBsn: true, named })).toEqual({
      personId: PERSON_ID,
      bsn: '999990342',
      prefix: 'van der',
      firstNames: 'Test',
      surname: 'Proefpersoon',
      initials: 'T.',
      birthDate: '1970-05-17',
      address: { street: 'Voorbeeldstraat', houseNumber: '12', postcode: '3511 AA', town: 'Utrecht' },
      municipality: 'GM0344',
      secrecy: false,
      consents: [{ consentId: id('consent/fnv-am13'), toUnit: 'fnv-am13', givenOn: '2022-03-01' }],
      representatives: [],
      links: [],
    });
  });

  it('Q06: hides the BSN from everybody else', () => {
    expect(showPerson(givenPerson(established()), { withBsn: false, named })).not.toHaveProperty('bsn');
  });

  it('R146: hides the address of a person with the secrecy flag', () => {
    const shown = JSON.stringify(
      showPerson(givenPerson(established({ secrecy: true })), { withBsn: true, named }),
    );

    expect(shown).not.toContain('Voorbeeldstraat');
    expect(shown).not.toContain('3511');
    expect(shown).not.toContain('address');
  });

  it('R146: the address is gone for who reads it once the flag is set, and back when it goes', () => {
    const flag = (secrecy: boolean): PersonEvent => ({
      type: 'identity-changed.v1',
      data: { personId: PERSON_ID, secrecy, reason: 'BRP.', changedOn: TODAY },
    });

    expect(addressOf(givenPerson(established(), flag(true)))).toBeUndefined();
    expect(addressOf(givenPerson(established(), flag(true), flag(false)))).toMatchObject({ town: 'Utrecht' });
  });

  it('R035, R146: shows what goes along: representative, channel, job coach', () => {
    const shown = showPerson(givenPerson(established(), representative(), channel(), coach()), {
      withBsn: false,
      named,
    });

    expect(shown).toMatchObject({
      representatives: [{ representativeId: id('representative'), kind: 'curator', name: 'Test Curator' }],
      channel: { channel: 'letter', representativeId: id('representative') },
      jobCoach: { assignmentId: id('coach'), name: 'Test Jobcoach', organisation: 'Bureau Voorbeeld' },
    });
  });

  it('shows the bar of the last case: where it is, with whom, and an offer that waits', () => {
    const last = givenCase(...OFFERED_CASE);
    const shown = showPerson(givenPerson(established()), { withBsn: false, last, named });

    expect(shown.case).toMatchObject({
      region: 'AM13',
      ownerUnit: 'uwv-am13',
      ownerName: 'UWV Midden-Utrecht',
      offeredTo: 'utrecht-am13',
      answerBy: '2022-03-15',
      revision: OFFERED_CASE.length - 1,
    });
  });
});
