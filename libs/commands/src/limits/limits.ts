import { createHmac } from 'node:crypto';
import type { WallClock } from '@meereis/kernel';
import { giveBack, MINUTE_MS, spend, type Budget, type Spending } from './budget.rule';
import type { LimitRows } from './limit-rows';

export interface LimitsParts {
  readonly rows: LimitRows;
  /** 32 bytes. Without it a hash of an address could be guessed. */
  readonly key: Uint8Array;
  readonly wallClock: WallClock;
}

/** Requests of one account at once, each changing the same row. */
const ATTEMPTS_MAX = 50;
const KEEP_MS = 24 * 60 * MINUTE_MS;
const FORGET_EVERY = 100;

/** What everybody may do so often, counted over all servers of one system. */
export class Limits {
  private changes = 0;
  constructor(private readonly parts: LimitsParts) {}

  /** Asks for room for these questions of one account; without room nothing is counted. */
  async spend(budget: Budget, kind: string, whose: string, questions: number): Promise<Spending> {
    const key = this.keyOf(kind, whose);
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      const before = await this.parts.rows.find(key);
      const spending = spend(budget, before, this.nowMs(), questions);
      if (!spending.granted || (await this.parts.rows.replace(key, before, spending.after))) {
        await this.tidy();
        return spending;
      }
    }
    return { granted: false, waitMinutes: 1 };
  }

  /** For what was not answered after all. */
  async giveBack(budget: Budget, kind: string, whose: string, questions: number): Promise<void> {
    const key = this.keyOf(kind, whose);
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      const before = await this.parts.rows.find(key);
      if (await this.parts.rows.replace(key, before, giveBack(budget, before, this.nowMs(), questions)))
        return;
    }
  }

  /** Adds the uses of one window. @returns those of all servers. */
  async count(
    kind: string,
    windowMs: number,
    uses: ReadonlyMap<string, number>,
  ): Promise<ReadonlyMap<string, number>> {
    const keys = new Map([...uses.keys()].map((whose) => [this.keyOf(kind, whose), whose]));
    const hashed = new Map([...keys].map(([key, whose]) => [key, uses.get(whose) ?? 0]));
    const totals = await this.parts.rows.count(windowMs, hashed);
    await this.tidy();
    return new Map([...totals].map(([key, total]) => [keys.get(key) ?? '', total]));
  }

  async close(): Promise<void> {
    await this.parts.rows.close();
  }

  private nowMs(): number {
    return Date.parse(this.parts.wallClock.now());
  }

  private keyOf(kind: string, whose: string): string {
    return createHmac('sha256', this.parts.key).update(`${kind}\n${whose}`).digest('base64url');
  }

  private async tidy(): Promise<void> {
    this.changes += 1;
    if (this.changes % FORGET_EVERY === 0) await this.parts.rows.forget(this.nowMs() - KEEP_MS);
  }
}
