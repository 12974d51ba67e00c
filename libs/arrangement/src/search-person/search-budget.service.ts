import { Inject, Injectable, Optional } from '@nestjs/common';
import { ProblemError } from '@meereis/commands';
import { systemClock, WALL_CLOCK, type Uuid, type WallClock } from '@meereis/kernel';
import { LRUCache } from 'lru-cache';

/** More than anybody at a desk asks; far too few to try out numbers. */
export const QUESTIONS_PER_MINUTE = 30;
const MINUTE_MS = 60_000;
const ACCOUNTS_KEPT = 10_000;

interface Asked {
  readonly count: number;
  readonly fromMs: number;
}

/**
 * How often one account may ask whether a person is known: an exact search answers about people outside one's own
 * cases, and nobody may find out who is known by trying. A list of people is taken whole and counts for all of them:
 * who asks about ninety waits three minutes before the next question.
 */
@Injectable()
export class SearchBudget {
  private readonly asked = new LRUCache<Uuid, Asked>({ max: ACCOUNTS_KEPT });

  constructor(@Optional() @Inject(WALL_CLOCK) private readonly clock: WallClock = systemClock) {}

  /** @throws ProblemError 429 when the questions of the minute, or of minutes to come, have been asked. */
  spend(accountId: Uuid, questions = 1): void {
    if (questions === 0) return;
    const { count, fromMs } = this.of(accountId);
    if (count >= QUESTIONS_PER_MINUTE) throw tooMany(Math.floor(count / QUESTIONS_PER_MINUTE));
    this.asked.set(accountId, { count: count + questions, fromMs });
  }

  /** Spends the questions of a list, and gives them back when the list was refused: then nobody was answered. */
  async spending<T>(accountId: Uuid, questions: number, work: () => Promise<T>): Promise<T> {
    this.spend(accountId, questions);
    try {
      return await work();
    } catch (error) {
      const { count, fromMs } = this.of(accountId);
      this.asked.set(accountId, { count: Math.max(0, count - questions), fromMs });
      throw error;
    }
  }

  /** What still counts: each minute that went by makes room for its questions. */
  private of(accountId: Uuid): Asked {
    const nowMs = Date.parse(this.clock.now());
    const { count, fromMs } = this.asked.get(accountId) ?? { count: 0, fromMs: nowMs };
    const minutes = Math.max(0, Math.floor((nowMs - fromMs) / MINUTE_MS));
    const left = count - minutes * QUESTIONS_PER_MINUTE;
    return left <= 0 && minutes > 0
      ? { count: 0, fromMs: nowMs }
      : { count: left, fromMs: fromMs + minutes * MINUTE_MS };
  }
}

function tooMany(minutes: number): ProblemError {
  return new ProblemError(
    429,
    'too-many-searches',
    `U kunt per minuut hoogstens ${QUESTIONS_PER_MINUTE} keer vragen of iemand bekend is. Wacht ${minutes === 1 ? 'een minuut' : `${minutes} minuten`}.`,
  );
}
