import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { ArrangementEvent } from '../../domain/arrangement';
import type { PersonEvent } from '../../domain/person-events';
import { TASK_TYPES, tasksChanged, TASKS_TABLE } from './tasks.rule';

const CASES = 'worklist_cases';
const PEOPLE = 'worklist_people';

const HANDLED = [
  'identity-established.v1',
  'person-reported.v1',
  'need-weighed.v1',
  'person-admitted.v1',
  'admission-refused.v1',
  'goal-agreed.v1',
  'item-added.v1',
  'arrangement-set.v1',
  'arrangement-revised.v1',
  'placed.v1',
  'placement-broken.v1',
  'arrangement-closed.v1',
  'arrangement-reopened.v1',
  'handover-accepted.v1',
  'identity-changed.v1',
  'region-changed.v1',
  ...TASK_TYPES,
] as const;
type Handled = Extract<ArrangementEvent | PersonEvent, { readonly type: (typeof HANDLED)[number] }>;

function inPhase(arrangementId: string, phase: string): readonly RowChange[] {
  return [{ op: 'update', table: CASES, key: { arrangement_id: arrangementId }, set: { phase } }];
}

/** Placed, closed or reopened: it goes before where the plan stands, which goes on underneath. */
function ended(arrangementId: string, result: string | null): readonly RowChange[] {
  return [{ op: 'update', table: CASES, key: { arrangement_id: arrangementId }, set: { result } }];
}

function opened({ data }: Extract<Handled, { type: 'person-reported.v1' }>): readonly RowChange[] {
  const { arrangementId: arrangement_id, personId: person_id, region, reportedOn: reported_on } = data;
  const row = {
    arrangement_id,
    person_id,
    region,
    reported_on,
    phase: 'reported',
    set_on: null,
    result: null,
  };
  return [{ op: 'upsert', table: CASES, row }];
}

interface Name {
  readonly firstNames: string;
  readonly prefix?: string;
  readonly surname: string;
}

function named(person_id: string, { firstNames, prefix, surname }: Name): readonly RowChange[] {
  const name = [firstNames, prefix, surname].filter((part) => part !== undefined).join(' ');
  return [{ op: 'upsert', table: PEOPLE, row: { person_id, name } }];
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  switch (event.type) {
    case 'identity-established.v1':
      return named(event.data.personId, event.data);
    case 'identity-changed.v1':
      return event.data.name === undefined ? [] : named(event.data.personId, event.data.name);
    case 'person-reported.v1':
      return opened(event);
    case 'need-weighed.v1':
      return inPhase(event.data.arrangementId, 'weighed');
    case 'person-admitted.v1':
      return inPhase(event.data.arrangementId, 'admitted');
    case 'admission-refused.v1':
      return inPhase(event.data.arrangementId, 'refused');
    case 'goal-agreed.v1':
    case 'item-added.v1':
      return inPhase(event.data.arrangementId, 'planning');
    case 'placed.v1':
      return ended(event.data.arrangementId, 'placed');
    case 'placement-broken.v1':
      return ended(event.data.arrangementId, null);
    case 'arrangement-closed.v1':
      return ended(event.data.arrangementId, 'closed');
    case 'arrangement-reopened.v1':
      return ended(event.data.arrangementId, 'reopened');
    case 'arrangement-revised.v1':
    case 'arrangement-set.v1': {
      const { arrangementId: arrangement_id, setOn: set_on } = event.data;
      return [{ op: 'update', table: CASES, key: { arrangement_id }, set: { set_on } }];
    }
    case 'handover-accepted.v1': {
      const { arrangementId: arrangement_id, toRegion: region } = event.data;
      return [{ op: 'update', table: CASES, key: { arrangement_id }, set: { region } }];
    }
    case 'region-changed.v1': {
      const { arrangementId: arrangement_id, toRegion: region } = event.data;
      return [{ op: 'update', table: CASES, key: { arrangement_id }, set: { region } }];
    }
    case 'task-created.v1':
    case 'task-taken.v1':
    case 'task-handed-over.v1':
    case 'task-postponed.v1':
    case 'task-done.v1':
      return tasksChanged(event);
  }
}

/**
 * What a unit has to do and by when; which unit has which case stands in `case-grounds`.
 * No number about a person stands in it: the order is that of the days things are due, nobody is ranked (R147).
 */
export const worklistProjection: Projection = {
  name: 'worklist',
  version: 4,
  tables: [
    {
      name: CASES,
      columns: {
        arrangement_id: { type: 'text' },
        person_id: { type: 'text' },
        region: { type: 'text' },
        reported_on: { type: 'date' },
        phase: { type: 'text' },
        /** Planning goes on beside a set arrangement, so that it is set stands apart (R028). */
        set_on: { type: 'date', nullable: true },
        /** `placed`, `closed` or `reopened`. */
        result: { type: 'text', nullable: true },
      },
      key: ['arrangement_id'],
    },
    TASKS_TABLE,
    {
      name: PEOPLE,
      columns: { person_id: { type: 'text' }, name: { type: 'text' } },
      key: ['person_id'],
    },
  ],
  handles: HANDLED,
  project,
};
