import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Uuid } from '@meereis/kernel';
import type { KeptAnswer, RequestStore } from '../requests/request-store';
import { REQUEST_STORE } from '../tokens';
import { outlineOf } from './outline';
import { ProblemError } from './problem';

export interface Answer {
  readonly answer: KeptAnswer;
  readonly hit: boolean;
}

/** A repeat that arrives while the first is running waits this long for its answer. */
const WAIT_MS_MAX = 5_000;
/** Rounds of waiting: after the first has failed, another waiter may be ahead. */
const ROUNDS_MAX = 3;

/** Sees to it that requests with the same key run once, one after another, and get the same answer. */
@Injectable()
export class OnceByKey {
  private readonly running = new Map<Uuid, Promise<unknown>>();

  constructor(@Inject(REQUEST_STORE) private readonly requests: RequestStore) {}

  async run(commandId: Uuid, body: string, execute: () => Promise<Answer>): Promise<Answer> {
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      const earlier = this.running.get(commandId);
      if (earlier === undefined) return this.alone(commandId, this.begin(commandId, body, execute));
      if (!(await settlesInTime(earlier))) break;
    }
    throw new ProblemError(
      409,
      'request-in-progress',
      'Een eerder verzoek met dezelfde Idempotency-Key loopt nog. Probeer het over enkele seconden opnieuw.',
    );
  }

  /** Known as running before anything is asked of the store, which may take its time. */
  private async alone(commandId: Uuid, work: Promise<Answer>): Promise<Answer> {
    this.running.set(commandId, work);
    try {
      return await work;
    } finally {
      this.running.delete(commandId);
    }
  }

  private async begin(commandId: Uuid, body: string, execute: () => Promise<Answer>): Promise<Answer> {
    const begun = await this.requests.begin(commandId, body);
    if (begun.kind === 'answered') return { answer: begun.answer, hit: true };
    if (begun.kind === 'other-body')
      throw new ProblemError(
        409,
        'idempotency-key-reused',
        'Deze Idempotency-Key hoort bij een verzoek met een andere inhoud. Gebruik een nieuwe sleutel.',
      );
    return this.finish(commandId, execute);
  }

  private async finish(commandId: Uuid, execute: () => Promise<Answer>): Promise<Answer> {
    try {
      const done = await execute();
      await this.requests.finish(commandId, done.answer);
      return done;
    } catch (error) {
      // A refusal wrote nothing, so the key may be used for the corrected request. After anything unexpected the write
      // may stand in the log: the key stays bound to this body, and doing it again finds the events by their ids.
      if (outlineOf(error).status < 500) await this.requests.abandon(commandId);
      throw error;
    }
  }
}

async function settlesInTime(work: Promise<unknown>): Promise<boolean> {
  const stop = new AbortController();
  const settled = work.then(
    () => true,
    () => true,
  );
  const tooLong = delay(WAIT_MS_MAX, false, { signal: stop.signal }).catch(() => false);
  try {
    return await Promise.race([settled, tooLong]);
  } finally {
    stop.abort();
  }
}
