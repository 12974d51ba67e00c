import { sql, type Generated } from 'kysely';
import { openPostgresStore, type Migrations } from '@meereis/sql';
import { PURGE_STEP, REQUESTS_MAX, type RequestRow, type RequestRows } from './request-rows';

type Tables = {
  readonly requests: RequestRow & {
    readonly seq: Generated<number>;
    readonly command_id: string;
    readonly started_at: string;
  };
};

const MIGRATIONS: Migrations = {
  '0001-requests': {
    up: async (database) => {
      await sql`CREATE TABLE requests (
        seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        command_id TEXT NOT NULL UNIQUE,
        body_hash BYTEA NOT NULL,
        started_at TEXT COLLATE "C" NOT NULL,
        answer BYTEA
      )`.execute(database);
      await sql`CREATE INDEX requests_started_at ON requests (started_at)`.execute(database);
    },
  },
};

/** For replicas on several machines: a repeat is recognised whichever of them gets it. @param url `postgres://…` */
export async function openPostgresRequestRows(url: string): Promise<RequestRows> {
  const store = await openPostgresStore(url, {
    name: 'requests',
    migrations: MIGRATIONS,
    inPowerCut: 'lost',
  });
  const database = store.kysely.withTables<Tables>();
  return {
    insert: async (command_id, body_hash, started_at) => {
      const { numInsertedOrUpdatedRows: inserted } = await database
        .insertInto('requests')
        .values({ command_id, body_hash, started_at })
        .onConflict((conflict) => conflict.column('command_id').doNothing())
        .executeTakeFirst();
      return inserted === 1n;
    },
    find: (commandId) =>
      database
        .selectFrom('requests')
        .select(['body_hash', 'answer'])
        .where('command_id', '=', commandId)
        .executeTakeFirst(),
    answer: async (commandId, answer) => {
      await database.updateTable('requests').set({ answer }).where('command_id', '=', commandId).execute();
    },
    abandon: async (commandId) => {
      await database
        .deleteFrom('requests')
        .where('command_id', '=', commandId)
        .where('answer', 'is', null)
        .execute();
    },
    purge: async (before) => {
      const old = database
        .selectFrom('requests')
        .select('seq')
        .where((eb) =>
          eb.or([
            eb('started_at', '<', before),
            sql<boolean>`seq <= (SELECT max(seq) FROM requests) - ${sql.lit(REQUESTS_MAX)}`,
          ]),
        )
        .orderBy('seq')
        .limit(PURGE_STEP);
      const { numDeletedRows } = await database
        .deleteFrom('requests')
        .where('seq', 'in', old)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    close: () => store.close(),
  };
}
