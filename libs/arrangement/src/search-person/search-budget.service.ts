import { Inject, Injectable } from '@nestjs/common';
import { LIMITS, ProblemError, type Limits } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';

/** More than anybody at a desk asks; far too few to try out numbers. */
export const QUESTIONS_PER_MINUTE = 30;
const BUDGET = { perMinute: QUESTIONS_PER_MINUTE };
const KIND = 'search-person';

/**
 * How often one account may ask whether a person is known: an exact search answers about people outside one's own
 * cases, and nobody may find out who is known by trying. A list of people is taken whole and counts for all of them:
 * who asks about ninety waits three minutes before the next question. All servers count together.
 */
@Injectable()
export class SearchBudget {
  constructor(@Inject(LIMITS) private readonly limits: Limits) {}

  /** @throws ProblemError 429 when the questions of the minute, or of minutes to come, have been asked. */
  async spend(accountId: Uuid, questions = 1): Promise<void> {
    if (questions === 0) return;
    const spending = await this.limits.spend(BUDGET, KIND, accountId, questions);
    if (!spending.granted) throw tooMany(spending.waitMinutes);
  }

  /** Spends the questions of a list, and gives them back when the list was refused: then nobody was answered. */
  async spending<T>(accountId: Uuid, questions: number, work: () => Promise<T>): Promise<T> {
    await this.spend(accountId, questions);
    try {
      return await work();
    } catch (error) {
      await this.limits.giveBack(BUDGET, KIND, accountId, questions);
      throw error;
    }
  }
}

function tooMany(minutes: number): ProblemError {
  return new ProblemError(
    429,
    'too-many-searches',
    `U kunt per minuut hoogstens ${QUESTIONS_PER_MINUTE} keer vragen of iemand bekend is. Wacht ${minutes === 1 ? 'een minuut' : `${minutes} minuten`}.`,
  );
}
