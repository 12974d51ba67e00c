import { daysInMonth, type LocalDate } from '@meereis/kernel';

/** A partial date as the start of a period: `2021` is 1 January, `2021-06` is 1 June. */
export function firstDay(partial: string): LocalDate {
  return `${partial}${'-01-01'.slice(partial.length - 4)}`.slice(0, 10) as LocalDate;
}

/** A partial date as the end of a period: `2021` is 31 December, `2021-06` is 30 June. */
export function lastDay(partial: string): LocalDate {
  const year = partial.slice(0, 4);
  const month = partial.slice(5, 7) || '12';
  const day = partial.slice(8, 10) || String(daysInMonth(Number(year), Number(month)));
  return `${year}-${month}-${day}` as LocalDate;
}

/** When something can be used, as the source says it; absent is open. */
export interface Window {
  readonly windowFrom?: string;
  readonly windowUntil?: string;
  readonly prolongedUntil?: string;
}

/** Whether the window holds that day, first and last day included; a prolongation replaces the end. */
export function isOpenOn(window: Window, on: LocalDate): boolean {
  const until = window.prolongedUntil ?? window.windowUntil;
  if (window.windowFrom !== undefined && on < firstDay(window.windowFrom)) return false;
  return until === undefined || on <= lastDay(until);
}

/** Days a published version holds for. `validUntil` is the last day. */
export interface Validity {
  readonly validFrom: LocalDate;
  readonly validUntil?: LocalDate;
}

export function holdsOn(validity: Validity, on: LocalDate): boolean {
  return validity.validFrom <= on && (validity.validUntil === undefined || on <= validity.validUntil);
}

/**
 * The version that began last on or before that day, while it holds; of two that began together the one published last.
 * A later version replaces from its own date, so an earlier one never comes back after it has ended.
 */
export function versionOn<V extends Validity>(versions: readonly V[], on: LocalDate): V | undefined {
  let best: V | undefined;
  for (const version of versions) {
    if (version.validFrom <= on && (best === undefined || best.validFrom <= version.validFrom))
      best = version;
  }
  return best !== undefined && holdsOn(best, on) ? best : undefined;
}
