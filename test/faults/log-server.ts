import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DoubleState } from '../../libs/event-store/src/esdb/testing/control';
import type { DoubleFaults } from '../../libs/event-store/src/esdb/testing/double-faults';
import { freePort } from '../support/free-port';
import { printed, startProgram, type RunningProgram } from '../support/server-process';

const SERVE = join(__dirname, '..', '..', 'tools', 'esdb-double', 'serve.mjs');
const STARTED_MS_MAX = 30_000;

/** The double of the log's server as a process of its own, which fails as it is told; its log outlives the process. */
export class LogServer {
  private program: RunningProgram | undefined;

  private constructor(
    private readonly dir: string,
    private readonly port: number,
    private readonly control: number,
  ) {}

  static async start(): Promise<LogServer> {
    const dir = mkdtempSync(join(tmpdir(), 'meereis-log-'));
    const server = new LogServer(dir, await freePort(), await freePort());
    await server.begin();
    return server;
  }

  /** @param deadlineMs how long its clients wait for an answer. */
  url(deadlineMs: number): string {
    return `esdb://127.0.0.1:${this.port}?tls=false&defaultDeadline=${deadlineMs}`;
  }

  /** Starts again on the same port and log. */
  async begin(): Promise<void> {
    const file = join(this.dir, 'log.jsonl');
    const args = [String(this.port), '--file', file, '--control', String(this.control)];
    this.program = startProgram(SERVE, {}, args);
    await printed(this.program, 'EVENT_STORE_URL=', STARTED_MS_MAX);
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.program?.child.kill(signal);
  }

  async kill(): Promise<void> {
    this.program?.child.kill('SIGKILL');
    await this.program?.ended;
  }

  faults(switches: Partial<DoubleFaults>): Promise<DoubleState> {
    return this.ask('PUT', '/faults', JSON.stringify(switches));
  }

  breakSubscriptions(): Promise<DoubleState> {
    return this.ask('DELETE', '/subscriptions');
  }

  state(): Promise<DoubleState> {
    return this.ask('GET', '/');
  }

  async discard(): Promise<void> {
    await this.kill();
    rmSync(this.dir, { recursive: true, force: true });
  }

  private async ask(method: string, path: string, body?: string): Promise<DoubleState> {
    const answer = await fetch(`http://127.0.0.1:${this.control}${path}`, { method, body: body ?? null });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as DoubleState;
  }
}
