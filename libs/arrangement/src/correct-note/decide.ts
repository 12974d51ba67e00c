import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';

export interface CorrectNote {
  readonly noteId: Uuid;
  readonly text: string;
  readonly reason: string;
}

export interface CorrectNoteFacts {
  readonly today: LocalDate;
  readonly account: Uuid;
  /** A coordinator may correct a colleague's note too. */
  readonly isCoordinator: boolean;
}

/** Versions of one note. */
const VERSIONS_MAX = 100;

/** A new version of a note, with the reason; the earlier versions stay readable (R028). */
export function decideCorrectNote(
  state: Arrangement,
  command: CorrectNote,
  facts: CorrectNoteFacts,
): Decision {
  const { noteId, text, reason } = command;
  const note = state.notes.find((one) => one.noteId === noteId);
  const newest = note?.versions.at(-1);
  const version = (newest?.version ?? 0) + 1;
  return refuseAll(
    [
      note === undefined && refusal('R028', 'note-unknown', 'Deze notitie staat niet in het dossier.'),
      note?.versions[0]?.by !== facts.account &&
        note !== undefined &&
        !facts.isCoordinator &&
        refusal(
          'R028',
          'note-of-colleague',
          'Alleen wie de notitie schreef of de coördinator kan haar verbeteren. Schrijf een nieuwe notitie.',
        ),
      newest?.text === text && refusal('R028', 'nothing-changed', 'De tekst is niet veranderd.'),
      text.trim() === '' && refusal('R028', 'note-empty', 'Een notitie kan niet leeg worden gemaakt.'),
      reason.trim() === '' && refusal('R028', 'reason-missing', 'Schrijf op waarom u de notitie verbetert.'),
      version > VERSIONS_MAX &&
        refusal(
          'R028',
          'too-many-versions',
          'Deze notitie is te vaak verbeterd. Schrijf een nieuwe notitie.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const corrected: ArrangementEvent = {
        type: 'note-corrected.v1',
        data: { arrangementId, personId, noteId, version, text, reason, correctedOn: facts.today },
      };
      return [corrected];
    },
  );
}
