import type { Projection, TableSpec } from '@meereis/projections';
import type { ReadPolicyEvent } from '../policy/snapshot.rule';

const table = 'regions';

const spec: TableSpec = {
  name: table,
  columns: {
    code: { type: 'text' },
    name: { type: 'text' },
    centre_code: { type: 'text' },
    centre_name: { type: 'text' },
    coverage_from: { type: 'date' },
    checked_until: { type: 'date' },
    source: { type: 'text' },
    event_id: { type: 'text' },
    version: { type: 'text' },
  },
  key: ['code'],
};

/** Which regions are there (R001)? A region is its newest publication. */
export const regions: Projection = {
  name: 'regions',
  version: 1,
  tables: [spec],
  handles: ['region-division-published.v1'],
  project(event) {
    const read = event as ReadPolicyEvent;
    if (read.type !== 'region-division-published.v1') return [];
    const { data } = read;
    const row = {
      code: data.code,
      name: data.name,
      centre_code: data.centreMunicipality.code,
      centre_name: data.centreMunicipality.name,
      coverage_from: data.coverageFrom,
      checked_until: data.checkedUntil,
      source: data.source,
      event_id: read.eventId,
      version: data.version,
    };
    return [{ op: 'upsert', table, row }];
  },
};
