import type { Projection, RowChange, TableSpec } from '@meereis/projections';
import type { ReadPolicyEvent } from '../policy/snapshot.rule';

const table = 'municipality_regions';

const spec: TableSpec = {
  name: table,
  columns: {
    municipality_code: { type: 'text' },
    region_code: { type: 'text' },
    name: { type: 'text' },
    member_from: { type: 'date' },
    member_before: { type: 'date', nullable: true },
    successor: { type: 'text', nullable: true },
    remark: { type: 'text', nullable: true },
    event_id: { type: 'text' },
  },
  key: ['municipality_code', 'region_code', 'member_from'],
  indexes: [{ columns: ['region_code'] }],
};

/** To which region did a municipality belong on a date? A region's newest publication replaces its earlier list. */
export const municipalityRegions: Projection = {
  name: 'municipality-regions',
  version: 1,
  tables: [spec],
  handles: ['region-division-published.v1'],
  project(event) {
    const read = event as ReadPolicyEvent;
    if (read.type !== 'region-division-published.v1') return [];
    const { data, eventId } = read;
    const rows = data.municipalities.map((one): RowChange => ({
      op: 'upsert',
      table,
      row: {
        municipality_code: one.code,
        region_code: data.code,
        name: one.name,
        member_from: one.memberFrom ?? data.coverageFrom,
        member_before: one.memberBefore ?? null,
        successor: one.successor ?? null,
        remark: one.remark ?? null,
        event_id: eventId,
      },
    }));
    return [{ op: 'delete', table, where: { region_code: data.code } }, ...rows];
  },
};
