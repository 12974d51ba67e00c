import type { Uuid } from '@meereis/kernel';
import type { Aggregate } from '@meereis/commands';
import type { ReadEvent } from '@meereis/privacy';
import type { PersonEvent } from './person-events';
import { foldPersonRecord, NO_RECORD, type PersonRecord } from './person-record.fold';

type Data<T extends PersonEvent['type']> = Extract<PersonEvent, { type: T }>['data'];
type Identity = Data<'identity-established.v1'>;
type Consent = Data<'consent-given.v1'>;
type Deceased = Data<'person-deceased.v1'>;

export interface Person extends PersonRecord {
  readonly personId: Uuid;
  /** As it is now: as it was established, with every change since. */
  readonly identity: Identity;
  /** Consents in force, each with the event it was given in. */
  readonly consents: readonly (Consent & { readonly eventId: Uuid })[];
  readonly deceased?: Deceased & { readonly eventId: Uuid };
}

type State = Person | undefined;

function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as PersonEvent;
  if (event.type === 'identity-established.v1') {
    return { consents: [], ...NO_RECORD, ...state, personId: event.data.personId, identity: event.data };
  }
  if (state === undefined) return undefined;
  switch (event.type) {
    case 'consent-given.v1':
      return { ...state, consents: [...state.consents, { ...event.data, eventId: read.eventId }] };
    case 'person-deceased.v1':
      return { ...state, deceased: { ...event.data, eventId: read.eventId } };
    case 'consent-withdrawn.v1':
      return { ...state, consents: state.consents.filter((one) => one.consentId !== event.data.consentId) };
    default:
      return foldPersonRecord(state, event, read.eventId);
  }
}

export const person: Aggregate<State> = { name: 'person', initial: undefined, evolve };
