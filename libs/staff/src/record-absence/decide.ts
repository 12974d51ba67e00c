import { refuseAll, refusal, type Decision, type DecisionContext } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Account } from '../account';
import type { StaffEvent } from '../account-events';

export interface RecordAbsence {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly standIn: Uuid;
}

export interface AbsenceFacts {
  readonly accountId: Uuid;
  readonly absenceId: Uuid;
  /** The stand-in works with cases at the same unit. */
  readonly standInWorksHere: boolean;
}

/** A year away is not an absence but a leave of the function. */
const ABSENCE_DAYS_MAX = 366;

/** Who is away, from when until when, and who takes over the tasks. Nobody's rights change. */
export function recordAbsence(
  account: Account,
  { from, until, standIn }: RecordAbsence,
  { accountId, absenceId, standInWorksHere }: AbsenceFacts,
  { today, principal }: DecisionContext,
): Decision {
  const last = addDays(from, ABSENCE_DAYS_MAX);
  return refuseAll(
    [
      principal.accountId !== accountId &&
        !principal.roles.includes('coordinator') &&
        refusal(
          'R032',
          'absence-of-other',
          'U kunt alleen uw eigen afwezigheid vastleggen. Vraag de coördinator.',
        ),
      until < from && refusal('R032', 'period-reversed', 'De laatste dag ligt vóór de eerste dag.'),
      until < today && refusal('R032', 'absence-past', 'Deze afwezigheid is al voorbij.'),
      until > last &&
        refusal('R032', 'absence-too-long', `Kies een laatste dag tot en met ${formatDate(last)}.`),
      standIn === accountId &&
        refusal('R032', 'stand-in-is-self', 'Kies een collega als vervanger, niet uzelf.'),
      !standInWorksHere &&
        refusal('R032', 'stand-in-not-here', 'Deze vervanger werkt niet bij dit organisatieonderdeel.'),
      account.absences.some((one) => one.from <= until && from <= one.until) &&
        refusal('R032', 'absence-overlaps', 'In deze dagen is al een afwezigheid vastgelegd.'),
    ],
    () => {
      const recorded: StaffEvent = {
        type: 'absence-recorded.v1',
        data: { accountId, absenceId, unit: account.unit, from, until, standIn },
      };
      return [recorded];
    },
  );
}
