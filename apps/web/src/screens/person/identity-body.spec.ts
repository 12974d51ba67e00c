import type { Person } from '../case/use-case';
import { identityBody, type IdentityTyped } from './identity-body';

const KNOWN: Person = {
  personId: '0b9cf4a2-6d0f-4ea5-8b77-9c6ff1f7d1c5',
  initials: 'T.',
  firstNames: 'Test',
  prefix: 'van de',
  surname: 'Voorbeeld',
  birthDate: '1984-05-17',
  bsn: '999990019',
  municipality: 'GM0344',
  address: { street: 'Proefstraat', houseNumber: '3', postcode: '3511 ZZ', town: 'Utrecht' },
  telephone: '0612345678',
  secrecy: false,
  representatives: [],
  consents: [],
  links: [],
};
const WHY = { reason: 'De persoon is getrouwd.', changedOn: '2022-03-01' };
const AS_KNOWN: IdentityTyped = {
  firstNames: 'Test',
  prefix: 'van de',
  surname: 'Voorbeeld',
  birthDate: '1984-05-17',
  bsn: '999990019',
  street: 'Proefstraat',
  houseNumber: '3',
  postcode: '3511 ZZ',
  town: 'Utrecht',
  municipality: 'GM0344',
  telephone: '0612345678',
  secrecy: false,
  ...WHY,
};
function without<T extends object, K extends keyof T>(from: T, ...left: readonly K[]): Omit<T, K> {
  const kept = Object.entries(from).filter(([name]) => !left.includes(name as K));
  return Object.fromEntries(kept) as Omit<T, K>;
}

describe('what is sent of a changed identity', () => {
  it('is nothing but the reason when all stayed as it was', () => {
    expect(identityBody(KNOWN, AS_KNOWN)).toEqual(WHY);
  });

  it('is the name as a whole, so that a prefix that was taken away goes', () => {
    expect(identityBody(KNOWN, without(AS_KNOWN, 'prefix'))).toEqual({
      name: { firstNames: 'Test', surname: 'Voorbeeld' },
      ...WHY,
    });
  });

  it('is the address as a whole, for one part of it', () => {
    expect(identityBody(KNOWN, { ...AS_KNOWN, houseNumber: '5' })).toEqual({
      address: { street: 'Proefstraat', houseNumber: '5', postcode: '3511 ZZ', town: 'Utrecht' },
      ...WHY,
    });
  });

  it('is what is left of the ways to reach somebody', () => {
    expect(identityBody(KNOWN, without(AS_KNOWN, 'telephone'))).toEqual({ reachable: {}, ...WHY });
    expect(identityBody(KNOWN, { ...AS_KNOWN, email: 'proef@voorbeeld.example' })).toEqual({
      reachable: { telephone: '0612345678', email: 'proef@voorbeeld.example' },
      ...WHY,
    });
  });

  it('is each of the other facts by itself', () => {
    expect(identityBody(KNOWN, { ...AS_KNOWN, birthDate: '1985-05-17' })).toEqual({
      birthDate: '1985-05-17',
      ...WHY,
    });
    expect(identityBody(KNOWN, { ...AS_KNOWN, bsn: '999990020', secrecy: true })).toEqual({
      bsn: '999990020',
      secrecy: true,
      ...WHY,
    });
    expect(identityBody(KNOWN, { ...AS_KNOWN, municipality: 'GM0599' })).toEqual({
      municipality: 'GM0599',
      ...WHY,
    });
  });

  it('never takes away what was not asked', () => {
    expect(identityBody(KNOWN, without(AS_KNOWN, 'bsn', 'municipality'))).toEqual(WHY);
  });

  it('leaves an address alone that nobody may see, until another is typed', () => {
    const secret = without({ ...KNOWN, secrecy: true }, 'address');
    const shown = without({ ...AS_KNOWN, secrecy: true }, 'street', 'houseNumber', 'postcode', 'town');
    expect(identityBody(secret, shown)).toEqual(WHY);
    expect(identityBody(secret, { ...shown, street: 'Nieuwstraat' })).toEqual({
      address: { street: 'Nieuwstraat' },
      ...WHY,
    });
  });
});
