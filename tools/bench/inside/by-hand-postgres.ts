import pg from 'pg';
import type { ArrangementEvent, PersonEvent } from '@meereis/arrangement';
import { LOG_START, type EventStore } from '@meereis/event-store';
import type { EventCodec, ReadEvent } from '@meereis/privacy';

/**
 * The worklist's rows as somebody would write them by hand for PostgreSQL and nothing else: the same tables and indexes, the
 * same decoding, and per 500 events of the log one transaction with one statement for all new rows of a table and one for
 * each column that changes. No checkpoints, no comparison, no lease; a commit does not wait for the disk.
 */
const BATCH = 500;
const TABLES = `
  CREATE TABLE cases (arrangement_id TEXT COLLATE "C" PRIMARY KEY, person_id TEXT COLLATE "C" NOT NULL, region TEXT COLLATE "C" NOT NULL,
    reported_on TEXT COLLATE "C" NOT NULL, phase TEXT COLLATE "C" NOT NULL, set_on TEXT COLLATE "C", result TEXT COLLATE "C");
  CREATE TABLE tasks (task_id TEXT COLLATE "C" PRIMARY KEY, arrangement_id TEXT COLLATE "C" NOT NULL, kind TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL, due_on TEXT COLLATE "C" NOT NULL, rule TEXT COLLATE "C" NOT NULL, assignee TEXT COLLATE "C");
  CREATE INDEX ON tasks (arrangement_id, unit, due_on);
  CREATE INDEX ON tasks (unit, due_on, task_id);
  CREATE INDEX ON tasks (unit, assignee, due_on, task_id);
  CREATE TABLE people (person_id TEXT COLLATE "C" PRIMARY KEY, name TEXT COLLATE "C" NOT NULL);
`;

/** What one batch does to each table, the last word on each row. */
class Batch {
  private readonly cases = new Map<string, [person: string, region: string, reportedOn: string]>();
  private readonly phases = new Map<string, string>();
  private readonly set = new Map<string, string>();
  private readonly regions = new Map<string, string>();
  private readonly tasks = new Map<string, readonly (string | null)[]>();
  private readonly units = new Map<string, readonly [unit: string, assignee: string | null]>();
  private readonly done = new Set<string>();
  private readonly people = new Map<string, string>();

  add(read: ReadEvent): void {
    const event = { type: read.type, data: read.data } as ArrangementEvent | PersonEvent;
    switch (event.type) {
      case 'identity-established.v1': {
        const { personId, firstNames, prefix, surname } = event.data;
        this.people.set(
          personId,
          [firstNames, prefix, surname].filter((part) => part !== undefined).join(' '),
        );
        return;
      }
      case 'person-reported.v1': {
        const { arrangementId, personId, region, reportedOn } = event.data;
        this.cases.set(arrangementId, [personId, region, reportedOn]);
        return;
      }
      case 'need-weighed.v1':
        this.phases.set(event.data.arrangementId, 'weighed');
        return;
      case 'person-admitted.v1':
        this.phases.set(event.data.arrangementId, 'admitted');
        return;
      case 'goal-agreed.v1':
      case 'item-added.v1':
        this.phases.set(event.data.arrangementId, 'planning');
        return;
      default:
        this.addLater(event);
    }
  }

  private addLater(event: ArrangementEvent | PersonEvent): void {
    switch (event.type) {
      case 'arrangement-set.v1':
        this.set.set(event.data.arrangementId, event.data.setOn);
        return;
      case 'handover-accepted.v1':
        this.regions.set(event.data.arrangementId, event.data.toRegion);
        return;
      case 'task-created.v1': {
        const { taskId, arrangementId, kind, unit, dueOn, rule, assignee } = event.data;
        this.tasks.set(taskId, [taskId, arrangementId, kind, unit, dueOn, rule, assignee ?? null]);
        return;
      }
      case 'task-handed-over.v1':
        this.units.set(event.data.taskId, [event.data.toUnit, event.data.assignee ?? null]);
        return;
      case 'task-done.v1':
        this.done.add(event.data.taskId);
        return;
      default:
    }
  }

  async write(client: pg.Client): Promise<void> {
    const run = async (sql: string, rows: readonly (readonly (string | null)[])[]): Promise<void> => {
      const [first] = rows;
      if (first !== undefined)
        await client.query(
          sql,
          first.map((_, at) => rows.map((row) => row[at] ?? null)),
        );
    };
    await client.query('BEGIN');
    await run(
      `INSERT INTO cases SELECT a, b, c, d, 'reported' FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS v(a, b, c, d)
       ON CONFLICT (arrangement_id) DO UPDATE SET person_id = excluded.person_id, region = excluded.region,
         reported_on = excluded.reported_on, phase = excluded.phase, set_on = excluded.set_on`,
      [...this.cases].map(([id, row]) => [id, ...row]),
    );
    const change = (column: string, values: ReadonlyMap<string, string>) =>
      run(
        `UPDATE cases AS t SET ${column} = v.b FROM unnest($1::text[], $2::text[]) AS v(a, b) WHERE t.arrangement_id = v.a`,
        [...values],
      );
    await change('phase', this.phases);
    await change('set_on', this.set);
    await change('region', this.regions);
    await run(
      `INSERT INTO tasks SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
       ON CONFLICT (task_id) DO NOTHING`,
      [...this.tasks.values()],
    );
    await run(
      `UPDATE tasks AS t SET unit = v.b, assignee = v.c FROM unnest($1::text[], $2::text[], $3::text[]) AS v(a, b, c) WHERE t.task_id = v.a`,
      [...this.units].map(([id, moved]) => [id, ...moved]),
    );
    await run(
      'DELETE FROM tasks WHERE task_id = ANY (SELECT unnest($1::text[]))',
      [...this.done].map((id) => [id]),
    );
    await run(
      `INSERT INTO people SELECT * FROM unnest($1::text[], $2::text[])
       ON CONFLICT (person_id) DO UPDATE SET name = excluded.name`,
      [...this.people],
    );
    await client.query('COMMIT');
  }
}

export interface WrittenRows {
  readonly cases: readonly object[];
  readonly tasks: readonly object[];
  readonly people: readonly object[];
}

/** Reads the whole log and writes the rows into an empty schema. @returns how to read them, to compare with the real ones. */
export async function rebuildByHand(
  url: string,
  store: EventStore,
  codec: EventCodec,
  handles: readonly string[],
): Promise<() => Promise<WrittenRows>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET synchronous_commit = off; DROP TABLE IF EXISTS cases, tasks, people; ${TABLES}`);
  const wanted = new Set(handles);
  let from = LOG_START;
  for (;;) {
    // The bound is inclusive, so every page but the first begins with an event that has been done.
    const page = await store.readAll({ from, limit: BATCH + 1 });
    const events = page.filter(({ position }) => position > from);
    const last = events.at(-1);
    if (last === undefined) break;
    const batch = new Batch();
    for (const event of await codec.decode(events.filter(({ type }) => wanted.has(type)))) batch.add(event);
    await batch.write(client);
    from = last.position;
  }
  return async () => {
    const all = async (sql: string) => (await client.query<object>(sql)).rows;
    const rows = {
      cases: await all('SELECT * FROM cases ORDER BY arrangement_id'),
      tasks: await all(
        'SELECT task_id, arrangement_id, kind, unit, due_on, rule, assignee FROM tasks ORDER BY task_id',
      ),
      people: await all('SELECT * FROM people ORDER BY person_id'),
    };
    await client.end();
    return rows;
  };
}
