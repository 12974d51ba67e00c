import type { EventOf } from '@meereis/event-store';
import type { Projection, Row, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { personReported } from '../../domain/intake-events';
import type {
  handoverAccepted,
  handoverDeclined,
  handoverExpired,
  handoverOffered,
  handoverWithdrawn,
} from '../../domain/travel-events';

const TABLE = 'case_grounds';

type Handled = EventOf<
  | typeof personReported
  | typeof handoverOffered
  | typeof handoverAccepted
  | typeof handoverDeclined
  | typeof handoverWithdrawn
  | typeof handoverExpired
>;

interface OfCase {
  readonly arrangementId: string;
  readonly personId: string;
}

function ground(data: OfCase, unit: string, kind: string, since: string, until: string | null): RowChange {
  const { arrangementId: arrangement_id, personId: person_id } = data;
  return { op: 'upsert', table: TABLE, row: { arrangement_id, unit, ground: kind, person_id, since, until } };
}

function ends(data: OfCase, unit: string, kind: string): RowChange {
  const where: Row = { arrangement_id: data.arrangementId, unit, ground: kind };
  return { op: 'delete', table: TABLE, where };
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  switch (event.type) {
    case 'person-reported.v1':
      return [ground(event.data, event.data.ownerUnit, 'owner', event.data.reportedOn, null)];
    case 'handover-offered.v1':
      return [ground(event.data, event.data.toUnit, 'offered', read.meta.effectiveOn, event.data.answerBy)];
    case 'handover-accepted.v1': {
      const { fromUnit, toUnit, acceptedOn } = event.data;
      return [
        ends(event.data, fromUnit, 'owner'),
        ends(event.data, toUnit, 'offered'),
        ends(event.data, toUnit, 'former'),
        ground(event.data, toUnit, 'owner', acceptedOn, null),
        ground(event.data, fromUnit, 'former', acceptedOn, acceptedOn),
      ];
    }
    case 'handover-declined.v1':
    case 'handover-withdrawn.v1':
    case 'handover-expired.v1':
      return [ends(event.data, event.data.toUnit, 'offered')];
  }
}

/** Which unit holds which ground on which case: for lists and for who may see a person (R032, R036). */
export const caseGroundsProjection: Projection = {
  name: 'case-grounds',
  version: 1,
  tables: [
    {
      name: TABLE,
      columns: {
        arrangement_id: { type: 'text' },
        unit: { type: 'text' },
        /** `owner`, `offered` or `former`. */
        ground: { type: 'text' },
        person_id: { type: 'text' },
        since: { type: 'date' },
        /** Last day of an offer, or the day a former owner handed over. */
        until: { type: 'date', nullable: true },
      },
      key: ['arrangement_id', 'unit', 'ground'],
      indexes: [{ columns: ['unit', 'ground', 'arrangement_id'] }, { columns: ['person_id'] }],
    },
  ],
  handles: [
    'person-reported.v1',
    'handover-offered.v1',
    'handover-accepted.v1',
    'handover-declined.v1',
    'handover-withdrawn.v1',
    'handover-expired.v1',
  ],
  project,
};
