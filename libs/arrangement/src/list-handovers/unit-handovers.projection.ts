import type { EventOf } from '@meereis/event-store';
import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { TRAVEL_EVENTS } from '../domain/travel-events';

const HANDOVERS = 'unit_handovers';
const REQUESTS = 'unit_handover_requests';

const HANDLED = [
  'handover-offered.v1',
  'handover-accepted.v1',
  'handover-declined.v1',
  'handover-withdrawn.v1',
  'handover-expired.v1',
  'handover-requested.v1',
  'handover-request-declined.v1',
] as const;
type Handled = Extract<EventOf<(typeof TRAVEL_EVENTS)[number]>, { type: (typeof HANDLED)[number] }>;

function ended(
  handover_id: string,
  status: string,
  ended_on: string,
  cause: string | null = null,
): RowChange {
  return { op: 'update', table: HANDOVERS, key: { handover_id }, set: { status, ended_on, cause } };
}

function offered(
  { data }: Extract<Handled, { type: 'handover-offered.v1' }>,
  on: string,
): readonly RowChange[] {
  const row = {
    handover_id: data.handoverId,
    arrangement_id: data.arrangementId,
    from_unit: data.fromUnit,
    to_unit: data.toUnit,
    status: 'offered',
    cause: null,
    offered_on: on,
    answer_by: data.answerBy,
    ended_on: null,
  };
  const answersRequest = data.requestId;
  return [
    { op: 'upsert', table: HANDOVERS, row },
    ...(answersRequest === undefined
      ? []
      : [
          {
            op: 'update',
            table: REQUESTS,
            key: { request_id: answersRequest },
            set: { status: 'offered' },
          } as const,
        ]),
  ];
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  switch (event.type) {
    case 'handover-offered.v1':
      return offered(event, read.meta.effectiveOn);
    case 'handover-accepted.v1':
      return [ended(event.data.handoverId, 'accepted', event.data.acceptedOn)];
    case 'handover-declined.v1':
      return [ended(event.data.handoverId, 'declined', event.data.declinedOn, event.data.reason)];
    case 'handover-withdrawn.v1': {
      const { handoverId, withdrawnOn, cause } = event.data;
      return [ended(handoverId, 'withdrawn', withdrawnOn, cause ?? 'owner')];
    }
    case 'handover-expired.v1':
      return [ended(event.data.handoverId, 'expired', event.data.expiredOn)];
    case 'handover-requested.v1': {
      const { requestId, byUnit, requestedOn, answerBy } = event.data;
      const row = {
        request_id: requestId,
        by_unit: byUnit,
        status: 'open',
        reason: null,
        requested_on: requestedOn,
        answer_by: answerBy,
      };
      return [{ op: 'upsert', table: REQUESTS, row }];
    }
    case 'handover-request-declined.v1': {
      const { requestId: request_id, reason } = event.data;
      return [{ op: 'update', table: REQUESTS, key: { request_id }, set: { status: 'declined', reason } }];
    }
  }
}

/** What became of the offers a unit made or got, and of what it asked for: no word about person or case. */
export const unitHandoversProjection: Projection = {
  name: 'unit-handovers',
  version: 3,
  tables: [
    {
      name: HANDOVERS,
      columns: {
        handover_id: { type: 'text' },
        arrangement_id: { type: 'text' },
        from_unit: { type: 'text' },
        to_unit: { type: 'text' },
        status: { type: 'text' },
        /** Reason to decline, or what made the offer be withdrawn. */
        cause: { type: 'text', nullable: true },
        offered_on: { type: 'date' },
        answer_by: { type: 'date' },
        ended_on: { type: 'date', nullable: true },
      },
      key: ['handover_id'],
      indexes: [
        { columns: ['from_unit', 'answer_by', 'handover_id'] },
        { columns: ['to_unit', 'answer_by', 'handover_id'] },
        { columns: ['from_unit', 'status', 'answer_by', 'handover_id'] },
        { columns: ['to_unit', 'status', 'answer_by', 'handover_id'] },
      ],
    },
    {
      name: REQUESTS,
      columns: {
        request_id: { type: 'text' },
        by_unit: { type: 'text' },
        status: { type: 'text' },
        reason: { type: 'text', nullable: true },
        requested_on: { type: 'date' },
        answer_by: { type: 'date' },
      },
      key: ['request_id'],
      indexes: [{ columns: ['by_unit', 'request_id'] }],
    },
  ],
  handles: HANDLED,
  project,
};
