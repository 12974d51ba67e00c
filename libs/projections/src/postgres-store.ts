import { Kysely } from 'kysely';
import type { NoTables } from './read-database';
import { migrate, type Migrations } from './sql/postgres/migrations';
import { namingDialect } from './sql/postgres/naming-dialect';
import { poolOpener } from './sql/postgres/pools';

/** Tables of another store than the read models, in a PostgreSQL of its own or beside others. */
export interface PostgresStore {
  readonly kysely: Kysely<NoTables>;
  close(): Promise<void>;
}

/**
 * Opens it and brings its tables up to date. A commit does not wait for the disk: for what may be lost in a power cut.
 * @param name begins the names of its tables. @throws what the server answers.
 */
export async function openPostgresStore(
  url: string,
  name: string,
  migrations: Migrations,
): Promise<PostgresStore> {
  const pool = (await poolOpener(url))('writing');
  try {
    await migrate(pool, name, migrations);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const kysely = new Kysely<NoTables>({ dialect: namingDialect(pool) });
  return { kysely, close: () => kysely.destroy() };
}
