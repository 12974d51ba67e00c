import type { EventOf } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import type { Aggregate } from '@meereis/commands';
import type { BULK_HANDOVER_EVENTS } from './bulk-handover-events';
import type { DataOf } from './fact';

type Event = EventOf<(typeof BULK_HANDOVER_EVENTS)[number]>;
type Data<T extends Event['type']> = DataOf<typeof BULK_HANDOVER_EVENTS, T>;

export interface BulkItem {
  readonly arrangementId: Uuid;
  readonly contentHash: string;
  readonly attempt: number;
  readonly status: 'waiting' | Data<'bulk-handover-item-done.v1'>['outcome'];
  readonly handoverId?: Uuid;
  readonly reasons: readonly string[];
}

export interface BulkHandover {
  readonly started: Data<'bulk-handover-started.v1'>;
  readonly items: readonly BulkItem[];
  readonly stopped: boolean;
}

type State = BulkHandover | undefined;

function done(item: BulkItem, data: Data<'bulk-handover-item-done.v1'>): BulkItem {
  const { outcome: status, reasons, handoverId } = data;
  return { ...item, status, reasons, ...(handoverId === undefined ? {} : { handoverId }) };
}

function evolve(state: State, read: { readonly type: string; readonly data: unknown }): State {
  const event = { type: read.type, data: read.data } as Event;
  if (event.type === 'bulk-handover-started.v1') {
    const items = event.data.items.map((one) => ({
      ...one,
      attempt: 1,
      status: 'waiting' as const,
      reasons: [],
    }));
    return { started: event.data, items, stopped: false };
  }
  if (state === undefined) return undefined;
  switch (event.type) {
    case 'bulk-handover-item-done.v1':
      return {
        ...state,
        items: state.items.map((one) =>
          one.arrangementId === event.data.arrangementId ? done(one, event.data) : one,
        ),
      };
    case 'bulk-handover-retried.v1': {
      const again = new Map(event.data.items.map((one) => [one.arrangementId, one.contentHash]));
      return {
        ...state,
        items: state.items.map((one) => {
          const contentHash = again.get(one.arrangementId);
          if (contentHash === undefined) return one;
          return { ...one, contentHash, attempt: one.attempt + 1, status: 'waiting', reasons: [] };
        }),
      };
    }
    case 'bulk-handover-stopped.v1':
      return { ...state, stopped: true };
  }
}

/** `process-bulk-handover-<uuid>`: a long process of its own, not part of any case (DESIGN §6). */
export const bulkHandover: Aggregate<State> = { name: 'process-bulk-handover', initial: undefined, evolve };
