import type { Pool, PoolConfig } from 'pg';
import { DatabaseLostError } from '../lost';

/** Of one process, for each store. */
const CONNECTIONS_MAX = {
  reading: 10,
  /** One transaction at a time, a comparison beside it, and a question about checkpoints. */
  writing: 3,
  /** Short statements that requests wait for. */
  keeping: 5,
} as const;
const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 30_000;

/** `public` holds pg_trgm. */
const WRITING =
  "SELECT set_config('search_path', current_setting('search_path') || ', public', false); SET statement_timeout = '60s'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s'; SET client_min_messages = warning";

/** Session settings, the first thing a new connection is told. */
const SESSION = {
  reading: "SET default_transaction_read_only = on; SET statement_timeout = '30s'",
  // Rows can be made again from the log, so a commit need not wait for the disk; rows and checkpoint are lost together.
  writing: `${WRITING}; SET synchronous_commit = off`,
  // What is told to be saved is on the disk: there is no log to make it again from.
  keeping: `${WRITING}; SET synchronous_commit = on`,
} as const;

/** OIDs of `bigint` and `numeric`: counts and numbers, far below 2^53 here. */
const NUMBERS: readonly number[] = [20, 1700];

export type OpenPool = (use: keyof typeof SESSION) => Pool;

/**
 * Loads the client, which nobody pays for who keeps everything in files.
 * @param url `postgres://…`; a schema of one's own by `?options=-csearch_path%3Dname`.
 */
export async function poolOpener(url: string): Promise<OpenPool> {
  const { default: pg } = await import('pg');
  const types: NonNullable<PoolConfig['types']> = {
    getTypeParser: (oid, format) =>
      NUMBERS.includes(oid) ? Number : (pg.types.getTypeParser(oid, format) as never),
  };
  return (use) => {
    const pool = new pg.Pool({
      connectionString: url,
      application_name: `meereis ${use}`,
      max: CONNECTIONS_MAX[use],
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      keepAlive: true,
      types,
      // The pool waits for it, and gives no connection that refused.
      // eslint-disable-next-line @typescript-eslint/no-misused-promises -- its types are behind its code
      onConnect: (client) => {
        // The pool listens only while nobody uses it: a line that breaks between two queries would end the process.
        client.on('error', () => undefined);
        return client.query(SESSION[use]).then(() => undefined);
      },
    });
    // A connection that breaks while nobody uses it is simply opened again; without a listener it would end the process.
    pool.on('error', () => undefined);
    return pool;
  };
}

/** Connection exceptions, a server that goes down or comes up, and too many connections. */
const LOST_STATE = /^(?:08|57P0[123]|53300)/;
const LOST_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** The client's own errors have no code. */
const LOST_MESSAGE =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** The same error, or the one that says that the database went away. */
export function named(error: unknown): unknown {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const lost =
    (typeof code === 'string' && (LOST_CODES.has(code) || LOST_STATE.test(code))) ||
    (typeof message === 'string' && LOST_MESSAGE.test(message));
  return lost ? new DatabaseLostError('De database is niet te bereiken.', { cause: error }) : error;
}
