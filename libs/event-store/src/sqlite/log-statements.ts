import type { Uuid } from '@meereis/kernel';
import type { StoredEvent } from '../event-store';
import type { AcceptedAppend } from '../log/accept-append';
import type { LogView } from '../log/judge-append';
import type { LogFilter } from '../log/read-bounds';
import { readEnvelope } from '../log/stored-bytes';
import type { Database } from '@meereis/sql';
import { filteredRead } from './filtered-read';

type Statement = ReturnType<Database['prepare']>;

interface Row {
  readonly position: number;
  readonly bytes: Uint8Array;
}

/** Filters come from projections, of which there are dozens; past this the oldest statement goes. */
const CACHED_READS = 64;

const toEvents = (rows: readonly Row[]): StoredEvent[] =>
  rows.map(({ position, bytes }) => readEnvelope(position, bytes));

/** Every statement on the log, prepared once. */
export class LogStatements implements LogView {
  private readonly head: Statement;
  private readonly last: Statement;
  private readonly at: Statement;
  private readonly has: Statement;
  private readonly insert: Statement;
  private readonly forwards: Statement;
  private readonly backwards: Statement;
  private readonly reads = new Map<string, Statement>();

  constructor(private readonly database: Database) {
    const prepare = (sql: string): Statement => database.prepare(sql);
    this.head = prepare('SELECT max(position) AS position FROM events');
    this.last = prepare('SELECT max(revision) AS revision FROM events WHERE stream_id = ?');
    this.at = prepare(
      'SELECT event_id AS eventId, position AS sequence FROM events WHERE stream_id = ? AND revision = ?',
    );
    this.has = prepare('SELECT 1 AS found FROM events WHERE event_id = ?');
    this.insert = prepare(
      'INSERT INTO events (position, stream_id, revision, event_id, type, bytes) VALUES (?, ?, ?, ?, ?, ?)',
    );
    const read = 'SELECT position, bytes FROM events WHERE stream_id = ? AND revision';
    this.forwards = prepare(`${read} >= ? ORDER BY revision LIMIT ?`);
    this.backwards = prepare(`${read} <= ? ORDER BY revision DESC LIMIT ?`);
  }

  headSequence(): number {
    return (this.head.get() as { position: number | null }).position ?? 0;
  }

  lastRevision(streamId: string): number {
    return (this.last.get(streamId) as { revision: number | null }).revision ?? -1;
  }

  eventAt(streamId: string, revision: number): { eventId: Uuid; sequence: number } | undefined {
    return this.at.get(streamId, revision) as { eventId: Uuid; sequence: number } | undefined;
  }

  hasEvent(eventId: Uuid): boolean {
    return this.has.get(eventId) !== undefined;
  }

  /** @returns the position of the last event written. */
  write({ streamId, events }: AcceptedAppend, head: number): number {
    let position = head;
    for (const { eventId, type, revision, bytes } of events) {
      position += 1;
      this.insert.run(position, streamId, revision, eventId, type, bytes);
    }
    return position;
  }

  readStream(streamId: string, from: number, limit: number, backwards: boolean): StoredEvent[] {
    const statement = backwards ? this.backwards : this.forwards;
    return toEvents(statement.all(streamId, from, limit) as Row[]);
  }

  readFrom(sequence: number, limit: number, filter: LogFilter): StoredEvent[] {
    const read = filteredRead(sequence, limit, filter);
    if (!read) return [];
    return toEvents(this.cached(read.sql).all(...read.parameters) as Row[]);
  }

  private cached(sql: string): Statement {
    const known = this.reads.get(sql);
    if (known) return known;
    const [oldest] = this.reads.keys();
    if (oldest !== undefined && this.reads.size >= CACHED_READS) this.reads.delete(oldest);
    const statement = this.database.prepare(sql);
    this.reads.set(sql, statement);
    return statement;
  }
}
