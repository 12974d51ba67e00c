import { Inject, Injectable, Optional } from '@nestjs/common';
import { ProblemError } from '@meereis/commands';
import { systemClock, WALL_CLOCK, type Uuid, type WallClock } from '@meereis/kernel';
import { LRUCache } from 'lru-cache';

/** More than anybody at a desk asks; far too few to try out numbers. */
export const QUESTIONS_PER_MINUTE = 30;
const MINUTE_MS = 60_000;
const ACCOUNTS_KEPT = 10_000;

/**
 * How often one account may ask whether a person is known: an exact search answers about people outside one's own
 * cases, and nobody may find out who is known by trying.
 */
@Injectable()
export class SearchBudget {
  private readonly asked = new LRUCache<Uuid, { count: number; readonly untilMs: number }>({
    max: ACCOUNTS_KEPT,
  });

  constructor(@Optional() @Inject(WALL_CLOCK) private readonly clock: WallClock = systemClock) {}

  /** @throws ProblemError 429 when the minute's questions have been asked. */
  spend(accountId: Uuid): void {
    const nowMs = Date.parse(this.clock.now());
    const known = this.asked.get(accountId);
    const minute =
      known !== undefined && nowMs < known.untilMs ? known : { count: 0, untilMs: nowMs + MINUTE_MS };
    if (minute.count >= QUESTIONS_PER_MINUTE) {
      throw new ProblemError(
        429,
        'too-many-searches',
        `U kunt per minuut hoogstens ${QUESTIONS_PER_MINUTE} keer vragen of iemand bekend is. Wacht een minuut.`,
      );
    }
    minute.count += 1;
    this.asked.set(accountId, minute);
  }
}
