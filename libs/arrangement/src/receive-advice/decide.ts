import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy } from '../domain/intake.rule';
import { tasksDone } from '../domain/tasks';

type Received = NonNullable<Arrangement['advice'][number]['received']>;
export type ReceiveAdvice = Omit<Received, 'arrangementId' | 'personId'>;

/** The advice that was asked for; it may come after the decision, and is kept then too (R017). */
export function decideReceiveAdvice(
  state: Arrangement,
  command: ReceiveAdvice,
  facts: { readonly today: LocalDate },
): Decision {
  const asked = state.advice.find((one) => one.value.adviceId === command.adviceId);
  return refuseAll(
    [
      asked === undefined && refusal('R017', 'advice-not-asked', 'Dit advies is niet gevraagd.'),
      asked?.received !== undefined &&
        refusal('R017', 'advice-there-already', 'Dit advies is al ontvangen en vastgelegd.'),
      happenedBy(command.receivedOn, facts.today, 'R017', 'het advies'),
      asked !== undefined &&
        command.receivedOn < asked.value.requestedOn &&
        refusal('R017', 'advice-before-question', 'Het advies ligt vóór de vraag. Controleer de datum.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const received: ArrangementEvent = {
        type: 'advice-received.v1',
        data: { arrangementId, personId, ...command },
      };
      return [received, ...tasksDone(state, 'record-advice', facts.today, command.adviceId)];
    },
  );
}
