import type { EventOf } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import type { Aggregate } from '@meereis/commands';
import type { ReadEvent } from '@meereis/privacy';
import type { PERSON_EVENTS } from './person-events';
import { type PersonEvent } from './person-events';

type Identity = EventOf<(typeof PERSON_EVENTS)[0]>['data'];
type Consent = EventOf<(typeof PERSON_EVENTS)[1]>['data'];
type Deceased = Extract<PersonEvent, { type: 'person-deceased.v1' }>['data'];

export interface Person {
  readonly personId: Uuid;
  readonly identity: Identity;
  /** Consents in force, each with the event it was given in. */
  readonly consents: readonly (Consent & { readonly eventId: Uuid })[];
  readonly deceased?: Deceased & { readonly eventId: Uuid };
}

type State = Person | undefined;

function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as PersonEvent;
  if (event.type === 'identity-established.v1') {
    return { consents: [], ...state, personId: event.data.personId, identity: event.data };
  }
  if (state === undefined) return undefined;
  switch (event.type) {
    case 'consent-given.v1':
      return { ...state, consents: [...state.consents, { ...event.data, eventId: read.eventId }] };
    case 'person-deceased.v1':
      return { ...state, deceased: { ...event.data, eventId: read.eventId } };
    case 'consent-withdrawn.v1':
      return { ...state, consents: state.consents.filter((one) => one.consentId !== event.data.consentId) };
  }
}

export const person: Aggregate<State> = { name: 'person', initial: undefined, evolve };
