import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { EmployerEvent } from '../domain/employer-events';
import { nameKeys } from '../domain/search-keys';
import { searchText } from '../domain/search-text';

const TABLE = 'register_employers';
const LOCATIONS = 'register_locations';

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as EmployerEvent;
  const { employerId: employer_id } = event.data;
  switch (event.type) {
    case 'employer-registered.v1': {
      const { name, kvk, sector, activeFrom: active_from } = event.data;
      const row = {
        employer_id,
        name,
        name_search: searchText(name),
        name_keys: nameKeys(name),
        kvk,
        sector,
        active_from,
        last_day: null,
      };
      return [{ op: 'upsert', table: TABLE, row }];
    }
    case 'employer-changed.v1': {
      const { name, sector } = event.data;
      const set = { name, name_search: searchText(name), name_keys: nameKeys(name), sector };
      return [{ op: 'update', table: TABLE, key: { employer_id }, set }];
    }
    case 'employer-location-added.v1': {
      const { locationId: location_id, name, municipality, region, activeFrom: active_from } = event.data;
      const row = { location_id, employer_id, name, municipality, region, active_from, last_day: null };
      return [{ op: 'upsert', table: LOCATIONS, row }];
    }
    case 'employer-location-ended.v1': {
      const { locationId: location_id, lastDay: last_day } = event.data;
      return [{ op: 'update', table: LOCATIONS, key: { location_id }, set: { last_day } }];
    }
    case 'employer-ended.v1':
      return [{ op: 'update', table: TABLE, key: { employer_id }, set: { last_day: event.data.lastDay } }];
  }
}

/** Which employers give work in a region on a date? */
export const employersProjection: Projection = {
  name: 'register-employers',
  version: 2,
  tables: [
    {
      name: TABLE,
      columns: {
        employer_id: { type: 'text' },
        name: { type: 'text' },
        name_search: { type: 'text' },
        name_keys: { type: 'text' },
        kvk: { type: 'text' },
        sector: { type: 'text' },
        active_from: { type: 'date' },
        last_day: { type: 'date', nullable: true },
      },
      key: ['employer_id'],
      indexes: [{ columns: ['name_search', 'employer_id'] }],
      searchable: ['name_search', 'name_keys'],
    },
    {
      name: LOCATIONS,
      columns: {
        location_id: { type: 'text' },
        employer_id: { type: 'text' },
        name: { type: 'text' },
        municipality: { type: 'text' },
        region: { type: 'text' },
        active_from: { type: 'date' },
        last_day: { type: 'date', nullable: true },
      },
      key: ['location_id'],
      indexes: [{ columns: ['employer_id', 'region'] }],
    },
  ],
  handles: [
    'employer-registered.v1',
    'employer-changed.v1',
    'employer-location-added.v1',
    'employer-location-ended.v1',
    'employer-ended.v1',
  ],
  project,
};
