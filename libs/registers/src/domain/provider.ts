import type { EventOf } from '@meereis/event-store';
import type { Aggregate } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { ProviderEvent, providerChanged, providerRecognised } from './provider-events';

type Description = Omit<EventOf<typeof providerChanged>['data'], 'providerId'>;
export type Recognition = Omit<EventOf<typeof providerRecognised>['data'], 'providerId'>;

/** A party that carries out items: a school, a training provider, a coach, a fund. */
export interface Provider extends Description {
  readonly providerId: Uuid;
  readonly activeFrom: LocalDate;
  /** Last day; absent while active. */
  readonly lastDay?: LocalDate;
  readonly recognitions: readonly Recognition[];
}

type State = Provider | undefined;

function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as ProviderEvent;
  if (event.type === 'provider-registered.v1') return { ...event.data, recognitions: [] };
  if (state === undefined) return undefined;
  switch (event.type) {
    case 'provider-changed.v1': {
      const { providerId, activeFrom, lastDay, recognitions } = state;
      const kept = { providerId, activeFrom, recognitions, ...(lastDay === undefined ? {} : { lastDay }) };
      return { ...event.data, ...kept };
    }
    case 'provider-recognised.v1':
      return { ...state, recognitions: [...state.recognitions, event.data] };
    case 'recognition-ended.v1': {
      const { recognitionId, lastDay: validUntil } = event.data;
      const recognitions = state.recognitions.map((one) =>
        one.recognitionId === recognitionId ? { ...one, validUntil } : one,
      );
      return { ...state, recognitions };
    }
    case 'provider-ended.v1':
      return { ...state, lastDay: event.data.lastDay };
  }
}

export const provider: Aggregate<State> = { name: 'provider', initial: undefined, evolve };
