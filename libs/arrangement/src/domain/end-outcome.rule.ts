import { refusal, type Refusal } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { Outcome } from './end-codes';
import { standingResults, type Result } from './end.fold';

/** What must have been recorded before a case can end with this outcome (R023, R136, R137). */
const SHOWN_BY: Readonly<Partial<Record<Outcome, (result: Result) => boolean>>> = {
  'work-without-benefit': (one) => one.result === 'work' && one.value.kind === 'without-benefit',
  'work-after-benefit': (one) => one.result === 'work' && one.value.kind === 'after-benefit',
  'own-business': (one) => one.result === 'business',
  education: (one) => one.result === 'education',
};

/** Outcomes that say there is no work; somebody who moves abroad may well keep theirs. */
const WITHOUT_WORK: readonly Outcome[] = ['benefit', 'stopped-by-person', 'other'];

/** The outcome is what the case itself shows, so that nobody counts a result that was never recorded. */
export function outcomeDoesNotFit(
  state: Arrangement,
  outcome: Outcome,
  closedOn: LocalDate,
): readonly (Refusal | false)[] {
  const begun = standingResults(state).filter((one) => one.value.startsOn <= closedOn);
  const shows = SHOWN_BY[outcome];
  return [
    outcome === 'deceased' &&
      refusal(
        'R023',
        'death-is-recorded-on-person',
        'Leg een overlijden vast bij de persoon. Het arrangement wordt dan vanzelf afgesloten.',
      ),
    shows !== undefined &&
      !begun.some(shows) &&
      refusal(
        'R023',
        'outcome-without-result',
        'Deze uitkomst past niet bij het dossier. Leg eerst de plaatsing, het bedrijf of de opleiding vast, met een start vóór de sluiting.',
      ),
    WITHOUT_WORK.includes(outcome) &&
      begun.some((one) => one.result === 'work') &&
      refusal(
        'R023',
        'outcome-ignores-placement',
        'Er loopt een plaatsing. Kies de uitkomst die daarbij past, of leg vast dat de plaatsing is afgebroken.',
      ),
    outcome === 'benefit' &&
      state.benefit === 'none' &&
      refusal(
        'R023',
        'outcome-without-benefit-situation',
        'Er staat geen uitkering in het dossier. Leg de uitkeringssituatie eerst vast.',
      ),
  ];
}
