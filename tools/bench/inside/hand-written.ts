import { LOG_START, type EventStore } from '@meereis/event-store';
import { openDatabase, type Database } from '@meereis/sql';
import type { ArrangementEvent, PersonEvent } from '@meereis/arrangement';
import type { EventCodec, ReadEvent } from '@meereis/privacy';

/**
 * The worklist's rows as somebody would write them by hand for SQLite and nothing else: the same tables, the same
 * decoding, prepared statements, one transaction per 500 events of the log. No checkpoints, no comparison, no lease.
 */
const BATCH = 500;
const TABLES = `
  CREATE TABLE cases (arrangement_id TEXT NOT NULL, person_id TEXT NOT NULL, region TEXT NOT NULL,
    reported_on TEXT NOT NULL, phase TEXT NOT NULL, set_on TEXT, PRIMARY KEY (arrangement_id));
  CREATE TABLE tasks (task_id TEXT NOT NULL, arrangement_id TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL,
    due_on TEXT NOT NULL, PRIMARY KEY (task_id));
  CREATE INDEX tasks_by_case ON tasks (arrangement_id, unit, due_on);
  CREATE TABLE people (person_id TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (person_id));
`;

function open(path: string): Database {
  const database = openDatabase(path, { synchronous: 'NORMAL' });
  database.exec('PRAGMA secure_delete = ON; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY');
  database.exec('PRAGMA wal_autocheckpoint = 8000');
  database.exec(TABLES);
  return database;
}

function statements(database: Database) {
  return {
    opened: database.prepare(
      `INSERT INTO cases VALUES (?, ?, ?, ?, 'reported', NULL) ON CONFLICT (arrangement_id) DO UPDATE SET
       person_id = excluded.person_id, region = excluded.region, reported_on = excluded.reported_on,
       phase = excluded.phase, set_on = excluded.set_on`,
    ),
    named: database.prepare(
      'INSERT INTO people VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET name = excluded.name',
    ),
    phase: database.prepare('UPDATE cases SET phase = ? WHERE arrangement_id = ?'),
    set: database.prepare('UPDATE cases SET set_on = ? WHERE arrangement_id = ?'),
    moved: database.prepare('UPDATE cases SET region = ? WHERE arrangement_id = ?'),
    task: database.prepare(
      `INSERT INTO tasks VALUES (?, ?, ?, ?, ?) ON CONFLICT (task_id) DO UPDATE SET
       arrangement_id = excluded.arrangement_id, kind = excluded.kind, unit = excluded.unit, due_on = excluded.due_on`,
    ),
    taskMoved: database.prepare('UPDATE tasks SET unit = ? WHERE task_id = ?'),
    taskDone: database.prepare('DELETE FROM tasks WHERE task_id = ?'),
  };
}

type Statements = ReturnType<typeof statements>;

function write(sql: Statements, read: ReadEvent): void {
  const event = { type: read.type, data: read.data } as ArrangementEvent | PersonEvent;
  switch (event.type) {
    case 'identity-established.v1': {
      const { personId, firstNames, prefix, surname } = event.data;
      sql.named.run(personId, [firstNames, prefix, surname].filter((part) => part !== undefined).join(' '));
      return;
    }
    case 'person-reported.v1': {
      const { arrangementId, personId, region, reportedOn } = event.data;
      sql.opened.run(arrangementId, personId, region, reportedOn);
      return;
    }
    case 'need-weighed.v1':
      sql.phase.run('weighed', event.data.arrangementId);
      return;
    case 'person-admitted.v1':
      sql.phase.run('admitted', event.data.arrangementId);
      return;
    case 'admission-refused.v1':
      sql.phase.run('refused', event.data.arrangementId);
      return;
    case 'goal-agreed.v1':
    case 'item-added.v1':
      sql.phase.run('planning', event.data.arrangementId);
      return;
    default:
      writeLater(sql, event);
  }
}

function writeLater(sql: Statements, event: ArrangementEvent | PersonEvent): void {
  switch (event.type) {
    case 'arrangement-set.v1':
      sql.set.run(event.data.setOn, event.data.arrangementId);
      return;
    case 'handover-accepted.v1':
      sql.moved.run(event.data.toRegion, event.data.arrangementId);
      return;
    case 'task-created.v1': {
      const { taskId, arrangementId, kind, unit, dueOn } = event.data;
      sql.task.run(taskId, arrangementId, kind, unit, dueOn);
      return;
    }
    case 'task-handed-over.v1':
      sql.taskMoved.run(event.data.toUnit, event.data.taskId);
      return;
    case 'task-done.v1':
      sql.taskDone.run(event.data.taskId);
      return;
    default:
  }
}

/** Reads the whole log and writes the rows. @returns how many rows there are, to compare with the real ones. */
export async function rebuildByHand(
  path: string,
  store: EventStore,
  codec: EventCodec,
  handles: readonly string[],
): Promise<{ readonly cases: number; readonly people: number }> {
  const database = open(path);
  const sql = statements(database);
  const wanted = new Set(handles);
  let from = LOG_START;
  for (;;) {
    // The bound is inclusive, so every page but the first begins with an event that has been done.
    const page = await store.readAll({ from, limit: BATCH + 1 });
    const events = page.filter(({ position }) => position > from);
    const last = events.at(-1);
    if (last === undefined) break;
    const read = await codec.decode(events.filter(({ type }) => wanted.has(type)));
    database.exec('BEGIN IMMEDIATE');
    for (const event of read) write(sql, event);
    database.exec('COMMIT');
    from = last.position;
  }
  const count = (table: string) =>
    (database.prepare(`SELECT count(*) AS rows FROM ${table}`).get() as { rows: number }).rows;
  const rows = { cases: count('cases'), people: count('people') };
  database.close();
  return rows;
}
