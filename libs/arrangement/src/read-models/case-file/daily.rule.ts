import type { Arrangement } from '../../domain/arrangement';
import type { DailyFileDto } from './daily.dto';

/** Of each list the newest stand in the file; the history has them all. */
const SHOWN_MAX = 100;

/** Daily work as the owner reads it; notes are for the unit that works on the case, never for a former owner. */
export function dailyFileOf(state: Arrangement, tail: boolean): DailyFileDto {
  const newest = <T>(all: readonly T[]): readonly T[] => [...all].reverse().slice(0, SHOWN_MAX);
  const versions = state.notes.flatMap(({ noteId, versions: all }) =>
    all.map(({ version, text, on }) => ({ noteId, version, text, on, superseded: version < all.length })),
  );
  return {
    appointments: newest(state.appointments).map(({ appointmentId, on, at, status }) => ({
      appointmentId,
      on,
      at,
      status,
    })),
    notes: tail ? [] : newest(versions),
    corrections: newest(state.corrections).map(({ correctionId, fact, from, to, status, effectiveOn }) => ({
      correctionId,
      fact,
      from,
      to,
      status,
      ...(effectiveOn === undefined ? {} : { effectiveOn }),
    })),
  };
}
