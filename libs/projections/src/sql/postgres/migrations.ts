import { Kysely, Migrator, sql, type Migration } from 'kysely';
import type { Pool } from 'pg';
import { BOOKS, KEPT_TABLE, LOG_TABLE } from '../books-tables';
import { ownSchemaDialect } from './own-schema';

/** By number and name. Forward only: one that has run is never changed or taken back, a mistake is mended by the next. */
export type Migrations = Readonly<Record<string, Migration>>;

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

/**
 * Brings the tables of one store up to date. Replicas that start together wait for each other (Kysely's advisory lock).
 * @param store begins the names of the tables in which the migrator keeps what has run.
 */
export async function migrate(pool: Pool, store: string, migrations: Migrations): Promise<void> {
  // Not destroyed: that would end the pool, which goes on.
  const db = new Kysely<unknown>({ dialect: ownSchemaDialect(pool) });
  const asked = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  const schema = asked.rows[0]?.schema;
  if (typeof schema !== 'string') throw new Error('het schema in search_path is er niet');
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    // Named, or it takes the tables of another schema for its own.
    migrationTableSchema: schema,
    migrationTableName: `${store}_migration`,
    migrationLockTableName: `${store}_migration_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('migratie mislukt', { cause: error });
}
