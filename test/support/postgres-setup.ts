import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Where a PostgreSQL for tests usually runs; `TEST_POSTGRES_URL` names another. */
const USUAL = 'postgres://postgres@127.0.0.1:5432/postgres';
const CONNECT_TIMEOUT_MS = 2_000;

/**
 * A database of its own for this run (postgres-teardown.ts drops it), named to the tests in `MEEREIS_TEST_DATABASE`. Without a
 * server the tests on PostgreSQL are skipped, by name; a server that was asked for must answer.
 */
export default async function setUp(): Promise<void> {
  const asked = process.env['TEST_POSTGRES_URL'];
  const url = new URL(asked ?? USUAL);
  const name = `meereis_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const client = new pg.Client({
    connectionString: url.href,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  try {
    await client.connect();
    // Sorting as the Dutch do: what the read models leave to the server then shows. Older or smaller servers cannot.
    await client
      .query(
        `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'nl-NL'`,
      )
      .catch(() => client.query(`CREATE DATABASE ${name}`));
  } catch (cause) {
    if (asked !== undefined)
      throw new Error('TEST_POSTGRES_URL: no database could be made there.', { cause });
    process.env['MEEREIS_TEST_DATABASE'] = '';
    return;
  } finally {
    await client.end().catch(() => undefined);
  }
  process.env['MEEREIS_TEST_SERVER'] = url.href;
  url.pathname = `/${name}`;
  process.env['MEEREIS_TEST_DATABASE'] = url.href;
}
