import type { Dto } from '../../api/client';
import { parseDay } from '../../parts/words/dates';
import type { SearchTyped } from './query';

/** The form that registers somebody, with nothing in it. */
export const EMPTY_PERSON = {
  firstNames: '',
  prefix: '',
  surname: '',
  birthDate: '',
  bsn: '',
  street: '',
  houseNumber: '',
  postcode: '',
  town: '',
  telephone: '',
  email: '',
  channel: '',
  municipality: '',
  secrecy: false,
  otherPersonReason: '',
};
export type PersonTyped = typeof EMPTY_PERSON;
type Channel = Dto<'SetChannelDto'>['channel'];

/** What was searched for need not be typed again; the last word is the surname, which one can correct. */
export function beginOf(searched: SearchTyped | undefined): PersonTyped {
  if (searched === undefined) return EMPTY_PERSON;
  const [surname = '', ...others] = searched.fullName.trim().split(/\s+/).reverse();
  return {
    ...EMPTY_PERSON,
    bsn: searched.bsn,
    birthDate: searched.birthDate,
    surname,
    firstNames: others.reverse().join(' '),
  };
}

/** The body of the request: nothing that was left empty. How one is reached goes in a request of its own. */
export function personOf(typed: PersonTyped): Dto<'RegisterPersonDto'> {
  const { secrecy, birthDate, bsn, firstNames, surname, municipality, ...others } = typed;
  const { prefix, street, houseNumber, postcode, town, telephone, email, otherPersonReason } = others;
  const optional = { prefix, street, houseNumber, postcode, town, telephone, email, otherPersonReason };
  const given = Object.fromEntries(
    Object.entries(optional)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  const figures = bsn.replaceAll(/[\s.]/g, '');
  return {
    ...given,
    firstNames: firstNames.trim(),
    surname: surname.trim(),
    municipality,
    birthDate: parseDay(birthDate) ?? birthDate,
    secrecy,
    ...(figures === '' ? {} : { bsn: figures }),
  };
}

/** How the person wants to be reached; undefined where that was not asked. */
export function channelOf(
  { channel }: Pick<PersonTyped, 'channel'>,
  today: string,
): Dto<'SetChannelDto'> | undefined {
  return channel === '' ? undefined : { channel: channel as Channel, setOn: today };
}

/** Why somebody cannot be reached in that way, before the server says so (R146). */
export function channelFault(
  channel: string,
  { telephone, email }: Pick<PersonTyped, 'telephone' | 'email'>,
): string | undefined {
  if (channel === 'telephone' && telephone.trim() === '')
    return 'Vul een telefoonnummer in, of kies een andere manier om de persoon te bereiken.';
  if (channel === 'email' && email.trim() === '')
    return 'Vul een e-mailadres in, of kies een andere manier om de persoon te bereiken.';
  return undefined;
}
