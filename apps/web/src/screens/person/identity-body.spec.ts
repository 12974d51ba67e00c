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
const UNCHANGED = { opened: KNOWN, now: KNOWN };
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
    expect(identityBody(UNCHANGED, AS_KNOWN)).toEqual(WHY);
  });

  it('is the name as a whole, so that a prefix that was taken away goes', () => {
    expect(identityBody(UNCHANGED, without(AS_KNOWN, 'prefix'))).toEqual({
      name: { firstNames: 'Test', surname: 'Voorbeeld' },
      ...WHY,
    });
  });

  it('is the address as a whole, for one part of it', () => {
    expect(identityBody(UNCHANGED, { ...AS_KNOWN, houseNumber: '5' })).toEqual({
      address: { street: 'Proefstraat', houseNumber: '5', postcode: '3511 ZZ', town: 'Utrecht' },
      ...WHY,
    });
  });

  it('is what is left of the ways to reach somebody', () => {
    expect(identityBody(UNCHANGED, without(AS_KNOWN, 'telephone'))).toEqual({ reachable: {}, ...WHY });
    expect(identityBody(UNCHANGED, { ...AS_KNOWN, email: 'proef@voorbeeld.example' })).toEqual({
      reachable: { telephone: '0612345678', email: 'proef@voorbeeld.example' },
      ...WHY,
    });
  });

  it('is each of the other facts by itself', () => {
    expect(identityBody(UNCHANGED, { ...AS_KNOWN, birthDate: '1985-05-17' })).toEqual({
      birthDate: '1985-05-17',
      ...WHY,
    });
    expect(identityBody(UNCHANGED, { ...AS_KNOWN, bsn: '999990020', secrecy: true })).toEqual({
      bsn: '999990020',
      secrecy: true,
      ...WHY,
    });
    expect(identityBody(UNCHANGED, { ...AS_KNOWN, municipality: 'GM0599' })).toEqual({
      municipality: 'GM0599',
      ...WHY,
    });
  });

  it('never takes away what was not asked', () => {
    expect(identityBody(UNCHANGED, without(AS_KNOWN, 'bsn', 'municipality'))).toEqual(WHY);
  });

  it('leaves an address alone that nobody may see, until another is typed', () => {
    const secret = without({ ...KNOWN, secrecy: true }, 'address');
    const shown = without({ ...AS_KNOWN, secrecy: true }, 'street', 'houseNumber', 'postcode', 'town');
    expect(identityBody({ opened: secret, now: secret }, shown)).toEqual(WHY);
    expect(identityBody({ opened: secret, now: secret }, { ...shown, street: 'Nieuwstraat' })).toEqual({
      address: { street: 'Nieuwstraat' },
      ...WHY,
    });
  });
});

describe('what a colleague changed meanwhile', () => {
  const moved = (now: Partial<Person>) => ({ opened: KNOWN, now: { ...KNOWN, ...now } });

  it('stays when nothing of it was touched', () => {
    const now = moved({ telephone: '0687654321', birthDate: '1984-05-18', secrecy: true, surname: 'Anders' });
    expect(identityBody(now, AS_KNOWN)).toEqual(WHY);
  });

  it('stays in the parts of a name, an address and a way to reach somebody that nobody touched', () => {
    expect(identityBody(moved({ surname: 'Anders' }), without(AS_KNOWN, 'prefix'))).toEqual({
      name: { firstNames: 'Test', surname: 'Anders' },
      ...WHY,
    });
    const address = { ...KNOWN.address, postcode: '3512 AB' };
    expect(identityBody(moved({ address }), { ...AS_KNOWN, houseNumber: '5' })).toEqual({
      address: { ...address, houseNumber: '5' },
      ...WHY,
    });
    const typed = { ...AS_KNOWN, email: 'proef@voorbeeld.example' };
    expect(identityBody(moved({ telephone: '0687654321' }), typed)).toEqual({
      reachable: { telephone: '0687654321', email: 'proef@voorbeeld.example' },
      ...WHY,
    });
  });

  it('gives way to what was typed', () => {
    expect(
      identityBody(moved({ telephone: '0687654321' }), { ...AS_KNOWN, telephone: '0611111111' }),
    ).toEqual({ reachable: { telephone: '0611111111' }, ...WHY });
    const gone = moved({ telephone: '0687654321', bsn: '999990020' });
    expect(identityBody(gone, without(AS_KNOWN, 'telephone'))).toEqual({ reachable: {}, ...WHY });
  });

  it('is not sent again when both changed the same', () => {
    expect(
      identityBody(moved({ birthDate: '1984-05-18' }), { ...AS_KNOWN, birthDate: '1984-05-18' }),
    ).toEqual(WHY);
  });
});
