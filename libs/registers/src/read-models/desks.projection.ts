import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { DeskEvent } from '../domain/desk-events';

const TABLE = 'register_desks';
const VERSIONS = 'register_desk_versions';
type Version = Extract<DeskEvent, { type: 'desk-changed.v1' }>['data'];

function version(data: Version): RowChange {
  const { deskId: desk_id, name, website, address, opening, telephone, email } = data;
  const row = {
    desk_id,
    valid_from: data.validFrom,
    valid_until: data.validUntil ?? null,
    name,
    contact_function: data.contactFunction ?? null,
    telephone: telephone ?? null,
    email: email ?? null,
    website: website ?? null,
    address: address ?? null,
    opening: opening ?? null,
  };
  return { op: 'upsert', table: VERSIONS, row };
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as DeskEvent;
  const { deskId: desk_id } = event.data;
  switch (event.type) {
    case 'desk-published.v1': {
      const { kind, region } = event.data;
      return [
        { op: 'upsert', table: TABLE, row: { desk_id, kind, region, last_day: null } },
        version(event.data),
      ];
    }
    case 'desk-changed.v1':
      return [version(event.data)];
    case 'desk-ended.v1':
      return [{ op: 'update', table: TABLE, key: { desk_id }, set: { last_day: event.data.lastDay } }];
  }
}

/** Which desk is there for this kind, in this region, on this date? Every version is a row. */
export const desksProjection: Projection = {
  name: 'register-desks',
  version: 1,
  tables: [
    {
      name: TABLE,
      columns: {
        desk_id: { type: 'text' },
        kind: { type: 'text' },
        region: { type: 'text' },
        last_day: { type: 'date', nullable: true },
      },
      key: ['desk_id'],
      indexes: [{ columns: ['region', 'kind', 'desk_id'] }],
    },
    {
      name: VERSIONS,
      columns: {
        desk_id: { type: 'text' },
        valid_from: { type: 'date' },
        valid_until: { type: 'date', nullable: true },
        name: { type: 'text' },
        contact_function: { type: 'text', nullable: true },
        telephone: { type: 'text', nullable: true },
        email: { type: 'text', nullable: true },
        website: { type: 'text', nullable: true },
        address: { type: 'text', nullable: true },
        opening: { type: 'text', nullable: true },
      },
      key: ['desk_id', 'valid_from'],
    },
  ],
  handles: ['desk-published.v1', 'desk-changed.v1', 'desk-ended.v1'],
  project,
};
