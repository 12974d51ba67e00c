import { LOG_START, type Position } from '@meereis/event-store';

interface Waiter {
  readonly position: Position;
  readonly names: readonly string[];
  readonly settle: (visible: boolean) => void;
}

/** More than this many requests waiting at once means something else is wrong: they are answered as behind. */
const WAITERS_MAX = 10_000;

/** Those who wait until what they wrote can be read. */
export class Waiters {
  readonly #waiting = new Set<Waiter>();
  /** How far the served rows of each projection are. */
  readonly #visible = new Map<string, Position>();
  readonly #stopped = new Set<string>();

  advance(name: string, position: Position): void {
    this.#visible.set(name, position);
  }

  stop(name: string): void {
    this.#stopped.add(name);
  }

  /** Answers everybody whose wait is over, after a commit or a stop. */
  wake(): void {
    for (const waiter of this.#waiting) {
      const answer = this.#answer(waiter);
      if (answer !== undefined) waiter.settle(answer);
    }
  }

  wait(position: Position, timeoutMs: number, names: readonly string[]): Promise<boolean> {
    const now = this.#answer({ position, names });
    if (now !== undefined) return Promise.resolve(now);
    if (this.#waiting.size >= WAITERS_MAX) return Promise.resolve(false);
    return new Promise((resolve) => {
      const waiter: Waiter = {
        position,
        names,
        settle: (visible) => {
          clearTimeout(timer);
          this.#waiting.delete(waiter);
          resolve(visible);
        },
      };
      const timer = setTimeout(() => {
        waiter.settle(false);
      }, timeoutMs);
      this.#waiting.add(waiter);
    });
  }

  /** At the end: nothing will become visible any more. */
  giveUp(): void {
    for (const waiter of this.#waiting) waiter.settle(false);
  }

  /** Undefined while it may still come. A stopped projection will not, so nobody waits for it in vain. */
  #answer({ position, names }: Pick<Waiter, 'position' | 'names'>): boolean | undefined {
    const behind = names.filter((name) => (this.#visible.get(name) ?? LOG_START) < position);
    if (behind.length === 0) return true;
    return behind.some((name) => this.#stopped.has(name)) ? false : undefined;
  }
}
