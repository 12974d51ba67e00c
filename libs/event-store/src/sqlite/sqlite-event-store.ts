import { EventStoreClosedError } from '../errors';
import type {
  AppendOutcome,
  EventStore,
  EventToAppend,
  ExpectedRevision,
  Position,
  ReadAll,
  ReadStream,
  StoredEvent,
  SubscribeToAll,
} from '../event-store';
import { acceptAppend } from '../log/accept-append';
import { follow } from '../log/follow';
import { GrowthSignal } from '../log/growth-signal';
import { positionOf, sequenceOf } from '../log/position';
import { boundedLimit, logFilter, streamBounds } from '../log/read-bounds';
import { openDatabase, type Database } from '@meereis/sql';
import { GroupCommit } from './group-commit';
import { prepareLog } from './log-schema';
import { LogStatements } from './log-statements';

export interface SqliteEventStoreOptions {
  readonly path: string;
  /** Appends that may wait for a commit; default `EVENT_STORE_LIMITS.waitingAppends`. */
  readonly waitingMax?: number;
  /** How often a waiting subscription looks for events of other processes. */
  readonly pollMs?: number;
}

const POLL_MS = 100;
/** Short, because waiting inside SQLite stops the whole process; the group commit waits longer, in steps. */
const BUSY_TIMEOUT_MS = 20;

/** The pages of the indexes that every append and every stream touch; SQLite's own 2 MiB is too little for a log. */
const CACHE_KIB = 64 * 1024;

/** The embedded log: one SQLite file, durable at every answer. Opening takes no longer for a full file than for an empty one. */
export function openSqliteEventStore(options: SqliteEventStoreOptions): EventStore {
  const database = openDatabase(options.path, { synchronous: 'FULL' });
  try {
    prepareLog(database);
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
    return new SqliteEventStore(database, options);
  } catch (error) {
    database.close();
    throw error;
  }
}

class SqliteEventStore implements EventStore {
  private readonly log: LogStatements;
  private readonly commits: GroupCommit;
  private readonly growth: GrowthSignal;
  private closing: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    { waitingMax, pollMs = POLL_MS }: SqliteEventStoreOptions,
  ) {
    this.log = new LogStatements(database);
    this.growth = new GrowthSignal(() => this.log.headSequence(), pollMs);
    const woken = (): void => {
      this.growth.wakeAll();
    };
    this.commits = new GroupCommit(database, this.log, woken, waitingMax);
  }

  async append(
    streamId: string,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendOutcome> {
    this.refuseWhenClosed();
    return this.commits.add(acceptAppend(streamId, expected, events));
  }

  async readStream(query: ReadStream): Promise<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    const { from, limit, backwards } = streamBounds(query);
    return Promise.resolve(this.log.readStream(query.streamId, from, limit, backwards));
  }

  async readAll(query: ReadAll): Promise<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    const limit = boundedLimit(query.limit);
    return Promise.resolve(this.log.readFrom(sequenceOf(query.from), limit, logFilter(query)));
  }

  subscribeToAll(query: SubscribeToAll): AsyncIterable<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    const isClosed = (): boolean => this.closing !== undefined;
    return follow(
      {
        get closed() {
          return isClosed();
        },
        headSequence: () => this.log.headSequence(),
        readFrom: (sequence, limit, filter) => this.log.readFrom(sequence, limit, filter),
        grownBeyond: (head, signal) => this.growth.wait(head, signal),
      },
      query,
    );
  }

  async head(): Promise<Position> {
    this.refuseWhenClosed();
    return Promise.resolve(positionOf(this.log.headSequence()));
  }

  /** Positions have no gaps and events are never deleted, so a subtraction counts them. */
  async countAfter(position: Position): Promise<number> {
    this.refuseWhenClosed();
    return Promise.resolve(Math.max(0, this.log.headSequence() - sequenceOf(position)));
  }

  async close(): Promise<void> {
    this.closing ??= this.finish();
    await this.closing;
  }

  private async finish(): Promise<void> {
    await this.commits.settled();
    this.growth.wakeAll();
    this.database.close();
  }

  private refuseWhenClosed(): void {
    if (this.closing) throw new EventStoreClosedError();
  }
}
