import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy } from '../domain/intake.rule';
import { tasksDone } from '../domain/tasks';

type Outcome = NonNullable<Arrangement['signals'][number]['outcome']>;
export type RecordSignalOutcome = Omit<Outcome, 'arrangementId' | 'personId'>;

/** Help was given or begun by the desk: without a referral only these are no outcome. */
const NEEDS_REFERRAL: readonly string[] = ['helped', 'help-started', 'not-reached'];

/** What came of the signal; it may also be that no referral was wanted or needed (R016). */
export function decideRecordSignalOutcome(
  state: Arrangement,
  command: RecordSignalOutcome,
  facts: { readonly today: LocalDate },
): Decision {
  const signal = state.signals.find((one) => one.value.signalId === command.signalId);
  return refuseAll(
    [
      signal === undefined && refusal('R016', 'no-such-signal', 'Dit signaal staat niet in het dossier.'),
      signal?.outcome !== undefined &&
        refusal('R016', 'signal-closed', 'De uitkomst van dit signaal is al vastgelegd.'),
      signal !== undefined &&
        signal.referral === undefined &&
        NEEDS_REFERRAL.includes(command.outcome) &&
        refusal(
          'R016',
          'not-referred',
          'De persoon is nog niet doorverwezen. Leg eerst de doorverwijzing vast.',
        ),
      happenedBy(command.recordedOn, facts.today, 'R016', 'de uitkomst'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const recorded: ArrangementEvent = {
        type: 'signal-outcome-recorded.v1',
        data: { arrangementId, personId, ...command },
      };
      return [
        recorded,
        ...tasksDone(state, 'refer-signal', facts.today, command.signalId),
        ...tasksDone(state, 'record-signal-outcome', facts.today, command.signalId),
      ];
    },
  );
}
