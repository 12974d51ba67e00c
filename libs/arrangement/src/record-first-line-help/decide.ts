import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy, notRefused } from '../domain/intake.rule';

type Recorded = Arrangement['firstLineLater'][number]['value'];
export type RecordFirstLineHelp = Omit<Recorded, 'arrangementId' | 'personId'>;

/** More talks with a union or employer organisation than anybody has; bounds the case. */
const TIMES_MAX = 20;

/** First-line help may also come beside and after the intake: the team helps additionally or afterwards (R010). */
export function decideRecordFirstLineHelp(
  state: Arrangement,
  command: RecordFirstLineHelp,
  facts: { readonly today: LocalDate },
): Decision {
  return refuseAll(
    [
      notRefused(state),
      happenedBy(command.recordedOn, facts.today, 'R010', 'de hulp'),
      state.firstLineLater.length >= TIMES_MAX &&
        refusal('R010', 'too-often', `Eerstelijnshulp kan hoogstens ${TIMES_MAX} keer worden vastgelegd.`),
    ],
    () => {
      const { arrangementId, personId } = state;
      const recorded: ArrangementEvent = {
        type: 'first-line-help-recorded.v1',
        data: { arrangementId, personId, ...command },
      };
      return [recorded];
    },
  );
}
