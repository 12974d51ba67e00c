import type * as Library from '@eventstore/db-client';
import { joinSignals, type JoinedSignal } from '@meereis/kernel';
import { pause, type Connection, type Opened } from './connection';
import { backoffMs } from './faults';
import { commitOf } from './stored';

/** What one follower hears. */
export interface Ear {
  /** How far it has looked; what rings for an event up to here is no news to it. */
  position: number;
  /** Resolves when it rang for something beyond since `listen`, after `lookMs`, or when the signal aborts. */
  next(ended: AbortSignal): Promise<void>;
  /** From now on: called before a look, so that what rings meanwhile is looked at after it. */
  listen(): void;
  /** The last one to leave ends the subscription. */
  leave(): void;
}

/**
 * Tells that the log may have grown: one subscription for all who follow it, while there are any. Nothing is taken from
 * what it delivers but how far the log goes, so nothing is lost when it breaks, and it is begun again for as long as
 * somebody follows. Whoever waits looks by itself after `lookMs`, should the subscription be silent without being broken.
 */
export class Doorbell {
  /** How often it rang: two looks with no ring between them see the same. */
  rings = 0;
  private readonly ears = new Set<RingingEar>();
  private listening: JoinedSignal | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly namespace: string,
  ) {}

  join(position: number): Ear {
    const ear = new RingingEar(position, this.connection.times.lookMs, () => {
      this.ears.delete(ear);
      if (this.ears.size > 0) return;
      this.listening?.abort();
      this.listening = undefined;
    });
    this.ears.add(ear);
    if (this.listening === undefined) {
      this.listening = joinSignals(this.connection.closing);
      void this.listen(this.listening.signal);
    }
    return ear;
  }

  /** @param position of an event that is there; left out, there may be any. */
  ring(position = Infinity): void {
    this.rings += 1;
    for (const ear of [...this.ears]) ear.ring(position);
  }

  private async listen(ended: AbortSignal): Promise<void> {
    for (let failures = 1; !ended.aborted; failures += 1) {
      if (await this.once(ended)) failures = 1;
      await pause(backoffMs(failures, this.connection.times), ended);
    }
  }

  /** One subscription of the client, until it breaks or falls silent. @returns whether it was ever confirmed. */
  private async once(ended: AbortSignal): Promise<boolean> {
    const { deadlineMs, idleMs } = this.connection.times;
    const opened = await this.connection.open().catch(() => undefined);
    if (opened === undefined || ended.aborted) return false;
    const stream = this.subscribe(opened);
    const over = joinSignals(ended);
    const confirmed = joinSignals(over.signal);
    let isConfirmed = false;
    let life = 0;
    // Nothing is read of what it carries, and a handler that waits for nothing cannot be overtaken by the next.
    stream.on('data', (delivered) => {
      life += 1;
      this.ring(commitOf(delivered));
    });
    stream.on('confirmation', () => {
      isConfirmed = true;
      confirmed.abort();
      life += 1;
      this.ring();
    });
    for (const end of ['error', 'end', 'close'] as const)
      stream.on(end, () => {
        over.abort();
      });
    await pause(deadlineMs, confirmed.signal);
    if (!confirmed.signal.aborted) this.connection.discard(opened);
    for (let before = 0; before !== life && !over.signal.aborted;) {
      before = life;
      await pause(idleMs, over.signal);
    }
    over.abort();
    stream.unsubscribe().catch(() => undefined);
    return isConfirmed;
  }

  /** From now on. No checkpoint is asked for: it runs ahead, and a fault in its callback would stall the stream. */
  private subscribe({ client, library, asUser }: Opened): Library.AllStreamSubscription {
    const filter = this.namespace
      ? library.streamNameFilter({ prefixes: [this.namespace] })
      : library.excludeSystemEvents();
    return client.subscribeToAll({ ...asUser, fromPosition: 'end', filter });
  }
}

class RingingEar implements Ear {
  private rungFor = -1;
  private wake: (() => void) | undefined;

  constructor(
    public position: number,
    private readonly lookMs: number,
    readonly leave: () => void,
  ) {}

  listen(): void {
    this.rungFor = -1;
  }

  ring(position: number): void {
    this.rungFor = Math.max(this.rungFor, position);
    if (position > this.position) this.wake?.();
  }

  async next(ended: AbortSignal): Promise<void> {
    if (this.rungFor > this.position || ended.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.wake = undefined;
        ended.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, this.lookMs);
      this.wake = wake;
      ended.addEventListener('abort', wake);
    });
  }
}
