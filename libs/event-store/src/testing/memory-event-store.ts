import type { Uuid } from '@meereis/kernel';
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
import { acceptAppend, type AcceptedAppend } from '../log/accept-append';
import { follow } from '../log/follow';
import { GrowthSignal } from '../log/growth-signal';
import { judgeAppend } from '../log/judge-append';
import { positionOf, sequenceOf } from '../log/position';
import { boundedLimit, logFilter, streamBounds, type LogFilter } from '../log/read-bounds';
import { readEnvelope } from '../log/stored-bytes';

interface Entry {
  readonly eventId: Uuid;
  readonly streamId: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const POLL_MS = 1_000;

/** The log for tests: the same answers as the file, nothing kept. Every read parses the stored bytes again. */
export class MemoryEventStore implements EventStore {
  private readonly entries: Entry[] = [];
  private readonly streams = new Map<string, number[]>();
  private readonly ids = new Set<Uuid>();
  private readonly growth = new GrowthSignal(() => this.entries.length, POLL_MS);
  private closed = false;

  async append(
    streamId: string,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendOutcome> {
    this.refuseWhenClosed();
    const append = acceptAppend(streamId, expected, events);
    const judged = judgeAppend(append, {
      lastRevision: (stream) => (this.streams.get(stream)?.length ?? 0) - 1,
      eventAt: (stream, revision) => this.eventAt(stream, revision),
      hasEvent: (eventId) => this.ids.has(eventId),
    });
    if (judged !== 'write') return Promise.resolve(judged);
    this.write(append);
    this.growth.wakeAll();
    const lastRevision = append.after + append.events.length;
    return Promise.resolve({ kind: 'appended', lastRevision, position: positionOf(this.entries.length) });
  }

  async readStream(query: ReadStream): Promise<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    const { from, limit, backwards } = streamBounds(query);
    const sequences = this.streams.get(query.streamId) ?? [];
    const found = backwards ? sequences.slice(0, from + 1).reverse() : sequences.slice(from, from + limit);
    return Promise.resolve(found.slice(0, limit).map((sequence) => this.read(sequence)));
  }

  async readAll(query: ReadAll): Promise<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    const limit = boundedLimit(query.limit);
    return Promise.resolve(this.readFrom(sequenceOf(query.from), limit, logFilter(query)));
  }

  subscribeToAll(query: SubscribeToAll): AsyncIterable<readonly StoredEvent[]> {
    this.refuseWhenClosed();
    const isClosed = (): boolean => this.closed;
    return follow(
      {
        get closed() {
          return isClosed();
        },
        headSequence: () => this.entries.length,
        readFrom: (sequence, limit, filter) => this.readFrom(sequence, limit, filter),
        grownBeyond: (head, signal) => this.growth.wait(head, signal),
      },
      query,
    );
  }

  async head(): Promise<Position> {
    this.refuseWhenClosed();
    return Promise.resolve(positionOf(this.entries.length));
  }

  async countAfter(position: Position): Promise<number> {
    this.refuseWhenClosed();
    return Promise.resolve(Math.max(0, this.entries.length - sequenceOf(position)));
  }

  async close(): Promise<void> {
    this.closed = true;
    this.growth.wakeAll();
    return Promise.resolve();
  }

  private write({ streamId, events }: AcceptedAppend): void {
    const sequences = this.streams.get(streamId) ?? [];
    this.streams.set(streamId, sequences);
    for (const { eventId, type, bytes } of events) {
      this.entries.push({ eventId, streamId, type, bytes });
      this.ids.add(eventId);
      sequences.push(this.entries.length);
    }
  }

  private eventAt(streamId: string, revision: number): { eventId: Uuid; sequence: number } | undefined {
    const sequence = this.streams.get(streamId)?.[revision];
    const entry = sequence === undefined ? undefined : this.entries[sequence - 1];
    return entry && sequence !== undefined ? { eventId: entry.eventId, sequence } : undefined;
  }

  private readFrom(from: number, limit: number, { types, streamPrefixes }: LogFilter): StoredEvent[] {
    const found: StoredEvent[] = [];
    for (let sequence = Math.max(1, from); sequence <= this.entries.length; sequence += 1) {
      const entry = this.entries[sequence - 1];
      if (!entry || found.length >= limit) break;
      if (types && !types.includes(entry.type)) continue;
      if (streamPrefixes && !streamPrefixes.some((prefix) => entry.streamId.startsWith(prefix))) continue;
      found.push(this.read(sequence));
    }
    return found;
  }

  private read(sequence: number): StoredEvent {
    const entry = this.entries[sequence - 1];
    if (!entry) throw new RangeError(`No event stands at ${sequence}.`);
    return readEnvelope(sequence, Uint8Array.from(entry.bytes));
  }

  private refuseWhenClosed(): void {
    if (this.closed) throw new EventStoreClosedError();
  }
}
