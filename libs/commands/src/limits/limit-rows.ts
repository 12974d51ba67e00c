import { openDatabase } from '@meereis/sql';

/** What an account has asked and what of it still counts, from a moment in ms since the epoch. */
export interface Asked {
  readonly count: number;
  readonly fromMs: number;
}

/** Removed per step, so that cleaning up never holds up a request. */
export const FORGET_STEP = 500;

/**
 * What all servers of one system count together, so that nobody gets a limit once per server. Keys are keyed hashes
 * (`Limits`): a row tells nobody's address. Lost, everybody may begin anew.
 */
export interface LimitRows {
  find(key: string): Promise<Asked | undefined>;
  /** @returns false when it is no longer as `before`: another request, here or elsewhere, was first. */
  replace(key: string, before: Asked | undefined, after: Asked): Promise<boolean>;
  /** Adds uses in the window that began at this moment. @returns for each of these keys the uses of all servers in it. */
  count(windowMs: number, uses: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>>;
  /** Removes one step of what began before this moment. @returns how many rows went. */
  forget(beforeMs: number): Promise<number>;
  close(): Promise<void>;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS limit_asked (
    key TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    from_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS limit_asked_from ON limit_asked (from_ms);
  CREATE TABLE IF NOT EXISTS limit_uses (
    window_ms INTEGER NOT NULL,
    key TEXT NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY (window_ms, key)
  ) STRICT, WITHOUT ROWID;`;

/** For servers on one machine. */
export function openSqliteLimitRows(path: string): LimitRows {
  const database = openDatabase(path, { synchronous: 'NORMAL' });
  database.exec(SCHEMA);
  const find = database.prepare('SELECT count, from_ms AS "fromMs" FROM limit_asked WHERE key = ?');
  const insert = database.prepare(
    'INSERT INTO limit_asked (key, count, from_ms) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE limit_asked SET count = ?, from_ms = ? WHERE key = ? AND count = ? AND from_ms = ?',
  );
  const add = database.prepare(
    `INSERT INTO limit_uses (window_ms, key, uses) VALUES (?, ?, ?)
     ON CONFLICT (window_ms, key) DO UPDATE SET uses = uses + excluded.uses RETURNING uses`,
  );
  const forgetting = [
    `DELETE FROM limit_asked WHERE key IN
       (SELECT key FROM limit_asked WHERE from_ms < ? LIMIT ${FORGET_STEP})`,
    `DELETE FROM limit_uses WHERE (window_ms, key) IN
       (SELECT window_ms, key FROM limit_uses WHERE window_ms < ? LIMIT ${FORGET_STEP})`,
  ].map((statement) => database.prepare(statement));
  /* eslint-disable @typescript-eslint/require-await -- a file answers at once; another store does not */
  return {
    find: async (key) => find.get(key) as Asked | undefined,
    replace: async (key, before, { count, fromMs }) =>
      (before === undefined
        ? insert.run(key, count, fromMs)
        : update.run(count, fromMs, key, before.count, before.fromMs)
      ).changes === 1,
    count: async (windowMs, uses) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const totals = [...uses].map(([key, more]): [string, number] => {
          const { uses: total } = add.get(windowMs, key, more) as { readonly uses: number };
          return [key, total];
        });
        database.exec('COMMIT');
        return new Map(totals);
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    forget: async (beforeMs) =>
      forgetting.reduce((sum, statement) => sum + statement.run(beforeMs).changes, 0),
    close: async () => {
      database.close();
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}
