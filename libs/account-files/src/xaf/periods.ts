import { addDays, addMonths, type LocalDate } from '@meereis/kernel';
import type { AuditFileHeader } from './financial-year';

/** One calendar month, or the part of it that lies in the year. */
export interface Period {
  readonly number: number;
  readonly start: LocalDate;
  readonly end: LocalDate;
}

const months = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Periods are numbered from 1, the month in which the year begins. */
export function periodNumber({ startDate }: Pick<AuditFileHeader, 'startDate'>, date: LocalDate): number {
  return months(date) - months(startDate) + 1;
}

export function periodsOf(header: Pick<AuditFileHeader, 'startDate' | 'endDate'>): readonly Period[] {
  const { startDate, endDate } = header;
  const monthStart = `${startDate.slice(0, 8)}01` as LocalDate;
  return Array.from({ length: periodNumber(header, endDate) }, (_, index) => {
    const start = addMonths(monthStart, index);
    const end = addDays(addMonths(start, 1), -1);
    return {
      number: index + 1,
      start: start < startDate ? startDate : start,
      end: end > endDate ? endDate : end,
    };
  });
}
