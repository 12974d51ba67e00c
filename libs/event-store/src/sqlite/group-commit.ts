import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreBusyError, EventStoreOverloadedError } from '../errors';
import type { AppendOutcome } from '../event-store';
import { EVENT_STORE_LIMITS as LIMITS } from '../limits';
import type { AcceptedAppend } from '../log/accept-append';
import { judgeAppend } from '../log/judge-append';
import { positionOf } from '../log/position';
import { isBusy, type Database } from '@meereis/sql';
import type { LogStatements } from './log-statements';

interface Waiting {
  readonly append: AcceptedAppend;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (error: unknown) => void;
}

const BUSY_ATTEMPTS = 200;
const BUSY_PAUSE_MS = 25;

/**
 * Appends that arrive together share one transaction and one sync of the disk. Each is judged on its own before it
 * writes, and answered only after the commit (DESIGN §3).
 */
export class GroupCommit {
  private queue: Waiting[] = [];
  private waitingBytes = 0;
  private running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: LogStatements,
    private readonly committed: () => void,
    private readonly waitingMax: number = LIMITS.waitingAppends,
  ) {}

  /** @throws EventStoreOverloadedError when too much is waiting. */
  async add(append: AcceptedAppend): Promise<AppendOutcome> {
    if (this.queue.length >= this.waitingMax || this.waitingBytes + append.bytes > LIMITS.waitingBytes)
      throw new EventStoreOverloadedError(this.queue.length);
    return new Promise((resolve, reject) => {
      this.queue.push({ append, resolve, reject });
      this.waitingBytes += append.bytes;
      this.running ??= this.drain();
    });
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async drain(): Promise<void> {
    while (this.queue.length > 0) {
      // What arrives in this turn of the event loop comes along.
      await new Promise((resolve) => setImmediate(resolve));
      await this.commitNext();
    }
    this.running = undefined;
  }

  private async commitNext(): Promise<void> {
    const group = this.takeGroup();
    try {
      await this.begin();
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    this.commit(group);
  }

  private takeGroup(): Waiting[] {
    let events = 0;
    let count = 0;
    for (const { append } of this.queue) {
      events += append.events.length;
      if (count > 0 && events > LIMITS.eventsPerCommit) break;
      count += 1;
      this.waitingBytes -= append.bytes;
    }
    const group = this.queue.slice(0, count);
    this.queue = this.queue.slice(count);
    return group;
  }

  /** Waits for another process without stopping this one. @throws EventStoreBusyError */
  private async begin(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.database.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (attempt >= BUSY_ATTEMPTS) throw new EventStoreBusyError(attempt, error);
      }
      await pause(BUSY_PAUSE_MS);
    }
  }

  /** In one turn of the event loop: no reader of this process sees an open transaction. */
  private commit(group: readonly Waiting[]): void {
    const answers: (() => void)[] = [];
    try {
      let head = this.log.headSequence();
      for (const { append, resolve, reject } of group) {
        const outcome = this.judged(append);
        if (outcome === 'write') {
          head = this.log.write(append, head);
          const lastRevision = append.after + append.events.length;
          const position = positionOf(head);
          answers.push(() => {
            resolve({ kind: 'appended', lastRevision, position });
          });
        } else if ('refused' in outcome) {
          answers.push(() => {
            reject(outcome.refused);
          });
        } else {
          answers.push(() => {
            resolve(outcome);
          });
        }
      }
      this.database.exec('COMMIT');
    } catch (error) {
      // Answered first: a rollback that fails as well must not leave anybody waiting.
      for (const { reject } of group) reject(error);
      this.rollBack();
      return;
    }
    for (const answer of answers) answer();
    this.committed();
  }

  /** SQLite has often rolled back by itself; what a failed rollback leaves open, the next BEGIN reports. */
  private rollBack(): void {
    try {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
    } catch {
      return;
    }
  }

  private judged(append: AcceptedAppend): AppendOutcome | 'write' | { readonly refused: unknown } {
    try {
      return judgeAppend(append, this.log);
    } catch (refused) {
      return { refused };
    }
  }
}
