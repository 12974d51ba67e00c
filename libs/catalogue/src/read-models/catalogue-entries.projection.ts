import type { Projection, TableSpec } from '@meereis/projections';
import type { ReadPolicyEvent } from '../policy/snapshot.rule';

const table = 'catalogue_entries';

const spec: TableSpec = {
  name: table,
  columns: {
    entry_id: { type: 'text' },
    event_id: { type: 'text' },
    position: { type: 'position' },
    version: { type: 'text' },
    valid_from: { type: 'date' },
    valid_until: { type: 'date', nullable: true },
    kind: { type: 'text' },
    search: { type: 'text' },
    detail: { type: 'json' },
  },
  key: ['entry_id', 'event_id'],
  indexes: [{ columns: ['entry_id', 'valid_from'] }],
};

/** Which schemes and provisions are there on a date? Every version is a row; the query picks the one that holds. */
export const catalogueEntries: Projection = {
  name: 'catalogue-entries',
  version: 1,
  tables: [spec],
  handles: ['scheme-version-published.v1'],
  project(event) {
    const read = event as ReadPolicyEvent;
    if (read.type !== 'scheme-version-published.v1') return [];
    const { data } = read;
    const row = {
      entry_id: data.catalogueId,
      event_id: read.eventId,
      position: read.position,
      version: data.version,
      valid_from: data.validFrom,
      valid_until: data.validUntil ?? null,
      kind: data.kind,
      search: [data.catalogueId, data.nameNl, data.descriptionNl].join(' ').toLowerCase(),
      detail: JSON.stringify(data),
    };
    return [{ op: 'upsert', table, row }];
  },
};
