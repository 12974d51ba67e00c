import { err, formatDate, ok, type LocalDate, type Result } from '@meereis/kernel';
import type { StayRow } from '../read-models/tables';

export interface NoRegion {
  readonly code: 'municipality-unknown' | 'municipality-without-region';
  /** Dutch, for the reader. */
  readonly sentence: string;
}

/** The one stay that holds on a date, or why there is none: unknown, not yet, no more, or in no region (N3). */
export function findStay(
  municipality: string,
  stays: readonly StayRow[],
  on: LocalDate,
): Result<StayRow, NoRegion> {
  const found = stays.find(
    (one) => one.member_from <= on && (one.member_before === null || on < one.member_before),
  );
  if (found) return ok(found);
  const last = stays.at(-1);
  if (last === undefined) {
    const sentence = `De regio-indeling kent geen gemeente met code ${municipality}.`;
    return err({ code: 'municipality-unknown', sentence });
  }
  const none = `Gemeente ${last.name} (${municipality}) hoorde op ${formatDate(on)} bij geen enkele arbeidsmarktregio.`;
  const later = stays.find((one) => on < one.member_from);
  const from = later ? ` Vanaf ${formatDate(later.member_from)} hoort zij bij ${later.region_code}.` : '';
  const successor = !later && last.successor ? ` Deze gemeente is opgegaan in ${last.successor}.` : '';
  return err({ code: 'municipality-without-region', sentence: `${none}${from}${successor}` });
}
