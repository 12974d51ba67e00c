import { refuseAll, refusal, type Decision, type DecisionContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Account } from '../account';
import type { StaffEvent } from '../account-events';

/** Back earlier, or recorded by mistake: the stand-in stops standing in. */
export function endAbsence(
  account: Account,
  { accountId, absenceId }: { readonly accountId: Uuid; readonly absenceId: Uuid },
  { today, principal }: DecisionContext,
): Decision {
  return refuseAll(
    [
      principal.accountId !== accountId &&
        !principal.roles.includes('coordinator') &&
        refusal(
          'R032',
          'absence-of-other',
          'U kunt alleen uw eigen afwezigheid beëindigen. Vraag de coördinator.',
        ),
      !account.absences.some((one) => one.absenceId === absenceId) &&
        refusal('R032', 'absence-unknown', 'Deze afwezigheid is er niet of is al beëindigd.'),
    ],
    () => {
      const ended: StaffEvent = { type: 'absence-ended.v1', data: { accountId, absenceId, endedOn: today } };
      return [ended];
    },
  );
}
