import type { Database } from '@meereis/sql';

/** The stream's kind: what stands before the first hyphen. An expression, so that the stored bytes stay the only truth. */
export const STREAM_KIND = "substr(stream_id, 1, instr(stream_id, '-') - 1)";

/**
 * The log. `position` counts from 1 without gaps: it is taken inside the write transaction, and the triggers make
 * deleting and changing impossible, so the number of events after a position is a subtraction.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY,
    stream_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    event_id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (stream_id, revision)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_by_type ON events (type, position);
  CREATE INDEX IF NOT EXISTS events_by_kind ON events (${STREAM_KIND}, position);
  CREATE TRIGGER IF NOT EXISTS events_stay BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
  CREATE TRIGGER IF NOT EXISTS events_keep_their_form BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
`;

const VERSION = 1;

/** @throws Error for a file made by a newer program. */
export function prepareLog(database: Database): void {
  const stored = (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  if (stored > VERSION) throw new Error(`The log has format ${stored}; this program knows up to ${VERSION}.`);
  if (stored === VERSION) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(SCHEMA);
    database.exec(`PRAGMA user_version = ${VERSION}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
