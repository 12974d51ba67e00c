import pg from 'pg';

/** Drops the database that postgres-setup.ts made, also when a test left a connection open. */
export default async function tearDown(): Promise<void> {
  const { MEEREIS_TEST_DATABASE: database = '', MEEREIS_TEST_SERVER: server } = process.env;
  if (database === '' || server === undefined) return;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${new URL(database).pathname.slice(1)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
