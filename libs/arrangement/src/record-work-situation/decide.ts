import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { situationOf } from '../domain/intake.fold';
import { happenedBy, notRefused } from '../domain/intake.rule';

export interface RecordWorkSituation {
  readonly situation: Arrangement['reported']['value']['situation'];
  readonly explanation?: string;
  readonly changedOn: LocalDate;
}

/** The work situation changed since the report (R002); what was agreed stays as it was (R031). */
export function decideRecordWorkSituation(
  state: Arrangement,
  { situation, ...command }: RecordWorkSituation,
  facts: { readonly today: LocalDate },
): Decision {
  const from = situationOf(state);
  const since = state.workSituation?.since ?? state.reported.value.reportedOn;
  return refuseAll(
    [
      notRefused(state),
      situation === from &&
        refusal('R002', 'situation-unchanged', 'De werksituatie staat al zo in het dossier.'),
      happenedBy(command.changedOn, facts.today, 'R002', 'de wijziging'),
      command.changedOn < since &&
        refusal('R002', 'before-earlier-situation', 'De wijziging ligt vóór wat al is vastgelegd.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const recorded: ArrangementEvent = {
        type: 'work-situation-recorded.v1',
        data: { arrangementId, personId, from, to: situation, ...command },
      };
      return [recorded];
    },
  );
}
