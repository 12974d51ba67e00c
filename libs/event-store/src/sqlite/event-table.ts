import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type {
  AppendOutcome,
  ExpectedRevision,
  ReadAll,
  ReadStream,
  Revision,
  StoredEvent,
} from '../event-store';
import { judgeAppend } from '../judge-append';
import { checkLimit, READ_DEFAULT } from '../limits';
import { fromStoredBytes, toPosition } from '../stored-bytes';

/** `position` is the rowid: taken inside the write transaction, contiguous because nothing is ever deleted. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY,
    stream_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    type TEXT NOT NULL,
    envelope BLOB NOT NULL,
    UNIQUE (stream_id, revision)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_by_type ON events (type);
`;

export interface PreparedEvent {
  readonly eventId: string;
  readonly type: string;
  readonly envelope: Uint8Array;
}

interface StoredRow {
  readonly position: number;
  readonly envelope: Uint8Array;
}

function toEvent(row: unknown): StoredEvent {
  const { position, envelope } = row as StoredRow;
  return fromStoredBytes(envelope, toPosition(position));
}

/** The statements of the one table; transactions are the caller's. */
export class EventTable {
  private readonly head: StatementSyncInstance;
  private readonly ids: StatementSyncInstance;
  private readonly insert: StatementSyncInstance;
  private readonly forwards: StatementSyncInstance;
  private readonly backwards: StatementSyncInstance;
  private readonly last: StatementSyncInstance;
  private readonly all = new Map<string, StatementSyncInstance>();

  constructor(private readonly database: DatabaseSyncInstance) {
    database.exec(SCHEMA);
    const prepare = (sql: string): StatementSyncInstance => database.prepare(sql);
    this.head = prepare('SELECT revision FROM events WHERE stream_id = ? ORDER BY revision DESC LIMIT 1');
    this.ids = prepare(
      'SELECT event_id, position FROM events WHERE stream_id = ? AND revision >= ? ORDER BY revision LIMIT ?',
    );
    this.insert = prepare(
      'INSERT INTO events (stream_id, revision, event_id, type, envelope) VALUES (?, ?, ?, ?, ?)',
    );
    this.forwards = prepare(
      'SELECT position, envelope FROM events WHERE stream_id = ? AND revision >= ? ORDER BY revision LIMIT ?',
    );
    this.backwards = prepare(
      'SELECT position, envelope FROM events WHERE stream_id = ? AND revision <= ? ORDER BY revision DESC LIMIT ?',
    );
    this.last = prepare('SELECT position FROM events ORDER BY position DESC LIMIT 1');
  }

  /** Judges and writes one append; call it inside a write transaction. */
  append(streamId: string, expected: ExpectedRevision, events: readonly PreparedEvent[]): AppendOutcome {
    const current = this.currentRevision(streamId);
    const based = expected === 'no-stream' ? -1 : expected;
    const lastRevision = based + events.length;
    const offered = events.map((event) => event.eventId);
    const verdict = judgeAppend(current, expected, offered, (from, count) =>
      this.idsFrom(streamId, from, count),
    );
    switch (verdict) {
      case 'conflict':
        return { kind: 'wrong-expected-revision', actual: current === -1 ? 'no-stream' : current };
      case 'repeat':
        return {
          kind: 'repeated',
          lastRevision,
          position: toPosition(this.positionOf(streamId, lastRevision)),
        };
      case 'write': {
        let position = 0;
        events.forEach((event, index) => {
          const written = this.insert.run(
            streamId,
            based + 1 + index,
            event.eventId,
            event.type,
            event.envelope,
          );
          position = Number(written.lastInsertRowid);
        });
        return { kind: 'appended', lastRevision, position: toPosition(position) };
      }
    }
  }

  readStream({ streamId, from, direction, limit }: ReadStream): StoredEvent[] {
    const count = checkLimit(limit ?? READ_DEFAULT);
    const rows =
      direction === 'backwards'
        ? this.backwards.all(streamId, from ?? Number.MAX_SAFE_INTEGER, count)
        : this.forwards.all(streamId, from ?? 0, count);
    return rows.map(toEvent);
  }

  /** One indexed read per type, merged; prefixes are compared while walking in order of position. */
  readAll({ from, limit, types, streamPrefixes }: ReadAll): StoredEvent[] {
    const count = checkLimit(limit);
    const start = Number(from);
    const prefixes = streamPrefixes ?? [];
    if (types === undefined)
      return this.allStatement(prefixes.length, false)
        .all(start, ...bounds(prefixes), count)
        .map(toEvent);
    const statement = this.allStatement(prefixes.length, true);
    const rows = types.flatMap(
      (type) => statement.all(type, start, ...bounds(prefixes), count) as unknown as StoredRow[],
    );
    return rows
      .sort((a, b) => a.position - b.position)
      .slice(0, count)
      .map(toEvent);
  }

  lastPosition(): number {
    const row = this.last.get() as { readonly position: number } | undefined;
    return row?.position ?? 0;
  }

  private currentRevision(streamId: string): Revision {
    const row = this.head.get(streamId) as { readonly revision: number } | undefined;
    return row?.revision ?? -1;
  }

  private idsFrom(streamId: string, from: Revision, count: number): string[] {
    return this.ids
      .all(streamId, from, count)
      .map((row) => (row as unknown as { readonly event_id: string }).event_id);
  }

  private positionOf(streamId: string, revision: Revision): number {
    return (this.ids.get(streamId, revision, 1) as unknown as { readonly position: number }).position;
  }

  private allStatement(prefixCount: number, byType: boolean): StatementSyncInstance {
    const key = `${prefixCount}/${byType ? 'type' : 'all'}`;
    let statement = this.all.get(key);
    if (statement === undefined) {
      const ranges = Array.from({ length: prefixCount }, () => '(stream_id >= ? AND stream_id < ?)');
      const where = [
        ...(byType ? ['type = ?'] : []),
        'position >= ?',
        ...(ranges.length > 0 ? [`(${ranges.join(' OR ')})`] : []),
      ];
      const sql = `SELECT position, envelope FROM events WHERE ${where.join(' AND ')} ORDER BY position LIMIT ?`;
      statement = this.database.prepare(sql);
      this.all.set(key, statement);
    }
    return statement;
  }
}

/** From the prefix itself up to the first name that no longer starts with it. */
function bounds(prefixes: readonly string[]): string[] {
  return prefixes.flatMap((prefix) => [prefix, `${prefix}\u{10FFFF}`]);
}
