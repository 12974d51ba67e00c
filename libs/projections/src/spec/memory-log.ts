import {
  LOG_START,
  type AppendOutcome,
  type EventRegistry,
  type EventStore,
  type JsonObject,
  type Position,
  type ReadAll,
  type StoredEvent,
  type SubscribeToAll,
} from '@meereis/event-store';
import type { EventCodec, ReadEvent } from '@meereis/privacy';
import { givenEvents, positionOf, type GivenEvent } from '../testing';

/** A log in memory with only what a host uses, so that a test can put anything in it, also types nobody declared. */
export class MemoryLog implements EventStore {
  readonly stored: StoredEvent[] = [];
  readonly #given: GivenEvent[] = [];
  #arrived: (() => void)[] = [];

  add(...given: readonly GivenEvent[]): Position {
    this.#given.push(...given);
    for (const event of givenEvents(...this.#given).slice(this.stored.length)) {
      const data = event.data as JsonObject;
      this.stored.push({ ...event, data, sealed: [], bytes: new Uint8Array() });
    }
    const waiting = this.#arrived;
    this.#arrived = [];
    for (const wake of waiting) wake();
    return positionOf(this.stored.length);
  }

  readAll({ from, limit }: ReadAll): Promise<readonly StoredEvent[]> {
    const start = Math.max(0, Number(from) - 1);
    return Promise.resolve(this.stored.slice(start, start + limit));
  }

  async *subscribeToAll({
    after,
    batchSize = 500,
    signal,
  }: SubscribeToAll): AsyncIterable<readonly StoredEvent[]> {
    for (let at = Number(after); !signal.aborted;) {
      const batch = this.stored.slice(at, at + batchSize);
      at += batch.length;
      if (batch.length > 0) yield batch;
      else await this.#next(signal);
    }
  }

  #next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#arrived.push(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }

  head(): Promise<Position> {
    return Promise.resolve(this.stored.at(-1)?.position ?? LOG_START);
  }

  countAfter(position: Position): Promise<number> {
    return Promise.resolve(this.stored.length - Number(position));
  }

  append(): Promise<AppendOutcome> {
    return Promise.reject(new Error('Use add.'));
  }

  readStream(): Promise<readonly StoredEvent[]> {
    return Promise.resolve([]);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Knows these types and nothing else; every type is its own newest version. */
export function registryOf(...types: readonly string[]): EventRegistry {
  const definitions = new Map(types.map((type) => [type, { type, fields: {}, decision: false }]));
  const definition = (type: string) => {
    const found = definitions.get(type);
    if (found === undefined) throw new Error(`Unknown event "${type}".`);
    return found;
  };
  return { definitions, definition, upcast: (type, data) => ({ type: definition(type).type, data }) };
}

/** Opens what is not sealed, and counts how often it was asked to. */
export class PlainCodec implements EventCodec {
  opened = 0;

  encode(): never {
    throw new Error('Nothing is written here.');
  }

  erasures(): Promise<number> {
    return Promise.resolve(0);
  }

  decode: EventCodec['decode'] = (events) => Promise.resolve(this.open(events));

  private open(events: readonly StoredEvent[]): readonly ReadEvent[] {
    this.opened += events.length;
    return events.map(({ type, data, eventId, streamId, revision, position, meta }) => {
      if (data['broken'] === true) throw new Error('The seal does not authenticate: Jansen.');
      return { type, data, eventId, streamId, revision, position, meta };
    });
  }
}
