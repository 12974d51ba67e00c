import type { EventOf } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { DataOf, Fact } from './fact';
import type { SIGNAL_EVENTS } from './signal-events';

type Event = EventOf<(typeof SIGNAL_EVENTS)[number]>;
type Data<T extends Event['type']> = DataOf<typeof SIGNAL_EVENTS, T>;

/** A signal, where the person was sent with it, and what came of that (R009, R016). */
export interface Signal extends Fact<Data<'signal-noted.v1'>> {
  readonly referral?: Data<'signal-referred.v1'>;
  readonly outcome?: Data<'signal-outcome-recorded.v1'>;
}

export interface SignalState {
  readonly signals: readonly Signal[];
}

export function foldSignal(state: Arrangement, event: Event, eventId: Uuid): Arrangement {
  switch (event.type) {
    case 'signal-noted.v1':
      return { ...state, signals: [...state.signals, { value: event.data, eventId }] };
    case 'signal-referred.v1':
      return changed(state, event.data.signalId, { referral: event.data });
    case 'signal-outcome-recorded.v1':
      return changed(state, event.data.signalId, { outcome: event.data });
  }
}

function changed(
  state: Arrangement,
  signalId: Uuid,
  change: Partial<Pick<Signal, 'referral' | 'outcome'>>,
): Arrangement {
  return {
    ...state,
    signals: state.signals.map((one) => (one.value.signalId === signalId ? { ...one, ...change } : one)),
  };
}
