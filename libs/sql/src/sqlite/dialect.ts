import {
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
  type SqliteDatabase,
} from 'kysely';
import type { Database } from './database';

type Parameters = readonly (string | number | bigint | null | Uint8Array)[];

/** Gives `DatabaseSync` the statement shape Kysely's driver knows: `reader`, and parameters as one list. */
function asKyselyDatabase(database: Database): SqliteDatabase {
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as Parameters)) as unknown[],
        run: (parameters) => statement.run(...(parameters as Parameters)),
        iterate: (parameters) => statement.iterate(...(parameters as Parameters)),
      };
    },
  };
}

/** Kysely on `DatabaseSync`: its own SQLite dialect expects better-sqlite3, which compiles at install. */
export function kyselyDialect(database: Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver({ database: asKyselyDatabase(database) }),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
