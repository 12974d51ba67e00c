import type { DomainEvent } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { groundChanged } from '../domain/ground-change';
import { notRefused } from '../domain/intake.rule';
import { taskFor, tasksDone } from '../domain/tasks';

export interface CheckBanenafspraak {
  readonly answer: 'yes' | 'no' | 'in-doubt';
  readonly registerConsulted: boolean;
  readonly checkedOn: LocalDate;
}

/** "Refer at once" (R013): the contact of the region gets two days. */
const REFER_WITHIN_DAYS = 2;

/** Somebody admitted by definition who turns out not to belong: the need is weighed within two weeks (R148). */
const WEIGH_WITHIN_DAYS = 14;

export interface CheckFacts {
  readonly today: LocalDate;
  readonly taskId: Uuid;
  readonly weighTaskId: Uuid;
}

/**
 * The mandatory question of the first contact; "yes" and "in doubt" make a task to refer (R013). Asked again after the
 * admission, it changes the ground of the admission and never the admission itself (R004, R148).
 */
export function decideCheckBanenafspraak(
  state: Arrangement,
  command: CheckBanenafspraak,
  facts: CheckFacts,
): Decision {
  return refuseAll(
    [
      notRefused(state),
      command.checkedOn > facts.today &&
        refusal(
          'R013',
          'check-in-future',
          'De datum van de check ligt in de toekomst. Kies vandaag of eerder.',
        ),
      command.answer === 'yes' &&
        !command.registerConsulted &&
        refusal(
          'R148',
          'register-not-consulted',
          'Raadpleeg eerst het doelgroepregister. Weet u het nog niet zeker, kies dan "twijfel".',
        ),
      command.answer === 'no' &&
        state.admission?.value.ground === 'by-definition' &&
        !command.registerConsulted &&
        refusal(
          'R148',
          'register-not-consulted',
          'Deze persoon is per definitie toegelaten. Raadpleeg eerst het doelgroepregister voordat u "nee" vastlegt.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const checked: ArrangementEvent = {
        type: 'banenafspraak-checked.v1',
        data: { arrangementId, personId, ...command },
      };
      return [checked, ...tasksOf(state, command, facts), ...groundOf(state, command, facts)];
    },
  );
}

function tasksOf(
  state: Arrangement,
  { answer }: CheckBanenafspraak,
  facts: CheckFacts,
): readonly DomainEvent[] {
  if (answer === 'no') return tasksDone(state, 'refer-banenafspraak', facts.today);
  if (state.openTasks.some((task) => task.kind === 'refer-banenafspraak') || consultedSince(state)) return [];
  return [
    taskFor(state, {
      taskId: facts.taskId,
      kind: 'refer-banenafspraak',
      unit: state.ownerUnit,
      dueOn: addDays(facts.today, REFER_WITHIN_DAYS),
      rule: 'R013',
    }),
  ];
}

/**
 * The contact of the region was asked already, and this check says what came of it: nobody is referred twice (R013).
 * After a "no" a new doubt is a new question.
 */
function consultedSince(state: Arrangement): boolean {
  const asked = state.banenafspraak?.value.answer;
  return asked !== undefined && asked !== 'no' && state.consultations.length > 0;
}

function groundOf(
  state: Arrangement,
  { answer, checkedOn }: CheckBanenafspraak,
  { today, weighTaskId }: CheckFacts,
): readonly DomainEvent[] {
  switch (answer) {
    case 'yes':
      return [...groundChanged(state, 'by-definition', checkedOn), ...tasksDone(state, 'weigh-need', today)];
    // In doubt the ground stays until the region's contact or the register has answered.
    case 'in-doubt':
      return [];
    case 'no':
      if (state.admission?.value.ground !== 'by-definition') return [];
      if (state.weighing?.value.outcome === 'needs-support')
        return groundChanged(state, 'weighed', checkedOn);
      return state.openTasks.some((task) => task.kind === 'weigh-need')
        ? []
        : [
            taskFor(state, {
              taskId: weighTaskId,
              kind: 'weigh-need',
              unit: state.ownerUnit,
              dueOn: addDays(today, WEIGH_WITHIN_DAYS),
              rule: 'R148',
            }),
          ];
  }
}
