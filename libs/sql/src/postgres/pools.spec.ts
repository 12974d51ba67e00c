import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { Kysely, sql } from 'kysely';
import { DatabaseLostError } from '../lost';
import { namingDialect } from './naming-dialect';
import { poolOpener } from './pools';

const DATABASE = process.env['MEEREIS_TEST_DATABASE'] ?? '';
const block = DATABASE === '' ? describe.skip : describe;

block('connections to PostgreSQL', () => {
  let pool: Pool;
  beforeEach(async () => {
    pool = (await poolOpener(DATABASE))('writing');
  });
  afterEach(() => pool.end());

  it('may break between two queries of somebody who holds one, and the process goes on', async () => {
    const held = await pool.connect();
    const { rows } = await held.query<{ readonly pid: number }>('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((done) => held.once('end', done));
    await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    await expect(held.query('SELECT 1')).rejects.toThrow();
    held.release(true);
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('that are lost are told by one name, also by who asks through Kysely', async () => {
    const url = new URL(DATABASE);
    url.host = '127.0.0.1:1';
    const nowhere = new Kysely({ dialect: namingDialect((await poolOpener(url.href))('reading')) });
    await expect(sql`SELECT 1`.execute(nowhere)).rejects.toThrow(DatabaseLostError);
    await nowhere.destroy();
    const here = new Kysely({ dialect: namingDialect((await poolOpener(DATABASE))('reading')) });
    await expect(sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(here)).rejects.toThrow(
      DatabaseLostError,
    );
    // The answer comes before the end of the line.
    await pause(200);
    expect((await sql`SELECT 1 AS one`.execute(here)).rows).toEqual([{ one: 1 }]);
    await expect(
      here.transaction().execute((tx) => sql`SELECT no_such_column`.execute(tx)),
    ).rejects.not.toThrow(DatabaseLostError);
    await here.destroy();
  });
});
