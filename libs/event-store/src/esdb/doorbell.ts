import type * as Library from '@eventstore/db-client';
import { joinSignals, type JoinedSignal } from '@meereis/kernel';
import { pause, type Connection, type Opened } from './connection';
import { backoffMs } from './faults';

/**
 * Tells that the log may have grown: one subscription for all who follow it, while there are any. Nothing is taken from
 * what it delivers, so nothing is lost when it breaks, and it is begun again for as long as somebody follows. Whoever
 * waits looks by itself after `lookMs`, should the subscription be silent without being broken.
 */
export class Doorbell {
  /** How often it rang: who remembers an older number has something to look at. */
  rings = 0;
  private readonly waiting = new Set<() => void>();
  private followers = 0;
  private listening: JoinedSignal | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly namespace: string,
  ) {}

  /** @returns how to leave; the last one to leave ends the subscription. */
  join(): () => void {
    this.followers += 1;
    if (this.listening === undefined) {
      this.listening = joinSignals(this.connection.closing);
      void this.listen(this.listening.signal);
    }
    return () => {
      this.followers -= 1;
      if (this.followers > 0) return;
      this.listening?.abort();
      this.listening = undefined;
    };
  }

  ring(): void {
    this.rings += 1;
    for (const wake of [...this.waiting]) wake();
  }

  /** Resolves when it rang since `heard`, after `lookMs`, or when the signal aborts. */
  async next(heard: number, ended: AbortSignal): Promise<void> {
    if (this.rings !== heard || ended.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        ended.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, this.connection.times.lookMs);
      this.waiting.add(wake);
      ended.addEventListener('abort', wake);
    });
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
    const heard = (): void => {
      life += 1;
      this.ring();
    };
    // Nothing is read of what it carries, and a handler that waits for nothing cannot be overtaken by the next.
    stream.on('data', heard);
    stream.on('confirmation', () => {
      isConfirmed = true;
      confirmed.abort();
      heard();
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
