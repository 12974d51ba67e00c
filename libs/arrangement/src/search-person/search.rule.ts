import type { Unit } from '@meereis/access';
import { refusal, type Refusal } from '@meereis/commands';
import { addDays, type LocalDate } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { mayUseBsn } from '../register-person/decide';

/** Exact data only: a BSN, or a full name with a birth date. Anything less would make the register a directory. */
export function searchRefusals(
  unit: Unit,
  by: { readonly bsn?: string; readonly fullName?: string; readonly birthDate?: string },
): readonly Refusal[] {
  const byName = by.fullName !== undefined && by.birthDate !== undefined;
  const refusals: Refusal[] = [];
  if (by.bsn === undefined && !byName) {
    refusals.push(
      refusal(
        'R036',
        'search-not-exact',
        'Zoek op BSN, of op volledige naam en geboortedatum samen. Zoeken op een deel kan niet.',
      ),
    );
  }
  if (by.bsn !== undefined && !mayUseBsn(unit)) {
    refusals.push(
      refusal(
        'Q06',
        'bsn-not-allowed',
        'Alleen UWV en gemeenten mogen op BSN zoeken. Zoek op volledige naam en geboortedatum.',
      ),
    );
  }
  return refusals;
}

/** Social partners hear that somebody is known, not where: their request is passed on instead (Q06). */
export function hearsOnlyKnown(unit: Unit): boolean {
  return unit.kind === 'union' || unit.kind === 'employer-organisation';
}

/** An answer stands this long; after that the question is passed on again. */
const ANSWER_STANDS_DAYS = 30;

/** What the owner answered this unit not long ago: asking again makes no second task. */
export function recentAnswer(
  { searchAnswers }: Pick<Arrangement, 'searchAnswers'>,
  askingUnit: string,
  today: LocalDate,
): Arrangement['searchAnswers'][string] | undefined {
  const answer = searchAnswers[askingUnit];
  if (answer === undefined) return undefined;
  return addDays(answer.answeredOn, ANSWER_STANDS_DAYS) < today ? undefined : answer;
}
