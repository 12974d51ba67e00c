import { setImmediate, setTimeout } from 'node:timers/promises';
import { LOG_START, type EventStore, type Position, type StoredEvent } from '@meereis/event-store';
import { joinSignals } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { RowWriter } from '../sql/row-writer';
import type { BatchReader } from './batch';
import { commitBatch, writeDown, type Stopped } from './committer';
import type { Cursor } from './cursor';
import type { Lease } from './lease';

/** Something no projection can go on after, with the reason its operator reads. */
export class HostStoppedError extends Error {
  override readonly name = 'HostStoppedError';
}

export interface FollowerPorts {
  readonly store: EventStore;
  readonly writer: RowWriter;
  readonly lease: Lease;
  readonly reader: BatchReader;
  readonly batchSize: number;
}

/** What the follower tells the host, always after the commit it is about. */
export interface FollowerEvents {
  committed(cursors: readonly Cursor[], events: readonly ReadEvent[], startedMs: number): void;
  stopped(stopped: Stopped): Promise<void>;
  caughtUp(cursor: Cursor): Promise<void>;
  /** Between two batches, whenever `poke` was called. */
  poked(): Promise<void>;
}

/** Consecutive failures of the log before the host gives up; with the waits some 25 seconds. */
const READ_ATTEMPTS_MAX = 8;
const READ_FIRST_WAIT_MS = 100;

type Step = IteratorResult<readonly StoredEvent[]> | 'poked' | 'turn';

/**
 * The one pull loop: the projections at the front share one subscription; those that come from behind (a new
 * projection, a new version, a rebuild) take turns with it, batch by batch, until they stand at the same position.
 */
export class Follower {
  readonly #ports: FollowerPorts;
  readonly #events: FollowerEvents;
  #cursors: readonly Cursor[];
  #live: Position = LOG_START;
  /** Where the log ended when this host took over: what is built beside does not take its place before that. */
  #endAtStart: Position = LOG_START;
  #wake: () => void = () => undefined;
  #poked = false;

  constructor(ports: FollowerPorts, cursors: readonly Cursor[], events: FollowerEvents) {
    this.#ports = ports;
    this.#cursors = cursors;
    this.#events = events;
  }

  add(cursor: Cursor): void {
    this.#cursors = [...this.#cursors, cursor];
  }

  remove(gone: (cursor: Cursor) => boolean): void {
    this.#cursors = this.#cursors.filter((cursor) => !gone(cursor));
  }

  get cursors(): readonly Cursor[] {
    return this.#cursors;
  }

  /** Asks the loop to look up, from outside it. */
  poke(): void {
    this.#poked = true;
    this.#wake();
  }

  /** Runs until the signal aborts. @throws HostStoppedError, LeaseLostError, CheckpointTakenError */
  async run(signal: AbortSignal): Promise<void> {
    this.#endAtStart = await this.#ports.store.head();
    this.#live = this.#front();
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.#follow(signal, () => {
          failures = 0;
        });
        return;
      } catch (error) {
        failures += 1;
        if (isFinal(error) || failures >= READ_ATTEMPTS_MAX) throw error;
        await setTimeout(READ_FIRST_WAIT_MS * 2 ** (failures - 1), undefined, { signal }).catch(
          () => undefined,
        );
      }
    }
  }

  /** Served projections lead; without any, the farthest of those being built does. */
  #front(): Position {
    const active = this.#cursors.filter(({ role }) => role === 'active');
    const leading = active.length > 0 ? active : this.#cursors;
    return leading.reduce((max, { position }) => (position > max ? position : max), LOG_START);
  }

  async #follow(signal: AbortSignal, onProgress: () => void): Promise<void> {
    const until = joinSignals(signal);
    const { store, batchSize } = this.#ports;
    const subscription = store.subscribeToAll({ after: this.#live, batchSize, signal: until.signal });
    const batches = subscription[Symbol.asyncIterator]();
    const ask = () => {
      const asked = batches.next();
      // It may be left unread when this host stops; then nobody else would hear it fail.
      asked.catch(() => undefined);
      return asked;
    };
    try {
      let next = ask();
      await this.#settle();
      for (let step = await this.#step(next); !signal.aborted; step = await this.#step(next)) {
        if (typeof step === 'object') next = ask();
        await this.#take(step);
        await this.#catchUp();
        await this.#settle();
        onProgress();
      }
    } finally {
      until.abort();
    }
  }

  async #take(step: Step): Promise<void> {
    if (step === 'turn') return;
    if (step === 'poked') {
      await this.#events.poked();
      return;
    }
    if (step.done === true) throw new Error('The subscription ended by itself.');
    await this.#process(this.#at(this.#live), step.value);
    this.#live = step.value.at(-1)?.position ?? this.#live;
  }

  async #step(next: Promise<IteratorResult<readonly StoredEvent[]>>): Promise<Step> {
    if (this.#poked) {
      this.#poked = false;
      return 'poked';
    }
    if (this.#cursors.some(({ position }) => position < this.#live))
      return Promise.race([next, setImmediate('turn' as const)]);
    const poked = new Promise<'turn'>((resolve) => {
      this.#wake = () => {
        resolve('turn');
      };
    });
    return Promise.race([next, poked]);
  }

  #at(position: Position): readonly Cursor[] {
    return this.#cursors.filter((cursor) => cursor.position === position);
  }

  /** One batch for those farthest behind, never past the front, so that they end exactly there. */
  async #catchUp(): Promise<void> {
    const behind = this.#cursors.filter(({ position }) => position < this.#live);
    const from = behind.reduce<Position>(
      (min, { position }) => (position < min ? position : min),
      this.#live,
    );
    if (from === this.#live) return;
    const { store, batchSize } = this.#ports;
    // Inclusive: the event at the position itself has been processed.
    const read = await store.readAll({ from, limit: batchSize + 1 });
    const events = read.filter(({ position }) => position > from && position <= this.#live);
    if (events.length === 0)
      throw new HostStoppedError(`Het logboek heeft niets tussen ${from} en ${this.#live}.`);
    await this.#process(this.#at(from), events);
  }

  async #process(cursors: readonly Cursor[], stored: readonly StoredEvent[]): Promise<void> {
    const startedMs = performance.timeOrigin + performance.now();
    const handled = (type: string) => cursors.some(({ handles }) => handles.has(type));
    const { events, last, fault } = await this.#ports.reader.read(stored, handled);
    if (last !== undefined) {
      const stopped = await commitBatch(this.#ports, cursors, events, last);
      this.remove((cursor) => stopped.some((fallen) => fallen.cursor === cursor));
      this.#events.committed(cursors, events, startedMs);
      for (const fallen of stopped) await this.#events.stopped(fallen);
    }
    if (fault === undefined) return;
    const all = this.#cursors.map((cursor) => ({ cursor, reason: fault, error: undefined }));
    await writeDown(this.#ports.writer, all);
    throw new HostStoppedError(fault);
  }

  /** Generations that were built beside and now stand at the front take their place. */
  async #settle(): Promise<void> {
    if (this.#cursors.length === 0) throw new HostStoppedError('Alle projecties staan stil.');
    if (this.#live < this.#endAtStart) return;
    for (const cursor of this.#at(this.#live))
      if (cursor.role === 'building') await this.#events.caughtUp(cursor);
  }
}

/** For the host to settle: what is stored decides where to begin again, if at all. */
const FINAL: readonly unknown[] = [
  'HostStoppedError',
  'LeaseLostError',
  'CheckpointTakenError',
  'DatabaseLostError',
];

function isFinal(error: unknown): boolean {
  return FINAL.includes((error as { name?: unknown } | null)?.name);
}
