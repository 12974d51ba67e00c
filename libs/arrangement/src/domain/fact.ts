import type { EventOf, EventDefinition } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';

/** A fact of the case and the event it stands in, which a receipt cites. */
export interface Fact<T> {
  readonly value: T;
  readonly eventId: Uuid;
}

/** What one event of a list of definitions says, by its type. */
export type DataOf<
  Definitions extends readonly EventDefinition[],
  T extends EventOf<Definitions[number]>['type'],
> = Extract<EventOf<Definitions[number]>, { type: T }>['data'];

/** The same state without these optional fields: what is over is absent, never `undefined`. */
export function without<State extends object>(state: State, ...keys: (keyof State)[]): State {
  const copy: Partial<Record<keyof State, unknown>> = { ...state };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy as State;
}
