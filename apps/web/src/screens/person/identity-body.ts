import type { Dto } from '../../api/client';
import type { Person } from '../case/use-case';

/** What the form of a changed identity sends: every answer that was not left empty. */
export interface IdentityTyped {
  readonly firstNames: string;
  readonly prefix?: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly bsn?: string;
  readonly street?: string;
  readonly houseNumber?: string;
  readonly postcode?: string;
  readonly town?: string;
  readonly municipality?: string;
  readonly secrecy: boolean;
  readonly telephone?: string;
  readonly email?: string;
  readonly reason: string;
  readonly changedOn: string;
}

/**
 * Only what differs from what is known: name, address and the ways to reach somebody each as a whole, since a part
 * left out of them goes. An address nobody may see is left alone until somebody types another.
 */
export function identityBody(person: Person, typed: IdentityTyped): Dto<'ChangeIdentityDto'> {
  const { birthDate, bsn, municipality, secrecy, reason, changedOn } = typed;
  const name = nameIn(typed);
  const address = addressIn(typed);
  const reachable = reachableIn(typed);
  return {
    ...(same(name, nameIn(person)) ? {} : { name }),
    ...(same(address, addressIn(person.address ?? {})) ? {} : { address }),
    ...(same(reachable, reachableIn(person)) ? {} : { reachable }),
    ...(birthDate === person.birthDate ? {} : { birthDate }),
    ...(bsn === undefined || bsn === person.bsn ? {} : { bsn }),
    ...(municipality === undefined || municipality === person.municipality ? {} : { municipality }),
    ...(secrecy === person.secrecy ? {} : { secrecy }),
    reason,
    changedOn,
  };
}

type Named = Pick<IdentityTyped, 'firstNames' | 'prefix' | 'surname'>;
type Living = Pick<IdentityTyped, 'street' | 'houseNumber' | 'postcode' | 'town'>;
type Reached = Pick<IdentityTyped, 'telephone' | 'email'>;

function nameIn({ firstNames, prefix, surname }: Named): Dto<'NameDto'> {
  return { firstNames, ...(prefix === undefined ? {} : { prefix }), surname };
}

function addressIn({ street, houseNumber, postcode, town }: Living): Dto<'NewAddressDto'> {
  return {
    ...(street === undefined ? {} : { street }),
    ...(houseNumber === undefined ? {} : { houseNumber }),
    ...(postcode === undefined ? {} : { postcode }),
    ...(town === undefined ? {} : { town }),
  };
}

function reachableIn({ telephone, email }: Reached): Dto<'ReachableDto'> {
  return { ...(telephone === undefined ? {} : { telephone }), ...(email === undefined ? {} : { email }) };
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
