import { refusal, type Check, type Refusal } from '@meereis/commands';
import { addDays, daysBetween, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, Item } from './arrangement';
import { standingResults, type Result } from './end.fold';

/** Results of one case; bounds what a receipt cites. */
export const RESULTS_MAX = 20;

/** Days without work between the last day of the old job and the first of the new one; none when they meet or overlap (R023). */
export function daysWithoutWork(jobEndedOn: LocalDate, startsOn: LocalDate): number {
  return Math.max(0, daysBetween(jobEndedOn, startsOn) - 1);
}

/** The last day of the old job as the report has it: `unemployedFrom` is the first day without it. */
export function jobEndOf(state: Arrangement): LocalDate {
  return addDays(state.reported.value.unemployedFrom, -1);
}

export interface StartedResult {
  readonly kind: 'without-benefit' | 'after-benefit';
  readonly startsOn: LocalDate;
  readonly jobEndedOn: LocalDate;
}

/** What holds for work and for an own business alike (R023). */
export function resultConditions(state: Arrangement, command: StartedResult): readonly Check[] {
  const onBenefit = state.benefit !== 'none' || state.reported.value.benefit !== 'none';
  return [
    state.results.length >= RESULTS_MAX &&
      refusal('R023', 'too-many-results', `Een arrangement heeft hoogstens ${RESULTS_MAX} resultaten.`),
    command.startsOn < state.reported.value.reportedOn &&
      refusal('R023', 'start-before-report', 'De start ligt vóór de aanmelding. Controleer de datum.'),
    command.kind === 'without-benefit' &&
      onBenefit &&
      refusal(
        'R023',
        'person-had-benefit',
        'Bij deze persoon staat een uitkering vastgelegd. Kies “na uitkering”.',
      ),
  ];
}

/** A result of this case that has not broken off. */
export function noSuchResult(state: Arrangement, placementId: Uuid): Refusal | false {
  const found = state.results.find((one) => one.value.placementId === placementId);
  if (found === undefined)
    return refusal('R026', 'placement-unknown', 'Deze plaatsing staat niet in dit arrangement.');
  return (
    found.broken !== undefined &&
    refusal(
      'R026',
      'placement-already-broken',
      `Deze plaatsing is al afgebroken op ${formatDate(found.broken.value.brokenOn)}.`,
    )
  );
}

export function notInFuture(date: LocalDate, today: LocalDate, rule: string): Refusal | false {
  return (
    date > today && refusal(rule, 'date-in-future', 'Deze datum ligt in de toekomst. Kies vandaag of eerder.')
  );
}

/** Contacts a week and a month after the start that were not held yet, of work or a business that goes on (R026). */
export function aftercareMissing(state: Arrangement): readonly Result[] {
  return standingResults(state).filter(
    (one) =>
      one.result !== 'education' &&
      !(['week', 'month'] as const).every((moment) =>
        one.aftercare.some((contact) => contact.value.moment === moment),
      ),
  );
}

/** What was agreed and is not finished: it ends only with the person's agreement (R030). */
export function openItems(state: Arrangement): readonly Item[] {
  const agreedOrBegun = (item: Item): boolean => item.agreed !== undefined || item.status !== 'planned';
  return state.items.filter(
    (item) => item.status !== 'completed' && item.status !== 'stopped' && agreedOrBegun(item),
  );
}
