import { refusal, type Refusal } from '@meereis/commands';
import type { Arrangement } from '../domain/arrangement';
import { isRunning } from '../domain/case-of-person';

/** A case that ended takes no place on a list and starts nowhere; it can always step back. */
export function caseEnded(state: Arrangement | undefined): Refusal | undefined {
  if (state === undefined || isRunning(state)) return undefined;
  return refusal(
    'open-hiring',
    'case-ended',
    'Dit dossier is afgesloten. Haal de persoon van de lijst, of open eerst een nieuw arrangement.',
  );
}
