import type { Person } from './person';

export interface Address {
  readonly street?: string;
  readonly houseNumber?: string;
  readonly postcode?: string;
  readonly town?: string;
}

/**
 * The person's address, or nothing for somebody with the secrecy flag (R146). Whoever shows, prints, sends or hands over
 * an address asks it here; nobody reads it from the identity.
 */
export function addressOf({ identity }: Pick<Person, 'identity'>): Address | undefined {
  if (identity.secrecy) return undefined;
  const { street, houseNumber, postcode, town } = identity;
  const address = {
    ...(street === undefined ? {} : { street }),
    ...(houseNumber === undefined ? {} : { houseNumber }),
    ...(postcode === undefined ? {} : { postcode }),
    ...(town === undefined ? {} : { town }),
  };
  return Object.keys(address).length === 0 ? undefined : address;
}
