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

/** The person as when the form opened, and as known now: a colleague may have changed something meanwhile. */
export interface KnownPerson {
  readonly opened: Person;
  readonly now: Person;
}

/**
 * Only what somebody changed in the form: name, address and the ways to reach somebody each as a whole, since a part
 * left out of them goes; a part that nobody touched is as it is now. An address nobody may see is left alone until
 * somebody types another.
 */
export function identityBody({ opened, now }: KnownPerson, typed: IdentityTyped): Dto<'ChangeIdentityDto'> {
  const { reason, changedOn } = typed;
  const name = laidOver(nameIn(opened), nameIn(now), nameIn(typed));
  const address = laidOver(addressIn(opened.address ?? {}), addressIn(now.address ?? {}), addressIn(typed));
  const reachable = laidOver(reachableIn(opened), reachableIn(now), reachableIn(typed));
  const others = laidOver(othersIn(opened), othersIn(now), { ...othersIn(opened), ...othersIn(typed) });
  return {
    ...(same(name, nameIn(now)) ? {} : { name }),
    ...(same(address, addressIn(now.address ?? {})) ? {} : { address }),
    ...(same(reachable, reachableIn(now)) ? {} : { reachable }),
    ...differing(others, othersIn(now)),
    reason,
    changedOn,
  };
}

/** What was touched as typed, the rest as it is now. */
function laidOver<T extends object>(opened: T, now: T, typed: T): T {
  const parts = [...new Set([...Object.keys(now), ...Object.keys(typed)])] as (keyof T)[];
  const chosen = parts.map((part) => [part, typed[part] === opened[part] ? now[part] : typed[part]] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) as T;
}

type Named = Pick<IdentityTyped, 'firstNames' | 'prefix' | 'surname'>;
type Living = Pick<IdentityTyped, 'street' | 'houseNumber' | 'postcode' | 'town'>;
type Reached = Pick<IdentityTyped, 'telephone' | 'email'>;
type Others = Pick<IdentityTyped, 'birthDate' | 'bsn' | 'municipality' | 'secrecy'>;

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

/** Each a fact by itself; left out is not asked, so it never goes. */
function othersIn({ birthDate, bsn, municipality, secrecy }: Others): Others {
  return {
    birthDate,
    ...(bsn === undefined ? {} : { bsn }),
    ...(municipality === undefined ? {} : { municipality }),
    secrecy,
  };
}

function differing<T extends object>(one: T, other: T): Partial<T> {
  const parts = Object.entries(one).filter(([part, value]) => value !== other[part as keyof T]);
  return Object.fromEntries(parts) as Partial<T>;
}

function same(one: object, other: object): boolean {
  const parts = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof typeof one>;
  return [...parts].every((part) => one[part] === other[part]);
}
