import type { EventOf } from '@meereis/event-store';
import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type {
  handoverAccepted,
  handoverDeclined,
  handoverExpired,
  handoverOffered,
  handoverWithdrawn,
} from '../domain/travel-events';

const TABLE = 'open_handovers';

type Handled = EventOf<
  | typeof handoverOffered
  | typeof handoverAccepted
  | typeof handoverDeclined
  | typeof handoverWithdrawn
  | typeof handoverExpired
>;

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  const { handoverId: handover_id, arrangementId: arrangement_id } = event.data;
  switch (event.type) {
    case 'handover-offered.v1': {
      const { answerBy: answer_by } = event.data;
      return [{ op: 'upsert', table: TABLE, row: { handover_id, arrangement_id, answer_by } }];
    }
    case 'handover-accepted.v1':
    case 'handover-declined.v1':
    case 'handover-withdrawn.v1':
    case 'handover-expired.v1':
      return [{ op: 'delete', table: TABLE, where: { handover_id } }];
  }
}

/** Offers that wait for an answer, and until when: what the worker looks through (R142). */
export const openHandoversProjection: Projection = {
  name: 'open-handovers',
  version: 1,
  tables: [
    {
      name: TABLE,
      columns: {
        handover_id: { type: 'text' },
        arrangement_id: { type: 'text' },
        answer_by: { type: 'date' },
      },
      key: ['handover_id'],
      indexes: [{ columns: ['answer_by'] }],
    },
  ],
  handles: [
    'handover-offered.v1',
    'handover-accepted.v1',
    'handover-declined.v1',
    'handover-withdrawn.v1',
    'handover-expired.v1',
  ],
  project,
};
