import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy, notRefused } from '../domain/intake.rule';
import { taskFor, tasksDone } from '../domain/tasks';

type Referred = NonNullable<Arrangement['signals'][number]['referral']>;
export type ReferSignal = Omit<Referred, 'arrangementId' | 'personId'>;

/** An outcome that nobody looks at for longer than this is no warm referral. */
const OUTCOME_WITHIN_DAYS = 90;

/** The person is sent to a desk, with their agreement; what comes of it is asked after (R016). */
export function decideReferSignal(
  state: Arrangement,
  command: ReferSignal,
  facts: { readonly today: LocalDate; readonly taskId: Uuid },
): Decision {
  const { signalId, referredOn, outcomeBy } = command;
  const signal = state.signals.find((one) => one.value.signalId === signalId);
  const last = addDays(referredOn, OUTCOME_WITHIN_DAYS);
  return refuseAll(
    [
      notRefused(state),
      signal === undefined && refusal('R016', 'no-such-signal', 'Dit signaal staat niet in het dossier.'),
      signal?.outcome !== undefined &&
        refusal('R016', 'signal-closed', 'De uitkomst van dit signaal is al vastgelegd.'),
      !command.agreedByPerson &&
        refusal('R016', 'person-does-not-agree', 'Verwijs alleen door als de persoon het ermee eens is.'),
      happenedBy(referredOn, facts.today, 'R016', 'de doorverwijzing'),
      (outcomeBy < referredOn || outcomeBy > last) &&
        refusal('R016', 'outcome-term', `Kies voor de uitkomst een datum tot en met ${formatDate(last)}.`),
    ],
    () => {
      const { arrangementId, personId, ownerUnit: unit } = state;
      const { today, taskId } = facts;
      const referred: ArrangementEvent = {
        type: 'signal-referred.v1',
        data: { arrangementId, personId, ...command },
      };
      return [
        referred,
        ...tasksDone(state, 'refer-signal', today, signalId),
        ...tasksDone(state, 'record-signal-outcome', today, signalId),
        taskFor(state, {
          taskId,
          kind: 'record-signal-outcome',
          unit,
          dueOn: outcomeBy,
          rule: 'R016',
          subjectId: signalId,
        }),
      ];
    },
  );
}
