import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { GroupEvent } from '../domain/group-events';

const GROUPS = 'groups';
const LINES = 'group_lines';

function line(group_id: string, number: number, status: string): RowChange {
  return { op: 'upsert', table: LINES, row: { group_id, line: number, status } };
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as GroupEvent;
  const { groupId: group_id } = event.data;
  switch (event.type) {
    case 'group-reported.v1': {
      const { unit, employerId: employer_id, reason, unemployedFrom, reportedOn: reported_on } = event.data;
      const row = { group_id, unit, employer_id, reason, unemployed_from: unemployedFrom, reported_on };
      return [{ op: 'upsert', table: GROUPS, row }];
    }
    case 'group-line-reported.v1':
      return [line(group_id, event.data.line, 'pending')];
    case 'group-lines-retried.v1':
      return event.data.lines.map((number) => line(group_id, number, 'pending'));
    case 'group-line-registered.v1':
      return [line(group_id, event.data.line, 'registered')];
    case 'group-line-known.v1':
      return [line(group_id, event.data.line, 'known')];
    case 'group-line-failed.v1':
      return [line(group_id, event.data.line, 'failed')];
  }
}

/** Which groups has a unit reported, and which lines wait for the worker? No name stands here. */
export const groupLinesProjection: Projection = {
  name: 'group-lines',
  version: 1,
  tables: [
    {
      name: GROUPS,
      columns: {
        group_id: { type: 'text' },
        unit: { type: 'text' },
        employer_id: { type: 'text' },
        reason: { type: 'text' },
        unemployed_from: { type: 'date' },
        reported_on: { type: 'date' },
      },
      key: ['group_id'],
      indexes: [{ columns: ['unit', 'reported_on', 'group_id'] }, { columns: ['reported_on', 'group_id'] }],
    },
    {
      name: LINES,
      columns: { group_id: { type: 'text' }, line: { type: 'integer' }, status: { type: 'text' } },
      key: ['group_id', 'line'],
      indexes: [{ columns: ['status', 'group_id', 'line'] }],
    },
  ],
  handles: [
    'group-reported.v1',
    'group-line-reported.v1',
    'group-lines-retried.v1',
    'group-line-registered.v1',
    'group-line-known.v1',
    'group-line-failed.v1',
  ],
  project,
};
