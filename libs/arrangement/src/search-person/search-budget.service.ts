import { Injectable } from '@nestjs/common';
import { ProblemError } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
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
  private readonly asked = new LRUCache<Uuid, { count: number }>({ max: ACCOUNTS_KEPT, ttl: MINUTE_MS });

  /** @throws ProblemError 429 when the minute's questions have been asked. */
  spend(accountId: Uuid): void {
    const so = this.asked.get(accountId) ?? { count: 0 };
    if (so.count >= QUESTIONS_PER_MINUTE) {
      throw new ProblemError(
        429,
        'too-many-searches',
        `U kunt per minuut hoogstens ${QUESTIONS_PER_MINUTE} keer vragen of iemand bekend is. Wacht een minuut.`,
      );
    }
    if (so.count === 0) this.asked.set(accountId, so);
    so.count += 1;
  }
}
