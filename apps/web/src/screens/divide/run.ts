import { problemOf } from '../../api/problem';

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly status: 'waiting' | 'done' | 'failed';
  /** Why not, in the words of the server. */
  readonly reason?: string;
}

export interface Run {
  readonly lines: readonly Line[];
  readonly state: 'running' | 'stopped' | 'finished';
}

/** One thing after the other, with a result for each; going to another screen does not stop it, closing the tab does. */
export class Runs {
  private run: Run | undefined;
  private readonly listeners = new Set<() => void>();

  current(): Run | undefined {
    return this.run;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @param act throws when one did not work out; the others go on. */
  async start(
    items: readonly Pick<Line, 'id' | 'name'>[],
    act: (id: string) => Promise<unknown>,
  ): Promise<void> {
    this.show({ lines: items.map((item) => ({ ...item, status: 'waiting' })), state: 'running' });
    for (const { id } of items) {
      if (this.run?.state !== 'running') return;
      await this.one(id, act);
    }
    if (this.run?.state === 'running') this.show({ ...this.run, state: 'finished' });
  }

  stop(): void {
    if (this.run?.state === 'running') this.show({ ...this.run, state: 'stopped' });
  }

  clear(): void {
    this.show(undefined);
  }

  private async one(id: string, act: (id: string) => Promise<unknown>): Promise<void> {
    try {
      await act(id);
      this.result(id, { status: 'done' });
    } catch (error) {
      const { refusals = [], detail } = problemOf(error);
      const reason = refusals.length === 0 ? detail : refusals.map(({ sentence }) => sentence).join(' ');
      this.result(id, { status: 'failed', reason });
    }
  }

  private result(id: string, result: Pick<Line, 'status' | 'reason'>): void {
    if (this.run === undefined) return;
    this.show({
      ...this.run,
      lines: this.run.lines.map((line) => (line.id === id ? { ...line, ...result } : line)),
    });
  }

  private show(run: Run | undefined): void {
    this.run = run;
    for (const listener of this.listeners) listener();
  }
}
