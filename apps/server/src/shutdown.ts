/** Whether the process is on its way out: readiness says no, streams end, running requests finish. */
export class Shutdown {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;

  begin(): void {
    this.controller.abort();
  }

  get begun(): boolean {
    return this.signal.aborted;
  }
}
