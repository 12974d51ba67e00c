import { refusal, type Refusal } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';

/** What the intake steps share: the case exists and has not been decided yet. */
export function undecided(state: Arrangement): Refusal | false {
  if (state.phase === 'refused') {
    return refusal(
      'R019',
      'already-refused',
      'Deze aanvraag is afgewezen. Een nieuw feit vraagt een nieuwe aanmelding of een bezwaar.',
    );
  }
  const decided = state.admission !== undefined;
  return (
    decided &&
    refusal('R019', 'already-admitted', 'Over de toelating is al beslist: deze persoon is toegelaten.')
  );
}

/** Diagnosis and plan come after admission (actors.md §2.2). */
export function admitted(state: Arrangement): Refusal | false {
  return (
    state.admission === undefined &&
    refusal(
      'R007',
      'not-admitted',
      'Deze persoon is nog niet toegelaten. Weeg eerst de behoefte en beslis over de toelating.',
    )
  );
}

/** The question on the banenafspraak is asked at the first contact (R013). */
export function banenafspraakAsked(state: Arrangement): Refusal | false {
  return (
    state.banenafspraak === undefined &&
    refusal(
      'R013',
      'banenafspraak-not-checked',
      'Vraag eerst of de persoon onder de banenafspraak valt (ja, nee of twijfel).',
    )
  );
}

/** Membership established in the register; "in doubt" is weighed meanwhile (R148). */
export function inBanenafspraak(state: Arrangement): boolean {
  return state.banenafspraak?.value.answer === 'yes' && state.banenafspraak.value.registerConsulted;
}

/** The first day of the crisis as the scheme in force publishes it (R006); whether it counts itself is policy (Q03). */
export interface HardDate {
  readonly date: LocalDate;
  readonly inclusive: boolean;
  readonly eventId: Uuid;
}

/** True when (threatened) unemployment dates from before the scheme's hard date (R006). */
export function isBeforeHardDate(unemployedFrom: LocalDate, hardDate: HardDate): boolean {
  return unemployedFrom < hardDate.date || (!hardDate.inclusive && unemployedFrom === hardDate.date);
}

/** Facts of the intake may still be recorded after the admission; not once the application was refused. */
export function notRefused(state: Arrangement): Refusal | false {
  return state.admission === undefined && undecided(state);
}

/** Dated on a day that has been. */
export function happenedBy(day: LocalDate, today: LocalDate, rule: string, what: string): Refusal | false {
  return (
    day > today &&
    refusal(rule, 'date-in-future', `De datum van ${what} ligt in de toekomst. Kies vandaag of eerder.`)
  );
}

/**
 * Admitted by definition, and then the register says otherwise: the admission stays, the need is weighed after all
 * (R004, R148).
 */
export function groundFellAway(state: Arrangement): boolean {
  return state.admission?.value.ground === 'by-definition' && state.banenafspraak?.value.answer !== 'yes';
}
