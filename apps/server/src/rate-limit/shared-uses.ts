import { setTimeout as pause } from 'node:timers/promises';
import type { CommandLog, Limits } from '@meereis/commands';
import type { WallClock } from '@meereis/kernel';
import { LRUCache } from 'lru-cache';

export interface SharedUsesParts {
  readonly limits: Pick<Limits, 'count'>;
  readonly wallClock: WallClock;
  readonly log: CommandLog;
}

interface Uses {
  readonly windowMs: number;
  /** Of all servers, when last asked. */
  known: number;
  /** Here, since then. */
  unsent: number;
}

export const WINDOW_MS = 60_000;
const ADDRESSES_KEPT = 10_000;
const TELL_EVERY_MS = 1_000;
/** Of the addresses that asked last; under an attack from very many the others follow a second later. */
const TOLD_MAX = 2_000;
const KIND = 'address';

/**
 * How often each address asked in the minute of the clock. Every server counts by itself and tells the others once a
 * second, so that a request waits for nothing; what all allow together is the limit, and what they did in that second.
 * Without the shared rows each server goes on by itself.
 */
export class SharedUses {
  private readonly uses = new LRUCache<string, Uses>({ max: ADDRESSES_KEPT });
  private isAlone = false;

  constructor(private readonly parts: SharedUsesParts) {}

  /** One more. @returns how many of this minute there are now, and how long the minute lasts, in ms. */
  add(address: string): { readonly current: number; readonly ttl: number } {
    const nowMs = this.nowMs();
    const windowMs = nowMs - (nowMs % WINDOW_MS);
    const before = this.uses.get(address);
    const uses = before?.windowMs === windowMs ? before : { windowMs, known: 0, unsent: 0 };
    uses.unsent += 1;
    this.uses.set(address, uses);
    return { current: uses.known + uses.unsent, ttl: windowMs + WINDOW_MS - nowMs };
  }

  /** Tells what was counted here and hears what all counted. */
  async tell(): Promise<void> {
    const nowMs = this.nowMs();
    const windowMs = nowMs - (nowMs % WINDOW_MS);
    const sent = [...this.uses.entries()]
      .filter(([, one]) => one.windowMs === windowMs && one.unsent > 0)
      .slice(0, TOLD_MAX);
    if (sent.length === 0) return;
    const unsent = new Map(sent.map(([address, one]) => [address, one.unsent]));
    const totals = await this.parts.limits.count(KIND, windowMs, unsent);
    for (const [address, one] of sent) {
      one.known = totals.get(address) ?? one.known;
      one.unsent -= unsent.get(address) ?? 0;
    }
  }

  /** Tells once a second until the signal. */
  async keepTelling(signal: AbortSignal): Promise<void> {
    while (await waited(signal)) {
      await this.tell().then(
        () => {
          this.isAlone = false;
        },
        (error: unknown) => {
          if (!this.isAlone)
            this.parts.log.warn({ err: error }, 'Requests are counted by this server alone for now.');
          this.isAlone = true;
        },
      );
    }
  }

  private nowMs(): number {
    return Date.parse(this.parts.wallClock.now());
  }
}

/** @returns false when the signal came first. */
async function waited(signal: AbortSignal): Promise<boolean> {
  return pause(TELL_EVERY_MS, true, { signal }).catch(() => false);
}
