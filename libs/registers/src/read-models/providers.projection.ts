import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { ProviderEvent } from '../domain/provider-events';
import { orderOfKind } from '../domain/provider.rule';
import { nameKeys } from '../domain/search-keys';
import { searchText } from '../domain/search-text';

const TABLE = 'register_providers';
const REGIONS = 'register_provider_regions';
const HANDLED = ['provider-registered.v1', 'provider-changed.v1', 'provider-ended.v1'] as const;
type Handled = Extract<ProviderEvent, { type: (typeof HANDLED)[number] }>;
type Described = Extract<ProviderEvent, { type: 'provider-changed.v1' }>['data'];

function described(data: Described) {
  return {
    provider_id: data.providerId,
    name: data.name,
    name_search: searchText(data.name),
    name_keys: nameKeys(data.name),
    kind: data.kind,
    kind_order: orderOfKind(data.kind),
    kvk: data.kvk ?? null,
    vat: data.vat,
  };
}

function worksIn({ providerId: provider_id, regions }: Described): readonly RowChange[] {
  return [
    { op: 'delete', table: REGIONS, where: { provider_id } },
    ...regions.map((region): RowChange => ({ op: 'upsert', table: REGIONS, row: { provider_id, region } })),
  ];
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  switch (event.type) {
    case 'provider-registered.v1': {
      const row = { ...described(event.data), active_from: event.data.activeFrom, last_day: null };
      return [{ op: 'upsert', table: TABLE, row }, ...worksIn(event.data)];
    }
    case 'provider-changed.v1': {
      const { provider_id, ...set } = described(event.data);
      return [{ op: 'update', table: TABLE, key: { provider_id }, set }, ...worksIn(event.data)];
    }
    case 'provider-ended.v1': {
      const { providerId: provider_id, lastDay: last_day } = event.data;
      return [{ op: 'update', table: TABLE, key: { provider_id }, set: { last_day } }];
    }
  }
}

/** Which providers are there in a region on a date? Company and branch schools first (R047). */
export const providersProjection: Projection = {
  name: 'register-providers',
  version: 2,
  tables: [
    {
      name: TABLE,
      columns: {
        provider_id: { type: 'text' },
        name: { type: 'text' },
        name_search: { type: 'text' },
        name_keys: { type: 'text' },
        kind: { type: 'text' },
        kind_order: { type: 'integer' },
        kvk: { type: 'text', nullable: true },
        vat: { type: 'text' },
        active_from: { type: 'date' },
        last_day: { type: 'date', nullable: true },
      },
      key: ['provider_id'],
      indexes: [{ columns: ['kind_order', 'name_search', 'provider_id'] }],
      searchable: ['name_search', 'name_keys'],
    },
    {
      name: REGIONS,
      columns: { provider_id: { type: 'text' }, region: { type: 'text' } },
      key: ['provider_id', 'region'],
      indexes: [{ columns: ['region', 'provider_id'] }],
    },
  ],
  handles: HANDLED,
  project,
};
