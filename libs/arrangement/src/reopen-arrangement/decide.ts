import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { addMonths, formatDate, type LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { arrangementReopened } from '../domain/end-events';
import { standingResults } from '../domain/end.fold';

type Reopened = EventOf<typeof arrangementReopened>['data'];
export type ReopenArrangement = Pick<Reopened, 'reason' | 'explanation'>;

/** So long the owner's caseworker may reopen; afterwards its coordinator (docs/decisions/closing-and-reopening.md). */
export const CASEWORKER_REOPENS_MONTHS = 6;

export interface ReopenFacts {
  readonly today: LocalDate;
  readonly byCoordinator: boolean;
}

/** Opens a closed case again for one thing; a full restart is a new arrangement (Q25). */
export function decideReopenArrangement(
  state: Arrangement,
  command: ReopenArrangement,
  facts: ReopenFacts,
): Decision {
  const { closing } = state;
  return refuseAll(
    [
      closing === undefined &&
        refusal('Q25', 'not-closed', 'Dit arrangement is niet afgesloten. U kunt er gewoon in verder.'),
      closing?.value.outcome === 'deceased' &&
        refusal('person-deceased', 'person-deceased', 'Deze persoon is overleden. Heropenen kan niet.'),
      command.explanation.trim() === '' &&
        refusal('Q25', 'explanation-missing', 'Schrijf op waarom u het arrangement heropent.'),
      tooLate(state, facts),
      nothingToLookAfter(state, command),
    ],
    () => (closing === undefined ? [] : [reopened(state, command, facts.today, closing)]),
  );
}

function tooLate({ closing }: Arrangement, { today, byCoordinator }: ReopenFacts): Refusal | false {
  if (closing === undefined || byCoordinator) return false;
  const last = addMonths(closing.value.closedOn, CASEWORKER_REOPENS_MONTHS);
  return (
    today > last &&
    refusal(
      'Q25',
      'reopening-needs-coordinator',
      `U kon dit arrangement heropenen tot en met ${formatDate(last)}. Vraag het aan de coördinator van uw organisatie, of begin een nieuw arrangement.`,
    )
  );
}

/** Aftercare and a broken placement are about work that was recorded (R026). */
function nothingToLookAfter(state: Arrangement, { reason }: ReopenArrangement): Refusal | false {
  const aboutPlacement = reason === 'aftercare' || reason === 'placement-broken';
  return (
    aboutPlacement &&
    standingResults(state).length === 0 &&
    refusal(
      'R026',
      'no-placement',
      'In dit arrangement staat geen plaatsing die nog loopt. Kies een andere reden, of begin een nieuw arrangement.',
    )
  );
}

function reopened(
  state: Arrangement,
  command: ReopenArrangement,
  today: LocalDate,
  closing: NonNullable<Arrangement['closing']>,
): ArrangementEvent {
  const { arrangementId, personId } = state;
  return {
    type: 'arrangement-reopened.v1',
    data: {
      arrangementId,
      personId,
      ...command,
      reopenedOn: today,
      receipt: receipt({
        rules: ['Q25', 'R026'],
        referenceDate: today,
        facts: [closing.eventId],
        alternatives: ['Een nieuw arrangement beginnen', 'Het arrangement gesloten laten'],
        deviation: command.explanation,
        sentence:
          'Uw afgesloten arrangement is weer open, om iets na te zorgen of te herstellen. Er beginnen geen nieuwe onderdelen.',
      }),
    },
  };
}
