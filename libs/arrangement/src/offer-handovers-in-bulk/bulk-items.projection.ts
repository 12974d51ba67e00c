import type { EventOf } from '@meereis/event-store';
import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { BULK_HANDOVER_EVENTS } from '../domain/bulk-handover-events';

const TABLE = 'bulk_handover_items';

type Event = EventOf<(typeof BULK_HANDOVER_EVENTS)[number]>;

function waiting(bulk_id: string, arrangement_id: string): RowChange {
  return { op: 'upsert', table: TABLE, row: { bulk_id, arrangement_id } };
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Event;
  const { bulkId: bulk_id } = event.data;
  switch (event.type) {
    case 'bulk-handover-started.v1':
    case 'bulk-handover-retried.v1':
      return event.data.items.map((one) => waiting(bulk_id, one.arrangementId));
    case 'bulk-handover-item-done.v1':
      return [{ op: 'delete', table: TABLE, where: { bulk_id, arrangement_id: event.data.arrangementId } }];
    case 'bulk-handover-stopped.v1':
      return [{ op: 'delete', table: TABLE, where: { bulk_id } }];
  }
}

/** Cases of bulk offers that wait for their turn: what the worker looks through, also after a restart. */
export const bulkItemsProjection: Projection = {
  name: 'bulk-handover-items',
  version: 1,
  tables: [
    {
      name: TABLE,
      columns: { bulk_id: { type: 'text' }, arrangement_id: { type: 'text' } },
      key: ['bulk_id', 'arrangement_id'],
    },
  ],
  handles: [
    'bulk-handover-started.v1',
    'bulk-handover-retried.v1',
    'bulk-handover-item-done.v1',
    'bulk-handover-stopped.v1',
  ],
  project,
};
