import { refusal, type Refusal } from '@meereis/commands';
import { addMonths, formatDate, parseLocalDate, type LocalDate } from '@meereis/kernel';

/** Nobody has a job to lose before the age at which the first light work is allowed; it catches a mistyped year. */
const WORKING_AGE_MONTHS = 13 * 12;

export interface WhoseDate {
  /** As it is registered; no date where the person's data are gone. */
  readonly birthDate?: string | undefined;
  readonly today: LocalDate;
}

/** R002: the same bound for the report and for its correction. */
export function beforeWorkingAge(
  unemployedFrom: LocalDate,
  { birthDate, today }: WhoseDate,
): Refusal | false {
  const born = parseLocalDate(birthDate ?? '');
  // A date of birth in the future is refused where the person is registered (R014).
  if (!born.ok || born.value > today) return false;
  const first = addMonths(born.value, WORKING_AGE_MONTHS);
  return (
    unemployedFrom < first &&
    refusal(
      'R002',
      'unemployed-before-working-age',
      `De datum “werkloos vanaf” kan niet vóór ${formatDate(first)} liggen: toen werd deze persoon 13 jaar. Controleer deze datum en de geboortedatum.`,
    )
  );
}
