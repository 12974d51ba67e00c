import { consented, established } from '../testing/case-events';
import { givenPerson, id, PERSON_ID } from '../testing/given';
import { showPerson } from './show-person.rule';

describe('showing a person', () => {
  it('shows identity, address and consents, and the BSN to those who may use it', () => {
    expect(showPerson(givenPerson(established(), consented()), true)).toEqual({
      personId: PERSON_ID,
      bsn: '999990342',
      prefix: 'van der',
      firstNames: 'Test',
      surname: 'Proefpersoon',
      birthDate: '1970-05-17',
      address: { street: 'Voorbeeldstraat', houseNumber: '12', postcode: '3511 AA', town: 'Utrecht' },
      municipality: 'GM0344',
      secrecy: false,
      consents: [{ consentId: id('consent/fnv-am13'), toUnit: 'fnv-am13', givenOn: '2022-03-01' }],
    });
  });

  it('Q06: hides the BSN from everybody else', () => {
    expect(showPerson(givenPerson(established()), false)).not.toHaveProperty('bsn');
  });

  it('R146: hides the address of a person with the secrecy flag', () => {
    const shown = JSON.stringify(showPerson(givenPerson(established({ secrecy: true })), true));

    expect(shown).not.toContain('Voorbeeldstraat');
    expect(shown).not.toContain('3511');
    expect(shown).not.toContain('address');
  });
});
