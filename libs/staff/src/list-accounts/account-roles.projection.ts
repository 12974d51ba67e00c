import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { StaffEvent } from '../account-events';

function project(event: ReadEvent<StaffEvent>): readonly RowChange[] {
  const { type, data, revision } = event as ReadEvent<StaffEvent> & StaffEvent;
  const seen: RowChange = {
    op: 'update',
    table: 'accounts',
    key: { account_id: data.accountId },
    set: { revision },
  };
  switch (type) {
    case 'account-registered.v1':
      return [
        {
          op: 'upsert',
          table: 'accounts',
          row: {
            account_id: data.accountId,
            display_name: data.displayName,
            unit: data.unit,
            person_claim: data.personClaim ?? null,
            revision,
          },
        },
      ];
    case 'role-granted.v1':
      return [
        seen,
        {
          op: 'upsert',
          table: 'account_roles',
          row: {
            account_id: data.accountId,
            role: data.role,
            unit: data.unit,
            granted_on: data.grantedOn,
            ended_on: null,
          },
        },
      ];
    case 'role-ended.v1':
      return [
        seen,
        {
          op: 'update',
          table: 'account_roles',
          key: { account_id: data.accountId, role: data.role },
          set: { ended_on: data.endedOn },
        },
      ];
    case 'absence-recorded.v1':
      return [seen, away(data)];
    case 'absence-ended.v1':
      return [seen, { op: 'delete', table: 'absences', where: { absence_id: data.absenceId } }];
  }
}

function away(data: Extract<StaffEvent, { type: 'absence-recorded.v1' }>['data']): RowChange {
  return {
    op: 'upsert',
    table: 'absences',
    row: {
      absence_id: data.absenceId,
      account_id: data.accountId,
      unit: data.unit,
      away_from: data.from,
      away_until: data.until,
      stand_in: data.standIn,
    },
  };
}

/** Who works here, with which roles, and who stands in for whom? */
export const accountRolesProjection: Projection = {
  name: 'account-roles',
  version: 2,
  tables: [
    {
      name: 'accounts',
      columns: {
        account_id: { type: 'text' },
        display_name: { type: 'text' },
        unit: { type: 'text' },
        person_claim: { type: 'text', nullable: true },
        revision: { type: 'integer' },
      },
      key: ['account_id'],
      indexes: [{ columns: ['unit', 'account_id'] }, { columns: ['person_claim'] }],
    },
    {
      name: 'account_roles',
      columns: {
        account_id: { type: 'text' },
        role: { type: 'text' },
        unit: { type: 'text' },
        granted_on: { type: 'date' },
        ended_on: { type: 'date', nullable: true },
      },
      key: ['account_id', 'role'],
      indexes: [{ columns: ['unit', 'role'] }],
    },
    {
      name: 'absences',
      columns: {
        absence_id: { type: 'text' },
        account_id: { type: 'text' },
        unit: { type: 'text' },
        away_from: { type: 'date' },
        away_until: { type: 'date' },
        stand_in: { type: 'text' },
      },
      key: ['absence_id'],
      indexes: [{ columns: ['unit', 'away_until'] }, { columns: ['stand_in', 'away_until'] }],
    },
  ],
  handles: [
    'account-registered.v1',
    'role-granted.v1',
    'role-ended.v1',
    'absence-recorded.v1',
    'absence-ended.v1',
  ],
  project: (event) => project(event as ReadEvent<StaffEvent>),
};
