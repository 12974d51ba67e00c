import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy, notRefused } from '../domain/intake.rule';
import { taskFor } from '../domain/tasks';

type Noted = Arrangement['signals'][number]['value'];
export type NoteSignal = Pick<Noted, 'kind' | 'explanation' | 'notedOn'>;

/** A warm referral begins within a week: longer, and somebody has to call again. */
const REFER_WITHIN_DAYS = 7;
const SIGNALS_MAX = 30;

/** Debts, language, health, a young person …: a signal starts a warm referral (R009, R016). */
export function decideNoteSignal(
  state: Arrangement,
  command: NoteSignal,
  facts: { readonly today: LocalDate; readonly signalId: Uuid; readonly taskId: Uuid },
): Decision {
  const { today, signalId, taskId } = facts;
  return refuseAll(
    [
      notRefused(state),
      happenedBy(command.notedOn, today, 'R009', 'het signaal'),
      state.signals.some((one) => one.value.kind === command.kind && one.outcome === undefined) &&
        refusal(
          'R016',
          'signal-open-already',
          'Dit signaal staat al open. Verwijs door of leg de uitkomst vast.',
        ),
      state.signals.length >= SIGNALS_MAX &&
        refusal('R016', 'too-many-signals', `In een dossier passen hoogstens ${SIGNALS_MAX} signalen.`),
    ],
    () => {
      const { arrangementId, personId, ownerUnit: unit } = state;
      const noted: ArrangementEvent = {
        type: 'signal-noted.v1',
        data: { arrangementId, personId, signalId, ...command },
      };
      const dueOn = addDays(today, REFER_WITHIN_DAYS);
      return [
        noted,
        taskFor(state, { taskId, kind: 'refer-signal', unit, dueOn, rule: 'R016', subjectId: signalId }),
      ];
    },
  );
}
