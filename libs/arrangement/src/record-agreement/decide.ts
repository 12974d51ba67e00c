import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate, type LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { admitted } from '../domain/intake.rule';
import { noSignedPlan } from '../domain/plan-document.rule';
import type { personAgreed } from '../domain/plan-events';
import { noGoal, noItems, otherVersion } from '../domain/planning';

type Agreed = EventOf<typeof personAgreed>['data'];
export type RecordAgreement = Pick<Agreed, 'planVersion' | 'how' | 'evidence' | 'agreedOn' | 'documentId'>;

/** The person agrees with one version of the plan; how and on what evidence is recorded (R020, R145). */
export function decideRecordAgreement(
  state: Arrangement,
  command: RecordAgreement,
  facts: { readonly today: LocalDate },
): Decision {
  return refuseAll(
    [
      admitted(state),
      noGoal(state),
      noItems(state),
      otherVersion(state, command.planVersion),
      command.evidence.trim() === '' &&
        refusal('R145', 'evidence-missing', 'Schrijf op waaruit het akkoord van de persoon blijkt.'),
      noSignedPlan(state, command.documentId),
      command.agreedOn > facts.today &&
        refusal(
          'R145',
          'agreement-in-future',
          'De datum van het akkoord ligt in de toekomst. Kies vandaag of eerder.',
        ),
      state.goal !== undefined &&
        command.agreedOn < state.goal.value.agreedOn &&
        refusal(
          'R145',
          'agreement-before-goal',
          `Het akkoord ligt vóór de dag waarop het doel is afgesproken (${formatDate(state.goal.value.agreedOn)}). Controleer de datum.`,
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const agreed: ArrangementEvent = {
        type: 'person-agreed.v1',
        data: { arrangementId, personId, ...command },
      };
      return [agreed];
    },
  );
}
