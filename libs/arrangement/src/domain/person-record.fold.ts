import type { EventOf } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import { without, type DataOf } from './fact';
import type { Person } from './person';
import type { PERSON_RECORD_EVENTS } from './person-record-events';

type Event = EventOf<(typeof PERSON_RECORD_EVENTS)[number]>;
type Data<T extends Event['type']> = DataOf<typeof PERSON_RECORD_EVENTS, T>;
type Identity = Person['identity'];

type Recorded<T> = T & { readonly eventId: Uuid };

/** What is known of the person beside the identity, in force now; it goes along wherever the person goes (R035, R146). */
export interface PersonRecord {
  readonly links: readonly Recorded<Data<'dossiers-linked.v1'>>[];
  /** Links that were undone, the last of each: the other side is told the same. */
  readonly undoneLinks: readonly Recorded<Data<'dossiers-unlinked.v1'>>[];
  readonly representatives: readonly Recorded<Data<'representative-named.v1'>>[];
  readonly channel?: Data<'channel-preference-set.v1'>;
  readonly jobCoach?: Recorded<Data<'job-coach-assigned.v1'>>;
}

export const NO_RECORD = { links: [], undoneLinks: [], representatives: [] } as const;

export function foldPersonRecord(state: Person, event: Event, eventId: Uuid): Person {
  switch (event.type) {
    case 'identity-changed.v1':
      return { ...state, identity: changed(state.identity, event.data) };
    case 'duplicate-dismissed.v1':
      return state;
    case 'dossiers-linked.v1':
      return { ...state, links: [...state.links, { ...event.data, eventId }] };
    case 'dossiers-unlinked.v1':
      return {
        ...state,
        links: state.links.filter((one) => one.linkId !== event.data.linkId),
        undoneLinks: [...state.undoneLinks, { ...event.data, eventId }],
      };
    case 'representative-named.v1':
      return { ...state, representatives: [...state.representatives, { ...event.data, eventId }] };
    case 'representative-ended.v1':
      return withoutRepresentative(state, event.data.representativeId);
    case 'channel-preference-set.v1':
      return { ...state, channel: event.data };
    case 'job-coach-assigned.v1':
      return { ...state, jobCoach: { ...event.data, eventId } };
    case 'job-coach-ended.v1':
      return without(state, 'jobCoach');
  }
}

function changed(identity: Identity, change: Data<'identity-changed.v1'>): Identity {
  const { bsn, name, birthDate, address, reachable, municipality, secrecy } = change;
  let next = identity;
  if (name !== undefined) next = { ...without(next, 'prefix'), ...name };
  if (address !== undefined)
    next = { ...without(next, 'street', 'houseNumber', 'postcode', 'town'), ...address };
  if (reachable !== undefined) next = { ...without(next, 'telephone', 'email'), ...reachable };
  return {
    ...next,
    ...(bsn === undefined ? {} : { bsn }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(secrecy === undefined ? {} : { secrecy }),
  };
}

/** Letters go to nobody who no longer speaks for the person. */
function withoutRepresentative(state: Person, representativeId: Uuid): Person {
  const representatives = state.representatives.filter((one) => one.representativeId !== representativeId);
  const { channel } = state;
  return channel?.representativeId === representativeId
    ? { ...state, representatives, channel: without(channel, 'representativeId') }
    : { ...state, representatives };
}
