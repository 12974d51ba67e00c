/** Which log the rows were made from: one row, of the first event. */
export const LOG_TABLE = 'CREATE TABLE IF NOT EXISTS meereis_log (first TEXT NOT NULL)';

/** Until when rows that were replaced are kept. */
export const KEPT_TABLE =
  'CREATE TABLE IF NOT EXISTS meereis_kept (projection TEXT NOT NULL, generation INTEGER NOT NULL, until TEXT NOT NULL, PRIMARY KEY (projection, generation))';

/** The host's own tables, beside the rows in the same database so that one transaction holds both. */
export const BOOKS: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS meereis_checkpoint (
    projection TEXT NOT NULL, generation INTEGER NOT NULL, version INTEGER NOT NULL, shape TEXT NOT NULL,
    role TEXT NOT NULL, position TEXT NOT NULL, stopped TEXT, PRIMARY KEY (projection, generation))`,
  'CREATE TABLE IF NOT EXISTS meereis_lease (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until BIGINT NOT NULL)',
  `CREATE TABLE IF NOT EXISTS meereis_rebuild (
    id TEXT PRIMARY KEY, projection TEXT NOT NULL, state TEXT NOT NULL, report TEXT)`,
];
