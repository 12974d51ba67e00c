import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { COMMANDS_LOG, type CommandLog } from '@meereis/commands';
import { EVENT_STORE, type EventStore, type StoredEvent } from '@meereis/event-store';
import { Shutdown } from '../shutdown';

type Listener = (events: readonly StoredEvent[]) => void;

/** A subscription that broke is begun again after this long; screens ask again by themselves meanwhile. */
const AGAIN_AFTER_MS = 1_000;

/**
 * Follows the log from now on for all open streams at once, on every replica, whoever writes and whoever projects. It
 * reads every event and opens none: an announcement needs the stream, the revision and the type only.
 */
@Injectable()
export class Announcements implements OnApplicationBootstrap {
  private readonly listeners = new Set<Listener>();

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(COMMANDS_LOG) private readonly log: CommandLog,
    private readonly shutdown: Shutdown,
  ) {}

  onApplicationBootstrap(): void {
    void this.follow();
  }

  /** @returns how to leave. */
  onEvents(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async follow(): Promise<void> {
    while (!this.shutdown.begun) {
      try {
        await this.followFromNow();
      } catch (error) {
        this.log.error({ err: error }, 'the log could not be followed; trying again');
        await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS).unref());
      }
    }
  }

  private async followFromNow(): Promise<void> {
    const { signal } = this.shutdown;
    const after = await this.store.head();
    for await (const batch of this.store.subscribeToAll({ after, signal })) {
      for (const listener of this.listeners) listener(batch);
    }
  }
}
