import { Kysely } from 'kysely';
import { migrate, namingDialect, poolOpener, type NoTables } from '@meereis/sql';
import type { ReadDatabase } from './read-database';
import { READ_MODEL_MIGRATIONS } from './sql/postgres/migrations';
import { PostgresRowWriter } from './sql/postgres/postgres-row-writer';

/**
 * Opens the read models in a PostgreSQL and brings its own tables up to date.
 * @param url `postgres://…`
 * @throws what the server answers: unreachable, unknown database, no rights to make tables.
 */
export async function openPostgresReadDatabase(url: string): Promise<ReadDatabase> {
  const open = await poolOpener(url);
  const [writing, reading] = [open('writing'), open('reading')];
  try {
    await migrate(writing, 'meereis', READ_MODEL_MIGRATIONS);
  } catch (error) {
    await Promise.all([writing.end(), reading.end()]);
    throw error;
  }
  const kysely = new Kysely<NoTables>({ dialect: namingDialect(reading) });
  return {
    kysely,
    writer: new PostgresRowWriter(writing),
    close: async () => {
      await kysely.destroy();
      if (!writing.ended) await writing.end();
    },
  };
}
