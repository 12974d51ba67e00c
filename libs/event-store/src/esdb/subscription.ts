import type * as Library from '@eventstore/db-client';
import { EventStoreClosedError } from '../errors';
import type { Position, StoredEvent } from '../event-store';
import type { LogFilter } from '../log/read-bounds';
import { pause, type Connection, type Opened } from './connection';
import { backoffMs, mayBeRepeated, OverdueError, refusalOf } from './faults';
import { isOurs, passes, serverPosition, storedOf } from './stored';

interface Followed {
  readonly connection: Connection;
  readonly namespace: string;
  readonly filter: LogFilter;
  readonly batchSize: number;
  readonly signal: AbortSignal;
}

/** While catching up, how long a batch waits to be filled. */
const FILL_MS = 200;
/** Live, how long it waits for more: the events of one append arrive one by one. */
const SETTLE_MS = 5;

/**
 * The client never reconnects a subscription by itself: this loop does, from the last event that was handed over and
 * never from a checkpoint, which runs ahead of what was handled and may name a position that is used later.
 */
export async function* followServer(
  followed: Followed,
  after: Position,
): AsyncGenerator<readonly StoredEvent[], void, void> {
  const { connection, signal } = followed;
  const ended = AbortSignal.any([signal, connection.closing]);
  let position = after;
  for (let failures = 0; !ended.aborted;) {
    try {
      for await (const batch of once(followed, position, ended)) {
        failures = 0;
        position = batch.at(-1)?.position ?? position;
        yield batch;
      }
    } catch (error) {
      if (error instanceof EventStoreClosedError) return;
      if (refusalOf(error) || !mayBeRepeated(error)) throw refusalOf(error) ?? error;
      failures += 1;
      await pause(backoffMs(failures, connection.times), ended);
    }
  }
}

/** One subscription of the client, until it breaks, falls silent or is no longer wanted. */
async function* once(
  followed: Followed,
  after: Position,
  ended: AbortSignal,
): AsyncGenerator<readonly StoredEvent[], void, void> {
  const { connection, namespace, filter, batchSize } = followed;
  const opened = await connection.open();
  const feed = new Feed(subscribe(opened, after, namespace, filter), ended);
  try {
    if (!(await feed.confirmed(connection.times.deadlineMs))) {
      if (ended.aborted) return;
      connection.discard(opened);
      throw new OverdueError('a subscription', connection.times.deadlineMs);
    }
    while (!ended.aborted) {
      const batch = await feed.batch(batchSize, connection.times.idleMs, (one) =>
        isOurs(one, namespace) && one.event && passes(one.event, namespace, filter)
          ? storedOf(one)
          : undefined,
      );
      if (batch === 'silent') return;
      if (batch.length > 0) yield batch;
    }
  } finally {
    feed.stop();
  }
}

function subscribe(
  { client, library }: Opened,
  after: Position,
  namespace: string,
  { types, streamPrefixes }: LogFilter,
): Library.AllStreamSubscription {
  const prefixes =
    streamPrefixes?.map((prefix) => namespace + prefix) ?? (namespace ? [namespace] : undefined);
  // A prefix means the same everywhere; the server's regular expressions are .NET's. An empty list lets nothing
  // through here, and stands for everything there.
  const filter = prefixes?.length
    ? library.streamNameFilter({ prefixes })
    : types?.length
      ? library.eventTypeFilter({ prefixes: [...types] })
      : library.excludeSystemEvents();
  return client.subscribeToAll({ fromPosition: serverPosition(after), filter });
}

/** Pulls from the client's stream, so that the consumer sets the pace. */
class Feed {
  private error: unknown;
  private caughtUp = false;
  private isConfirmed = false;
  private life = 0;
  private wake: () => void = () => undefined;

  constructor(
    private readonly stream: Library.AllStreamSubscription,
    private readonly ended: AbortSignal,
  ) {
    const stir = (): void => {
      this.life += 1;
      this.wake();
    };
    stream.on('readable', stir);
    stream.on('confirmation', () => {
      this.isConfirmed = true;
      stir();
    });
    stream.on('caughtUp', () => {
      this.caughtUp = true;
      stir();
    });
    stream.on('error', (error: unknown) => {
      this.error = error;
      stir();
    });
    // The stream may end without a word; that is a break like any other.
    for (const end of ['end', 'close'] as const)
      stream.on(end, () => {
        this.error ??= Object.assign(new Error('The subscription ended.'), { code: 14 });
        stir();
      });
  }

  async confirmed(ms: number): Promise<boolean> {
    const until = Date.now() + ms;
    while (!this.isConfirmed && !this.ended.aborted) {
      this.throwIfBroken();
      if (!(await this.stirred(until - Date.now()))) return this.isConfirmed;
    }
    return this.isConfirmed;
  }

  /** What is there, at most `size`; waits for the first, and while catching up a little for the rest. */
  async batch(
    size: number,
    idleMs: number,
    take: (one: Library.ResolvedEvent) => StoredEvent | undefined,
  ): Promise<StoredEvent[] | 'silent'> {
    const batch: StoredEvent[] = [];
    let until = Infinity;
    while (!this.ended.aborted) {
      for (let one = this.next(); one; one = this.next()) {
        const taken = take(one);
        if (taken) batch.push(taken);
        if (batch.length >= size) return batch;
      }
      if (batch.length === 0) {
        this.throwIfBroken();
        if (!(await this.stirred(idleMs))) return 'silent';
        continue;
      }
      until = Math.min(until, Date.now() + FILL_MS);
      const wait = Math.min(this.caughtUp ? SETTLE_MS : FILL_MS, until - Date.now());
      if (this.error !== undefined || !(await this.stirred(wait))) return batch;
    }
    return [];
  }

  stop(): void {
    this.stream.on('error', () => undefined);
    this.stream.unsubscribe().catch(() => undefined);
  }

  private next(): Library.ResolvedEvent | null {
    return this.stream.read() as Library.ResolvedEvent | null;
  }

  private throwIfBroken(): void {
    // The client's error, as it came: the loop above judges it.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (this.error !== undefined) throw this.error;
  }

  /** @returns false when nothing happened in that time. */
  private async stirred(ms: number): Promise<boolean> {
    const before = this.life;
    if (this.ended.aborted || ms <= 0) return false;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.ended.removeEventListener('abort', done);
        this.wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.wake = done;
      this.ended.addEventListener('abort', done);
    });
    return this.life !== before || this.ended.aborted;
  }
}
