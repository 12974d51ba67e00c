import { refusal, type Refusal } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { Task } from './daily.fold';

/** A task is put off to two months after its first day at most, however often; later is another agreement. */
export const POSTPONED_DAYS_MAX = 60;
/** A task of one's own lies two years ahead at most: catches a mistyped year. */
export const OWN_TASK_DAYS_MAX = 730;
/** Open tasks of one case: a plan with more is not worked on task by task. */
export const OPEN_TASKS_MAX = 200;

/** Tasks that end with the action itself, so that "done" always means that it was done (C1). */
const ENDED_BY: Readonly<Partial<Record<Task['kind'], string>>> = {
  'refer-banenafspraak': 'Leg de raadpleging van het aanspreekpunt banenafspraak vast.',
  'refer-signal': 'Leg de uitkomst van de doorverwijzing vast.',
  'contact-person': 'Rond de overdracht af na het gesprek met de persoon.',
  'plan-first-contact': 'Maak een afspraak of leg een contactmoment vast.',
  'set-plan': 'Stel het plan vast.',
  'answer-search': 'Beantwoord de zoekvraag.',
  'answer-handover': 'Neem het aanbod aan of weiger het.',
  'answer-handover-request': 'Bied de overdracht aan of weiger het verzoek.',
  'answer-handover-question': 'Beantwoord de vraag over de overdracht.',
  'offer-handover-again': 'Bied de overdracht opnieuw aan.',
  'assign-handover': 'Wijs een uitvoerder toe.',
  'carry-out-referral': 'Meld de voortgang van het uitgezette onderdeel.',
  'answer-second-agreement': 'Ga akkoord of weiger als tweede organisatie.',
  'confirm-funding': 'De kassier bevestigt het geld.',
  'start-item': 'Start het onderdeel of pas het plan aan.',
  'evaluate-item': 'Evalueer het onderdeel.',
  'aftercare-week': 'Leg het nazorgcontact vast.',
  'aftercare-month': 'Leg het nazorgcontact vast.',
  'decide-objection': 'Beslis op het bezwaar.',
  'record-appointment': 'Leg vast hoe de afspraak is verlopen.',
  'decide-correction': 'Keur de correctie goed of wijs haar af.',
};

const AFTER_BREAK = 'Spreek de persoon en leg het contactmoment vast.';

/** To speak the person after a placement broke off (R026); the other task of that kind completes a handover. */
function isAfterBreak({ kind, rule }: Task): boolean {
  return kind === 'contact-person' && rule === 'R026';
}

function endedBy(task: Task): string | undefined {
  return isAfterBreak(task) ? AFTER_BREAK : ENDED_BY[task.kind];
}

/** Terms of the law, of the scheme or of another organisation's right: no worker can move them. */
const FIXED_TERMS: readonly Task['kind'][] = [
  'answer-handover',
  'answer-handover-request',
  'answer-second-agreement',
  'assign-handover',
  'decide-objection',
  'confirm-funding',
];

export function taskOf(state: Arrangement, taskId: Uuid): Task | undefined {
  return state.openTasks.find((task) => task.taskId === taskId);
}

export function noSuchTask(task: Task | undefined): Refusal | false {
  return (
    task === undefined &&
    refusal('R028', 'task-not-open', 'Deze taak staat niet meer open. Bekijk eerst de laatste stand.')
  );
}

export function otherUnitsTask(task: Task | undefined, unit: string): Refusal | false {
  return (
    task !== undefined &&
    task.unit !== unit &&
    refusal('R032', 'task-of-other-unit', 'Deze taak is van een andere organisatie. Vraag het daar na.')
  );
}

export function endsByItsAction(task: Task | undefined): Refusal | false {
  const how = task === undefined ? undefined : endedBy(task);
  return (
    how !== undefined &&
    refusal('R028', 'task-ends-by-action', `Deze taak eindigt vanzelf als het werk gedaan is. ${how}`)
  );
}

/** Where the task may be put off to, or why not. */
export function postponeRefusals(
  task: Task | undefined,
  to: LocalDate,
  today: LocalDate,
): readonly (Refusal | false)[] {
  if (task === undefined) return [];
  const last = addDays(task.firstDueOn ?? task.dueOn, POSTPONED_DAYS_MAX);
  return [
    FIXED_TERMS.includes(task.kind) &&
      refusal(
        task.rule,
        'term-is-fixed',
        `Deze termijn ligt vast tot en met ${formatDate(task.dueOn)}. Uitstellen kan niet.`,
      ),
    to <= task.dueOn &&
      refusal('R028', 'not-later', `Kies een dag na ${formatDate(task.dueOn)}: anders verandert er niets.`),
    to < today && refusal('R028', 'postponed-to-past', 'De nieuwe datum ligt in het verleden.'),
    to > last &&
      refusal(
        'R028',
        'postponed-too-far',
        last < today || last <= task.dueOn
          ? `Deze taak kon worden uitgesteld tot en met ${formatDate(last)}. Rond de taak nu af of draag haar over.`
          : `Uitstellen kan tot en met ${formatDate(last)}. Kies een eerdere dag.`,
      ),
  ];
}
