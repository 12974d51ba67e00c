import { Kysely } from 'kysely';
import type { NoTables } from '../tables';
import { migrate, type Migrations } from './migrate';
import { namingDialect } from './naming-dialect';
import { poolOpener } from './pools';

/** Tables in a PostgreSQL of their own or beside others. */
export interface PostgresStore {
  readonly kysely: Kysely<NoTables>;
  close(): Promise<void>;
}

export interface PostgresTables {
  /** Begins the names of the tables in which the migrator keeps what has run. */
  readonly name: string;
  readonly migrations: Migrations;
  /** `kept`: a commit is on the disk when it returns. `lost`: it may go in a power cut, and does not wait for the disk. */
  readonly inPowerCut: 'kept' | 'lost';
}

/** Opens them and brings them up to date. @param url `postgres://…` @throws what the server answers. */
export async function openPostgresStore(url: string, tables: PostgresTables): Promise<PostgresStore> {
  const { name, migrations, inPowerCut } = tables;
  const pool = (await poolOpener(url))(inPowerCut === 'kept' ? 'keeping' : 'writing');
  try {
    await migrate(pool, name, migrations);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const kysely = new Kysely<NoTables>({ dialect: namingDialect(pool) });
  return { kysely, close: () => kysely.destroy() };
}
