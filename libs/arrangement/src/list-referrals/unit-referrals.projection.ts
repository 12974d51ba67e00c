import type { EventOf } from '@meereis/event-store';
import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { itemReferred, referralEnded } from '../domain/referral-events';

const TABLE = 'unit_referrals';

type Handled = EventOf<typeof itemReferred | typeof referralEnded>;

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  switch (event.type) {
    case 'item-referred.v1': {
      const { referralId, arrangementId, toUnit, referredOn } = event.data;
      const row = {
        referral_id: referralId,
        arrangement_id: arrangementId,
        to_unit: toUnit,
        referred_on: referredOn,
        ended_on: null,
      };
      return [{ op: 'upsert', table: TABLE, row }];
    }
    case 'referral-ended.v1': {
      const { referralId: referral_id, endedOn: ended_on } = event.data;
      return [{ op: 'update', table: TABLE, key: { referral_id }, set: { ended_on } }];
    }
  }
}

/** Which items a unit executes for others, and in which case each is: the case itself is read from its own stream. */
export const unitReferralsProjection: Projection = {
  name: 'unit-referrals',
  version: 1,
  tables: [
    {
      name: TABLE,
      columns: {
        referral_id: { type: 'text' },
        arrangement_id: { type: 'text' },
        to_unit: { type: 'text' },
        referred_on: { type: 'date' },
        ended_on: { type: 'date', nullable: true },
      },
      key: ['referral_id'],
      indexes: [{ columns: ['to_unit', 'referral_id'] }],
    },
  ],
  handles: ['item-referred.v1', 'referral-ended.v1'],
  project,
};
