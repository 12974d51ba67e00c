import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { without } from '../domain/fact';
import { itemTerms, type ItemTerm } from '../domain/item-due.rule';
import { otherVersion } from '../domain/planning';
import { hasDraft } from '../domain/plan-versions';
import { taskFor, tasksDone } from '../domain/tasks';

export interface WithdrawDraft {
  readonly planVersion: number;
  readonly reason: string;
}

export interface DraftFacts {
  readonly today: LocalDate;
  readonly newId: (name: string) => Uuid;
}

/** Drops the draft: the version in force goes on, and no agreed item is touched (R028, R030). */
export function decideWithdrawDraft(state: Arrangement, command: WithdrawDraft, facts: DraftFacts): Decision {
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
      return [withdrawn, ...backToAgreed(state, facts)];
    },
  );
}

/** What was started is delivered, also when it was never agreed: it cannot vanish with the draft. */
function startedInDraft(state: Arrangement): boolean {
  return state.items.some((item) => item.agreed === undefined && item.status !== 'planned');
}

const OF_AGREED: readonly ItemTerm['kind'][] = ['confirm-funding', 'start-item'];

/** Money that only the draft waited for is asked no more; what was agreed asks again for what it did (R030, R051). */
function backToAgreed(state: Arrangement, { today, newId }: DraftFacts): readonly ArrangementEvent[] {
  const agreed = { ...state, items: state.items.map((item) => without(item, 'withdrawn')) };
  const terms = itemTerms(agreed, today).filter((term) => OF_AGREED.includes(term.kind));
  const ended = state.items
    .map((item) => item.value.itemId)
    .filter((itemId) => !terms.some((term) => term.kind === 'confirm-funding' && term.itemId === itemId))
    .flatMap((itemId) => tasksDone(state, 'confirm-funding', today, itemId));
  const asked = terms
    .filter(
      ({ kind, itemId }) => !state.openTasks.some((task) => task.kind === kind && task.subjectId === itemId),
    )
    .map(({ itemId, ...term }) =>
      taskFor(state, {
        ...term,
        taskId: newId(`${term.kind}/${itemId}`),
        unit: state.ownerUnit,
        subjectId: itemId,
      }),
    );
  return [...ended, ...asked];
}
