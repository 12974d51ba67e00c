import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { otherVersion } from '../domain/planning';
import { hasDraft } from '../domain/plan-versions';

export interface WithdrawDraft {
  readonly planVersion: number;
  readonly reason: string;
}

/** Drops the draft: the version in force goes on, and no agreed item is touched (R028, R030). */
export function decideWithdrawDraft(
  state: Arrangement,
  command: WithdrawDraft,
  facts: { readonly today: LocalDate },
): Decision {
  const { set } = state;
  return refuseAll(
    [
      set === undefined &&
        refusal(
          'R028',
          'nothing-in-force',
          'Er is nog geen vastgesteld plan om naar terug te gaan. Pas het concept aan.',
        ),
      set !== undefined &&
        !hasDraft(state) &&
        refusal('R028', 'no-draft', 'Er is geen concept om in te trekken: het vastgestelde plan geldt.'),
      otherVersion(state, command.planVersion),
      startedInDraft(state) &&
        refusal(
          'R030',
          'draft-item-started',
          'Een onderdeel uit dit concept is al gestart. Stop dat onderdeel eerst, of stel het concept vast.',
        ),
      state.secondAgreements.some((one) => one.status === 'asked') &&
        refusal(
          'R044',
          'second-agreement-open',
          'Er staat nog een vraag om akkoord open bij een tweede organisatie. Trek die vraag eerst in.',
        ),
    ],
    () => {
      if (set === undefined) return [];
      const { arrangementId, personId } = state;
      const withdrawn: ArrangementEvent = {
        type: 'draft-withdrawn.v1',
        data: {
          arrangementId,
          personId,
          ...command,
          versionInForce: set.value.planVersion,
          withdrawnOn: facts.today,
        },
      };
      return [withdrawn];
    },
  );
}

/** What was started is delivered, also when it was never agreed: it cannot vanish with the draft. */
function startedInDraft(state: Arrangement): boolean {
  return state.items.some((item) => item.agreed === undefined && item.status !== 'planned');
}
