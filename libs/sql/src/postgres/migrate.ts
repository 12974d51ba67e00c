import { Kysely, Migrator, sql, type Migration } from 'kysely';
import type { Pool } from 'pg';
import { ownSchemaDialect } from './own-schema';

/** By number and name. Forward only: one that has run is never changed or taken back, a mistake is mended by the next. */
export type Migrations = Readonly<Record<string, Migration>>;

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
