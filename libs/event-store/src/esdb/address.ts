import type { Credentials } from '@eventstore/db-client';
import { EventStoreError } from '../errors';

/** An address taken apart: the client is given the part without the user, and the user with each call. */
export interface EsdbAddress {
  /** Never holds a password, so whatever the client prints of it (its debug log, its warnings) cannot either. */
  readonly withoutUser: string;
  readonly credentials: Credentials | undefined;
  readonly tls: boolean;
  /** `defaultDeadline`, milliseconds. */
  readonly deadlineMs: number | undefined;
}

const HOST = String.raw`[\w.-]+(?::\d{1,5})?`;
const FORM = new RegExp(
  String.raw`^(esdb(?:\+discover)?://)(?:([^@/\s]+)@)?(${HOST}(?:,${HOST})*)/?(\?\S*)?$`,
);
const WHOLE_NUMBER = /^-?\d{1,9}$/;

/**
 * What the client offers and this adapter honours. Left out: `throwOnAppendFailure` (false makes a batch append answer
 * revision 1 whatever the truth) and `tlsVerifyCert` (the client ignores it). For those and for what it does not know
 * the client prints the whole address.
 */
const OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['tls', /^(true|false)$/],
  ['tlsCAFile', /./],
  ['userCertFile', /./],
  ['userKeyFile', /./],
  ['connectionName', /./],
  ['nodePreference', /^(leader|follower|read_only_replica|random)$/],
  ['defaultDeadline', /^[1-9]\d{0,8}$/],
  ...['maxDiscoverAttempts', 'discoveryInterval', 'gossipTimeout'].map((key) => [key, /^\d{1,9}$/] as const),
  ...['keepAliveInterval', 'keepAliveTimeout'].map((key) => [key, WHOLE_NUMBER] as const),
]);
/** As the client compares them. */
const flat = (key: string): string => key.trim().toLowerCase().replace(/[_-]/g, '');
const KNOWN = new Map([...OPTIONS].map(([key, form]) => [flat(key), form]));

/** What is wrong with an address, in Dutch for who set it, without a word of it: it may hold a password. */
export function esdbAddressFault(url: string): string | undefined {
  const [, , user, , query] = FORM.exec(url) ?? [];
  if (!FORM.test(url)) return 'is geen adres als esdb://server:2113?tls=true of esdb+discover://server:2113';
  if (user !== undefined && !userOf(user))
    return 'heeft geen gebruiker:wachtwoord voor de @; schrijf een teken als : of % daarin als %3A of %25';
  const options = optionsOf(query);
  if (options === undefined)
    return `heeft een optie die niet bestaat of een waarde die niet kan; kies uit ${[...OPTIONS.keys()].join(', ')}`;
  if (user !== undefined && options.get('tls') === 'false')
    return 'heeft een gebruiker en tls=false: zonder TLS gaat het wachtwoord niet mee. Gebruik tls=true of laat de gebruiker weg';
  if (options.has('usercertfile') !== options.has('userkeyfile'))
    return 'heeft van userCertFile en userKeyFile er maar een';
  return undefined;
}

/** @throws EventStoreError for what `esdbAddressFault` names. */
export function esdbAddress(url: string): EsdbAddress {
  const fault = esdbAddressFault(url);
  if (fault !== undefined) throw new EventStoreError('unavailable', `Het adres van het logboek ${fault}.`);
  const [, scheme = '', user, hosts = '', query = ''] = FORM.exec(url) ?? [];
  const options = optionsOf(query) ?? new Map<string, string>();
  const deadline = options.get('defaultdeadline');
  return {
    withoutUser: scheme + hosts + query,
    credentials: user === undefined ? undefined : userOf(user),
    tls: options.get('tls') !== 'false',
    deadlineMs: deadline === undefined ? undefined : Number(deadline),
  };
}

/** The client cuts a password at a second colon, and stops at a percent sign that encodes nothing. */
function userOf(text: string): Credentials | undefined {
  const [username = '', password = '', ...more] = text.split(':');
  if (username === '' || password === '' || more.length > 0) return undefined;
  try {
    return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}

/** @returns undefined when one of them is unknown, stands there twice or has a value that cannot be. */
function optionsOf(query = ''): ReadonlyMap<string, string> | undefined {
  const options = new Map<string, string>();
  for (const pair of query.slice(1).split('&').filter(Boolean)) {
    const [key = '', value = '', ...more] = pair.split('=');
    if (more.length > 0 || options.has(flat(key)) || KNOWN.get(flat(key))?.test(value) !== true)
      return undefined;
    options.set(flat(key), value);
  }
  return options;
}
