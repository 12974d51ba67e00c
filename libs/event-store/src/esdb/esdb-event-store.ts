import { EventStoreClosedError, EventStoreOverloadedError } from '../errors';
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
import { EVENT_STORE_LIMITS as LIMITS } from '../limits';
import { acceptAppend } from '../log/accept-append';
import { sequenceOf } from '../log/position';
import { boundedLimit, logFilter, streamBounds } from '../log/read-bounds';
import { esdbAddress } from './address';
import { append } from './appends';
import { Connection } from './connection';
import { Doorbell } from './doorbell';
import { ESDB_TIMES, type EsdbEventStoreOptions } from './options';
import { LogReader, page } from './reads';
import { storedOf } from './stored';
import { followServer } from './subscription';

/** Further behind than this is told as this: counting reads every event. */
const COUNTED_MAX = 100_000;

/**
 * The log on EventStoreDB or KurrentDB. Nothing connects, and the client is not even loaded, before the first call.
 * @throws EventStoreError when the address cannot be right.
 */
export function openEsdbEventStore(options: EsdbEventStoreOptions): EventStore {
  return new EsdbEventStore(options);
}

class EsdbEventStore implements EventStore {
  private readonly connection: Connection;
  private readonly reader: LogReader;
  private readonly namespace: string;
  private readonly doorbell: Doorbell;
  private readonly running = new Set<Promise<unknown>>();
  private waitingBytes = 0;
  private closing: Promise<void> | undefined;

  constructor({ url, namespace = '', times, onRetry }: EsdbEventStoreOptions) {
    const address = esdbAddress(url);
    const { deadlineMs = ESDB_TIMES.deadlineMs } = address;
    this.connection = new Connection(address, { ...ESDB_TIMES, deadlineMs, ...times }, onRetry);
    this.namespace = namespace;
    this.reader = new LogReader(this.connection, namespace);
    this.doorbell = new Doorbell(this.connection, namespace);
  }

  async append(
    streamId: string,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendOutcome> {
    this.refuseWhenClosed();
    const accepted = acceptAppend(streamId, expected, events);
    if (
      this.running.size >= LIMITS.waitingAppends ||
      this.waitingBytes + accepted.bytes > LIMITS.waitingBytes
    )
      throw new EventStoreOverloadedError(this.running.size);
    const work = append(this.connection, this.namespace, accepted);
    this.running.add(work);
    this.waitingBytes += accepted.bytes;
    try {
      const outcome = await work;
      if (outcome.kind === 'appended') this.doorbell.ring(sequenceOf(outcome.position));
      return outcome;
    } finally {
      this.running.delete(work);
      this.waitingBytes -= accepted.bytes;
    }
  }

  async readStream(query: ReadStream): Promise<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    const { from, limit, backwards } = streamBounds(query);
    const found = await page(this.connection, 'a read of a stream', ({ client, asUser }) =>
      client.readStream(this.namespace + query.streamId, {
        ...asUser,
        direction: backwards ? 'backwards' : 'forwards',
        fromRevision: backwards && query.from === undefined ? 'end' : BigInt(from),
        maxCount: limit,
      }),
    );
    return found.map(storedOf);
  }

  async readAll(query: ReadAll): Promise<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    return this.reader.readFrom(query.from, boundedLimit(query.limit), logFilter(query));
  }

  subscribeToAll(query: SubscribeToAll): AsyncIterable<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    const after = sequenceOf(query.after);
    const batchSize = boundedLimit(query.batchSize ?? LIMITS.eventsPerBatchDefault);
    const { connection, reader, doorbell } = this;
    const followed = { connection, reader, doorbell, batchSize };
    const wanted = { filter: logFilter(query), signal: query.signal };
    return { [Symbol.asyncIterator]: () => followServer({ ...followed, ...wanted }, after) };
  }

  async head(): Promise<Position> {
    this.refuseWhenClosed();
    return this.reader.head();
  }

  /** Exact up to a hundred thousand, and that number beyond it. */
  async countAfter(position: Position): Promise<number> {
    this.refuseWhenClosed();
    sequenceOf(position);
    return this.reader.countAfter(position, COUNTED_MAX);
  }

  async close(): Promise<void> {
    this.closing ??= this.finish();
    await this.closing;
  }

  private async finish(): Promise<void> {
    await Promise.allSettled([...this.running]);
    await this.connection.close();
  }

  private refuseWhenClosed(): void {
    if (this.closing) throw new EventStoreClosedError();
  }
}
