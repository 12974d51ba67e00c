import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';

/** Notes of one case; a thousand is a diary of years. */
export const NOTES_MAX = 1_000;

/** A note in the file; it is never erased, only corrected (R028). */
export function decideWriteNote(
  state: Arrangement,
  { text }: { readonly text: string },
  { today, noteId }: { readonly today: LocalDate; readonly noteId: Uuid },
): Decision {
  return refuseAll(
    [
      text.trim() === '' && refusal('R028', 'note-empty', 'Schrijf eerst een notitie.'),
      state.notes.length >= NOTES_MAX &&
        refusal(
          'R028',
          'too-many-notes',
          'Dit dossier heeft het hoogste aantal notities. Verbeter een bestaande.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const written: ArrangementEvent = {
        type: 'note-written.v1',
        data: { arrangementId, personId, noteId, text, writtenOn: today },
      };
      return [written];
    },
  );
}
