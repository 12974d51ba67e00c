import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { RECORD_WITHIN_DAYS, REPORTS_MAX } from '../domain/handover-terms';
import type { referralReported } from '../domain/referral-events';
import { noRunningReferral } from '../domain/referral.rule';
import { referralOf, type Referral } from '../domain/referrals.fold';
import { taskFor, tasksDone } from '../domain/tasks';

type Reported = EventOf<typeof referralReported>['data'];
export type ReportReferral = Pick<Reported, 'referralId' | 'kind' | 'note' | 'happenedOn'>;

export interface ReportFacts {
  readonly today: LocalDate;
  /** Unit of who reports: only the one that executes this very item may. */
  readonly unit: string;
  readonly reportId: Uuid;
  readonly taskId: Uuid;
}

/** The organisation that executes a referred item says how it goes; the owner records it on the item (R032). */
export function decideReportReferral(
  state: Arrangement,
  command: ReportReferral,
  facts: ReportFacts,
): Decision {
  const referral = referralOf(state, command.referralId);
  return refuseAll(
    [
      noRunningReferral(referral),
      referral !== undefined &&
        referral.value.toUnit !== facts.unit &&
        refusal('R032', 'referral-of-others', 'Deze uitzetting is van een andere organisatie.'),
      command.note.trim() === '' && refusal('R032', 'note-missing', 'Schrijf op hoe het gaat.'),
      command.happenedOn > facts.today &&
        refusal(
          'R032',
          'report-in-future',
          'De datum van de melding ligt in de toekomst. Kies vandaag of eerder.',
        ),
      referral !== undefined &&
        command.happenedOn < referral.value.referredOn &&
        refusal('R032', 'report-before-referral', 'De datum van de melding ligt vóór de uitzetting.'),
      (referral?.reports.length ?? 0) >= REPORTS_MAX &&
        refusal(
          'R032',
          'too-many-reports',
          `Over één uitzetting kunt u hoogstens ${REPORTS_MAX} keer melden.`,
        ),
    ],
    () => (referral === undefined ? [] : reported(state, referral, command, facts)),
  );
}

function reported(
  state: Arrangement,
  referral: Referral,
  command: ReportReferral,
  { today, reportId, taskId }: ReportFacts,
): readonly ArrangementEvent[] {
  const { arrangementId, personId, referralId, itemId, toUnit } = referral.value;
  const { kind, note, happenedOn } = command;
  return [
    {
      type: 'referral-reported.v1',
      data: { arrangementId, personId, referralId, itemId, toUnit, reportId, kind, note, happenedOn },
    },
    ...tasksDone(state, 'carry-out-referral', today, referralId),
    taskFor(state, {
      taskId,
      kind: 'record-referral-report',
      unit: state.ownerUnit,
      dueOn: addDays(today, RECORD_WITHIN_DAYS),
      rule: 'R032',
      subjectId: reportId,
    }),
  ];
}
