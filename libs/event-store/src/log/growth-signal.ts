/**
 * Wakes who waits for the log to grow. Appends of this process wake at once; appends of another process on the same
 * file are seen by looking at the head now and then, only while somebody waits.
 */
export class GrowthSignal {
  /** Who waits, and the head each has read up to. */
  private readonly waiting = new Map<() => void, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly head: () => number,
    private readonly pollMs: number,
  ) {}

  async wait(beyond: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.head() > beyond) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        if (this.waiting.size === 0) this.stopPolling();
        resolve();
      };
      this.waiting.set(wake, beyond);
      signal.addEventListener('abort', wake);
      this.timer ??= this.startPolling();
    });
  }

  wakeAll(): void {
    for (const wake of [...this.waiting.keys()]) wake();
  }

  private startPolling(): NodeJS.Timeout {
    return setInterval(() => {
      if (this.hasGrown()) this.wakeAll();
    }, this.pollMs);
  }

  /**
   * Compared with what each waiter has read, not with a head taken when the waiting began: another process may append in
   * between. A head that cannot be read counts as grown: whoever wakes reads for itself and meets the error there.
   */
  private hasGrown(): boolean {
    try {
      const head = this.head();
      return [...this.waiting.values()].some((beyond) => head > beyond);
    } catch {
      return true;
    }
  }

  private stopPolling(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
