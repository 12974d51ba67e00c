import { refusal, type Refusal } from '@meereis/commands';
import type { Arrangement } from './arrangement';

/** A case whose arrangement ended: closed, or open again with limited powers. */
export type Ended = 'closed' | 'reopened';

/**
 * Nothing is written in a closed case, and only what it was reopened for in a reopened one, unless the command says
 * that it may (docs/decisions/closing-and-reopening.md).
 */
export function endedRefuses(state: Arrangement, alsoWhen: readonly Ended[]): Refusal | false {
  if (state.phase !== 'closed' && state.phase !== 'reopened') return false;
  if (alsoWhen.includes(state.phase)) return false;
  if (state.phase === 'reopened')
    return refusal(
      'Q25',
      'arrangement-reopened-limited',
      'Dit arrangement is heropend met beperkte rechten: nazorg, correctie, bezwaar, evaluatie en een afgebroken plaatsing. Begin voor iets anders een nieuw arrangement.',
    );
  return state.closing?.value.outcome === 'deceased'
    ? refusal(
        'person-deceased',
        'arrangement-closed',
        'Deze persoon is overleden. In dit arrangement kunt u niets meer wijzigen.',
      )
    : refusal(
        'Q25',
        'arrangement-closed',
        'Dit arrangement is afgesloten. Heropen het voor nazorg of een correctie, of begin een nieuw arrangement.',
      );
}
