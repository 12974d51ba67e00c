import type { Projection, TableSpec } from '@meereis/projections';
import type { ReadPolicyEvent } from '../policy/snapshot.rule';

const table = 'scheme_versions';

const spec: TableSpec = {
  name: table,
  columns: {
    version: { type: 'text' },
    name_nl: { type: 'text' },
    valid_from: { type: 'date' },
    valid_until: { type: 'date', nullable: true },
    hard_date: { type: 'date' },
    hard_date_inclusive: { type: 'boolean' },
    source: { type: 'text' },
    event_id: { type: 'text' },
  },
  key: ['version'],
};

/** In which years was the RMT scheme in force, and in which version (R018)? */
export const schemeVersions: Projection = {
  name: 'scheme-versions',
  version: 1,
  tables: [spec],
  handles: ['rmt-scheme-published.v1'],
  project(event) {
    const read = event as ReadPolicyEvent;
    if (read.type !== 'rmt-scheme-published.v1') return [];
    const { data } = read;
    const row = {
      version: data.version,
      name_nl: data.nameNl,
      valid_from: data.validFrom,
      valid_until: data.validUntil ?? null,
      hard_date: data.hardDate,
      hard_date_inclusive: data.hardDateInclusive ? 1 : 0,
      source: data.source,
      event_id: read.eventId,
    };
    return [{ op: 'upsert', table, row }];
  },
};
