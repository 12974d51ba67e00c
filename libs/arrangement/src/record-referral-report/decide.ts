import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { referralOf } from '../domain/referrals.fold';
import { tasksDone } from '../domain/tasks';

export interface RecordReport {
  readonly referralId: Uuid;
  readonly reportId: Uuid;
}

/** The owner has recorded on the item what was reported: starting, ending and evaluating stay the owner's (R032). */
export function decideRecordReport(
  state: Arrangement,
  { referralId, reportId }: RecordReport,
  facts: { readonly today: LocalDate },
): Decision {
  const referral = referralOf(state, referralId);
  const report = referral?.reports.find((one) => one.value.reportId === reportId);
  return refuseAll(
    [
      report === undefined && refusal('R032', 'report-unknown', 'Deze melding bestaat niet in dit dossier.'),
      report?.recorded === true &&
        refusal('R032', 'report-already-recorded', 'Deze melding is al verwerkt. U hoeft niets te doen.'),
    ],
    () => {
      if (report === undefined) return [];
      const { arrangementId, personId, itemId, toUnit } = report.value;
      const recorded: ArrangementEvent = {
        type: 'referral-report-recorded.v1',
        data: {
          arrangementId,
          personId,
          referralId,
          itemId,
          toUnit,
          reportId,
          recordedOn: facts.today,
        },
      };
      return [recorded, ...tasksDone(state, 'record-referral-report', facts.today, reportId)];
    },
  );
}
