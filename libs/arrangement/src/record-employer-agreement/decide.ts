import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { admitted } from '../domain/intake.rule';
import { noSignedPlan } from '../domain/plan-document.rule';
import type { employerAgreed } from '../domain/plan-events';
import { employerItems, employerPartHash } from '../domain/plan-parts';
import { otherVersion } from '../domain/planning';

type Agreed = EventOf<typeof employerAgreed>['data'];
export type RecordEmployerAgreement = Omit<Agreed, 'arrangementId' | 'personId' | 'items'>;

/** The employer agrees where the plan involves it, and with its own part only (R020, R145). */
export function decideRecordEmployerAgreement(
  state: Arrangement,
  command: RecordEmployerAgreement,
  facts: { readonly today: LocalDate },
): Decision {
  const part = employerItems(state);
  return refuseAll(
    [
      admitted(state),
      part.length === 0 &&
        refusal(
          'R020',
          'no-employer-part',
          'De werkgever heeft geen deel in dit plan. Een akkoord van de werkgever is dan niet nodig.',
        ),
      otherVersion(state, command.planVersion),
      part.length > 0 &&
        command.partHash !== employerPartHash(part) &&
        refusal(
          'R145',
          'employer-part-changed',
          'Het deel van de werkgever is veranderd nadat u het opende. Bespreek het huidige deel met de werkgever.',
        ),
      command.evidence.trim() === '' &&
        refusal('R145', 'evidence-missing', 'Schrijf op waaruit het akkoord van de werkgever blijkt.'),
      noSignedPlan(state, command.documentId),
      command.agreedOn > facts.today &&
        refusal(
          'R145',
          'agreement-in-future',
          'De datum van het akkoord ligt in de toekomst. Kies vandaag of eerder.',
        ),
      command.agreedOn < state.reported.value.reportedOn &&
        refusal(
          'R145',
          'agreement-before-report',
          'Het akkoord ligt vóór de aanmelding. Controleer de datum.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const agreed: ArrangementEvent = {
        type: 'employer-agreed.v1',
        data: { arrangementId, personId, items: part.map((terms) => terms.itemId), ...command },
      };
      return [agreed];
    },
  );
}
