import type { Person } from '../domain/person';
import type { PersonDto } from './person.dto';

/**
 * What a colleague with a ground sees. The address of a person with the secrecy flag is hidden everywhere (R146); the
 * BSN is shown to UWV and municipalities only (Q06).
 */
export function showPerson(person: Person, withBsn: boolean): PersonDto {
  const { identity, consents } = person;
  const { bsn, telephone, email, prefix } = identity;
  return {
    personId: person.personId,
    ...present({ bsn: withBsn ? bsn : undefined, prefix, telephone, email }),
    firstNames: identity.firstNames,
    surname: identity.surname,
    birthDate: identity.birthDate,
    ...(identity.secrecy ? {} : { address: addressOf(identity) }),
    municipality: identity.municipality,
    secrecy: identity.secrecy,
    consents: consents.map(({ consentId, toUnit, givenOn }) => ({ consentId, toUnit, givenOn })),
  };
}

function addressOf({
  street,
  houseNumber,
  postcode,
  town,
}: Person['identity']): NonNullable<PersonDto['address']> {
  return present({ street, houseNumber, postcode, town });
}

/** Only the fields that have a value: an absent field stays absent. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
