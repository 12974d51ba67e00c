import type { Arrangement } from '../../domain/arrangement';
import type { DailyFileDto, NoteShownDto } from './daily.dto';

/** Of each list the newest stand in the file; the history has them all. */
const SHOWN_MAX = 100;

/** Daily work as the owner reads it; notes are for the unit that works on the case, never for a former owner. */
export function dailyFileOf(state: Arrangement, tail: boolean): DailyFileDto {
  const newest = <T>(all: readonly T[]): readonly T[] => [...all].reverse().slice(0, SHOWN_MAX);
  const byMoment = [...state.appointments].sort((a, b) => (`${a.on} ${a.at}` < `${b.on} ${b.at}` ? -1 : 1));
  return {
    appointments: newest(byMoment).map(({ appointmentId, on, at, minutes, channel, place, status }) => ({
      appointmentId,
      on,
      at,
      minutes,
      channel,
      ...(place === undefined ? {} : { place }),
      status,
    })),
    contacts: newest(state.contacts).map(
      ({ value: { contactId, appointmentId, heldOn, channel, attendance } }) => ({
        contactId,
        ...(appointmentId === undefined ? {} : { appointmentId }),
        heldOn,
        channel,
        attendance,
      }),
    ),
    notes: tail ? [] : notesOf(state).slice(0, SHOWN_MAX),
    corrections: newest(state.corrections).map(
      ({ correctionId, fact, subjectId, from, to, status, effectiveOn }) => ({
        correctionId,
        fact,
        ...(subjectId === undefined ? {} : { subjectId }),
        from,
        to,
        status,
        ...(effectiveOn === undefined ? {} : { effectiveOn }),
      }),
    ),
  };
}

/** Notes with all their versions, the note that was touched last first; each note's newest version first (R028). */
export function notesOf({ notes }: Arrangement): NoteShownDto[] {
  return lastTouchedFirst(notes).flatMap(({ noteId, versions }) =>
    [...versions].reverse().map(({ version, text, on, by, reason }) => ({
      noteId,
      version,
      text,
      on,
      by,
      ...(reason === undefined ? {} : { reason }),
      superseded: version < versions.length,
    })),
  );
}

/** Days tie often, and then what was written later in the stream comes first. */
function lastTouchedFirst(notes: Arrangement['notes']): Arrangement['notes'] {
  const touched = (note: Arrangement['notes'][number]) => note.versions.at(-1)?.on ?? '';
  return [...notes]
    .reverse()
    .sort((a, b) => (touched(a) === touched(b) ? 0 : touched(a) < touched(b) ? 1 : -1));
}
