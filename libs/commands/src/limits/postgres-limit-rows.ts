import { sql } from 'kysely';
import { openPostgresStore, type Migrations, type PostgresTables } from '@meereis/sql';
import { FORGET_STEP, type LimitRows } from './limit-rows';

type Tables = {
  readonly limit_asked: { readonly key: string; readonly count: number; readonly from_ms: number };
  readonly limit_uses: { readonly window_ms: number; readonly key: string; readonly uses: number };
};

const MIGRATIONS: Migrations = {
  '0001-limits': {
    up: async (database) => {
      await sql`CREATE TABLE limit_asked (
        key TEXT COLLATE "C" PRIMARY KEY,
        count BIGINT NOT NULL,
        from_ms BIGINT NOT NULL
      )`.execute(database);
      await sql`CREATE INDEX limit_asked_from ON limit_asked (from_ms)`.execute(database);
      await sql`CREATE TABLE limit_uses (
        window_ms BIGINT NOT NULL,
        key TEXT COLLATE "C" NOT NULL,
        uses BIGINT NOT NULL,
        PRIMARY KEY (window_ms, key)
      )`.execute(database);
    },
  },
};

const TABLES: PostgresTables = { name: 'limits', migrations: MIGRATIONS, inPowerCut: 'lost' };

/** For replicas on several machines. @param url `postgres://…` @throws what the server answers. */
export async function openPostgresLimitRows(url: string): Promise<LimitRows> {
  const store = await openPostgresStore(url, TABLES);
  const database = store.kysely.withTables<Tables>();
  return {
    find: async (key) => {
      const row = await database
        .selectFrom('limit_asked')
        .select(['count', 'from_ms'])
        .where('key', '=', key)
        .executeTakeFirst();
      return row === undefined ? undefined : { count: row.count, fromMs: row.from_ms };
    },
    replace: async (key, before, { count, fromMs }) => {
      if (before === undefined) {
        const { numInsertedOrUpdatedRows: inserted } = await database
          .insertInto('limit_asked')
          .values({ key, count, from_ms: fromMs })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .executeTakeFirst();
        return inserted === 1n;
      }
      const { numUpdatedRows: updated } = await database
        .updateTable('limit_asked')
        .set({ count, from_ms: fromMs })
        .where('key', '=', key)
        .where('count', '=', before.count)
        .where('from_ms', '=', before.fromMs)
        .executeTakeFirst();
      return updated === 1n;
    },
    count: async (windowMs, uses) => {
      if (uses.size === 0) return new Map();
      // In one order everywhere: two servers that add to the same keys then never wait for each other in a circle.
      const sorted = [...uses].sort(([one], [other]) => (one < other ? -1 : 1));
      const rows = await database
        .insertInto('limit_uses')
        .values(sorted.map(([key, more]) => ({ window_ms: windowMs, key, uses: more })))
        .onConflict((conflict) =>
          conflict.columns(['window_ms', 'key']).doUpdateSet({ uses: sql`limit_uses.uses + excluded.uses` }),
        )
        .returning(['key', 'uses'])
        .execute();
      return new Map(rows.map((row) => [row.key, row.uses]));
    },
    forget: async (beforeMs) => {
      const asked = await sql`DELETE FROM limit_asked WHERE key IN
        (SELECT key FROM limit_asked WHERE from_ms < ${beforeMs} LIMIT ${sql.lit(FORGET_STEP)})`.execute(
        database,
      );
      const uses = await sql`DELETE FROM limit_uses WHERE (window_ms, key) IN
        (SELECT window_ms, key FROM limit_uses WHERE window_ms < ${beforeMs} LIMIT ${sql.lit(FORGET_STEP)})`.execute(
        database,
      );
      return Number(asked.numAffectedRows ?? 0n) + Number(uses.numAffectedRows ?? 0n);
    },
    close: () => store.close(),
  };
}
