import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { diagnosisHeld } from '../domain/intake-events';
import { admitted } from '../domain/intake.rule';
import { tasksDone } from '../domain/tasks';

type Held = EventOf<typeof diagnosisHeld>['data'];
export type HoldDiagnosis = Pick<Held, 'heldOn' | 'topics' | 'result'>;

/** One to four conversations (R015). */
const CONVERSATIONS_MAX = 4;

export function decideHoldDiagnosis(
  state: Arrangement,
  command: HoldDiagnosis,
  facts: { readonly today: LocalDate; readonly diagnosisId: Uuid },
): Decision {
  return refuseAll(
    [
      admitted(state),
      state.diagnoses.length >= CONVERSATIONS_MAX &&
        refusal(
          'R015',
          'four-conversations-held',
          'Er zijn al vier diagnosegesprekken gevoerd. Maak nu samen een plan.',
        ),
      command.heldOn > facts.today &&
        refusal(
          'R015',
          'conversation-in-future',
          'De datum van het gesprek ligt in de toekomst. Kies vandaag of eerder.',
        ),
      command.heldOn < state.reported.value.reportedOn &&
        refusal(
          'R015',
          'conversation-before-report',
          'Het gesprek ligt vóór de aanmelding. Controleer de datum.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const held: ArrangementEvent = {
        type: 'diagnosis-held.v1',
        data: { arrangementId, personId, diagnosisId: facts.diagnosisId, ...command },
      };
      // The first conversation is what the task to plan one was for.
      return [held, ...tasksDone(state, 'plan-first-contact', facts.today)];
    },
  );
}
