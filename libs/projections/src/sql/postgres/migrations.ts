import { sql, type Kysely } from 'kysely';
import type { Migrations } from '@meereis/sql';
import { BOOKS, KEPT_TABLE, LOG_TABLE } from '../books-tables';

/** What the read database is made of besides the projections' own tables, which a rebuild makes anew. */
export const READ_MODEL_MIGRATIONS: Migrations = {
  '0001-search-of-names': {
    // In a schema of its own choice the extension would go with that schema; `public` is there for everybody.
    up: (database) => run(database, ['CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public']),
  },
  '0002-books-of-the-host': { up: (database) => run(database, BOOKS) },
  '0003-name-of-the-log': { up: (database) => run(database, [LOG_TABLE]) },
  '0004-kept-rows': { up: (database) => run(database, [KEPT_TABLE]) },
};

async function run(database: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
