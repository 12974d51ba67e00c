import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { correctionOf, decidable, type Decider } from '../domain/correction-decision.rule';
import { FACT_NAMES } from '../domain/daily-names';
import { tasksDone } from '../domain/tasks';

export interface RejectCorrection {
  readonly correctionId: Uuid;
  readonly explanation: string;
}

/** The file stays as it is, and says why. */
export function decideRejectCorrection(
  state: Arrangement,
  { correctionId, explanation }: RejectCorrection,
  { today, ...decider }: Decider & { readonly today: LocalDate },
): Decision {
  const correction = correctionOf(state, correctionId);
  return refuseAll(
    [
      ...decidable(correction, decider),
      explanation.trim() === '' &&
        refusal('R028', 'reason-missing', 'Schrijf op waarom u de correctie afwijst.'),
    ],
    () => {
      if (correction === undefined) return [];
      const { arrangementId, personId } = state;
      const rejected: ArrangementEvent = {
        type: 'correction-rejected.v1',
        data: {
          arrangementId,
          personId,
          correctionId,
          explanation,
          rejectedOn: today,
          receipt: receipt({
            rules: ['R028'],
            referenceDate: today,
            facts: [correction.factEventId],
            alternatives: ['De correctie goedkeuren'],
            sentence: `We hebben ${FACT_NAMES[correction.fact]} niet veranderd. We leggen u uit waarom.`,
          }),
        },
      };
      return [rejected, ...tasksDone(state, 'decide-correction', today, correctionId)];
    },
  );
}
