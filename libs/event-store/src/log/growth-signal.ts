/**
 * Wakes who waits for the log to grow. Appends of this process wake at once; appends of another process on the same
 * file are seen by looking at the head now and then, only while somebody waits.
 */
export class GrowthSignal {
  private readonly waiting = new Set<() => void>();
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
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
      this.timer ??= this.startPolling();
    });
  }

  wakeAll(): void {
    for (const wake of [...this.waiting]) wake();
  }

  private startPolling(): NodeJS.Timeout {
    const before = this.head();
    return setInterval(() => {
      if (this.hasMovedFrom(before)) this.wakeAll();
    }, this.pollMs);
  }

  /** A head that cannot be read counts as moved: whoever wakes reads for itself and meets the error there. */
  private hasMovedFrom(before: number): boolean {
    try {
      return this.head() !== before;
    } catch {
      return true;
    }
  }

  private stopPolling(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
