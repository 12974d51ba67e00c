import pg from 'pg';

/** Where a PostgreSQL usually runs on a developer's machine; `TEST_POSTGRES_URL` names another. */
const USUAL = 'postgres://postgres@127.0.0.1:5432/postgres';
const CONNECT_MS_MAX = 2_000;

async function within(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS_MAX });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * A database of this run's own with a schema for each use. @returns undefined where no PostgreSQL answers; one that was
 * asked for must.
 */
export async function openDatabase() {
  const asked = process.env.TEST_POSTGRES_URL;
  const server = new URL(asked ?? USUAL);
  const name = `meereis_bench_${process.pid}`;
  try {
    await within(server.href, (client) => client.query(`CREATE DATABASE ${name}`));
  } catch (error) {
    if (asked !== undefined) throw error;
    return undefined;
  }
  const at = new URL(server);
  at.pathname = `/${name}`;
  const version = await within(
    at.href,
    async (client) => (await client.query('SHOW server_version')).rows[0],
  );
  return {
    version: version.server_version,
    async schema(use) {
      await within(at.href, (client) => client.query(`CREATE SCHEMA ${use}`));
      const url = new URL(at);
      url.searchParams.set('options', `-csearch_path=${use}`);
      return url.href;
    },
    /** For a program that wants a database to itself. */
    async another(use) {
      const other = new URL(server);
      other.pathname = `/${name}_${use}`;
      await within(server.href, (client) => client.query(`CREATE DATABASE ${name}_${use}`));
      return other.href;
    },
    async remove() {
      await within(server.href, async (client) => {
        for (const one of [name, `${name}_peer`])
          await client.query(`DROP DATABASE IF EXISTS ${one} WITH (FORCE)`);
      });
    },
  };
}

/** What the read models say about themselves, read from beside the servers without asking them anything. */
export async function openCheckpoints(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const text = "SELECT min(position) AS position FROM meereis_checkpoint WHERE role = 'active'";
  return {
    position: async () => (await client.query({ name: 'oldest', text })).rows[0].position ?? '',
    close: () => client.end(),
  };
}
