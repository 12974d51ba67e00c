import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { ArrangementEvent } from '../domain/arrangement';
import type { PersonEvent } from '../domain/person-events';

const OPEN = 'open_handovers';
const ON_CONSENT = 'shared_on_consent';
const WITHDRAWN = 'withdrawn_consents';

const HANDLED = [
  'handover-offered.v1',
  'handover-accepted.v1',
  'handover-declined.v1',
  'handover-withdrawn.v1',
  'handover-expired.v1',
  'item-referred.v1',
  'referral-ended.v1',
  'consent-withdrawn.v1',
] as const;
type Handled = Extract<ArrangementEvent | PersonEvent, { readonly type: (typeof HANDLED)[number] }>;

/** An offer or referral that rests on a consent. */
function rests(
  shared_id: string,
  arrangement_id: string,
  consent_id: string | undefined,
): readonly RowChange[] {
  if (consent_id === undefined) return [];
  return [{ op: 'upsert', table: ON_CONSENT, row: { shared_id, arrangement_id, consent_id } }];
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  switch (event.type) {
    case 'handover-offered.v1': {
      const { handoverId: handover_id, arrangementId: arrangement_id, answerBy: answer_by } = event.data;
      return [
        { op: 'upsert', table: OPEN, row: { handover_id, arrangement_id, answer_by } },
        ...rests(handover_id, arrangement_id, event.data.consentId),
      ];
    }
    case 'handover-accepted.v1':
    case 'handover-declined.v1':
    case 'handover-withdrawn.v1':
    case 'handover-expired.v1': {
      const { handoverId: handover_id } = event.data;
      return [
        { op: 'delete', table: OPEN, where: { handover_id } },
        { op: 'delete', table: ON_CONSENT, where: { shared_id: handover_id } },
      ];
    }
    case 'item-referred.v1':
      return rests(event.data.referralId, event.data.arrangementId, event.data.consentId);
    case 'referral-ended.v1':
      return [{ op: 'delete', table: ON_CONSENT, where: { shared_id: event.data.referralId } }];
    case 'consent-withdrawn.v1':
      return [{ op: 'upsert', table: WITHDRAWN, row: { consent_id: event.data.consentId } }];
  }
}

/** Offers that wait for an answer and until when, and what rests on a consent: what the worker looks through (R036, R142). */
export const openHandoversProjection: Projection = {
  name: 'open-handovers',
  version: 2,
  tables: [
    {
      name: OPEN,
      columns: {
        handover_id: { type: 'text' },
        arrangement_id: { type: 'text' },
        answer_by: { type: 'date' },
      },
      key: ['handover_id'],
      indexes: [{ columns: ['answer_by'] }],
    },
    {
      name: ON_CONSENT,
      columns: {
        shared_id: { type: 'text' },
        arrangement_id: { type: 'text' },
        consent_id: { type: 'text' },
      },
      key: ['shared_id'],
      indexes: [{ columns: ['consent_id'] }],
    },
    { name: WITHDRAWN, columns: { consent_id: { type: 'text' } }, key: ['consent_id'] },
  ],
  handles: HANDLED,
  project,
};
