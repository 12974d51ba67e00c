import type { DomainEvent } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { undecided } from '../domain/intake.rule';

export interface CheckBanenafspraak {
  readonly answer: 'yes' | 'no' | 'in-doubt';
  readonly registerConsulted: boolean;
  readonly checkedOn: LocalDate;
}

/** "Refer at once" (R013): the contact of the region gets two days. */
const REFER_WITHIN_DAYS = 2;

/** The mandatory question of the first contact; "yes" and "in doubt" make a task to refer (R013). */
export function decideCheckBanenafspraak(
  state: Arrangement,
  command: CheckBanenafspraak,
  facts: { readonly today: LocalDate; readonly taskId: Uuid },
): Decision {
  return refuseAll(
    [
      undecided(state),
      command.checkedOn > facts.today &&
        refusal('R013', 'check-in-future', 'De datum van de check ligt in de toekomst.'),
      command.answer === 'yes' &&
        !command.registerConsulted &&
        refusal(
          'R148',
          'register-not-consulted',
          'Raadpleeg eerst het doelgroepregister. Weet u het nog niet zeker, kies dan "twijfel".',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const checked: ArrangementEvent = {
        type: 'banenafspraak-checked.v1',
        data: { arrangementId, personId, ...command },
      };
      return command.answer === 'no' ? [checked] : [checked, ...referral(state, facts)];
    },
  );
}

function referral(
  state: Arrangement,
  facts: { readonly today: LocalDate; readonly taskId: Uuid },
): DomainEvent[] {
  if (state.openTasks.some((task) => task.kind === 'refer-banenafspraak')) return [];
  const task: ArrangementEvent = {
    type: 'task-created.v1',
    data: {
      arrangementId: state.arrangementId,
      personId: state.personId,
      taskId: facts.taskId,
      kind: 'refer-banenafspraak',
      unit: state.ownerUnit,
      dueOn: addDays(facts.today, REFER_WITHIN_DAYS),
      rule: 'R013',
    },
  };
  return [task];
}
