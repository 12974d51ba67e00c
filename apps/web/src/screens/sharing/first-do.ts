import type { Dto } from '../../api/client';

type Task = Dto<'TaskShownDto'>;
type Late = Dto<'InheritedLateDto'>;

export interface FirstThing {
  readonly task: Task;
  /** Late since before the case came here, and whose it was then. */
  readonly late?: Late;
}

interface Moved {
  /** Open tasks of the case. */
  readonly tasks: readonly Task[];
  /** Ids of what came along with the handover, from its receipt. */
  readonly moved: readonly string[];
  readonly inheritedLate: readonly Late[];
  readonly unit: string;
}

/**
 * "Eerst doen": what came along and is still open, with the promised conversation. What was late when it came stands
 * first, then what is due first (SCREENS C10).
 */
export function firstToDo({ tasks, moved, inheritedLate, unit }: Moved): readonly FirstThing[] {
  return tasks
    .filter((task) => task.unit === unit && (moved.includes(task.taskId) || task.kind === 'contact-person'))
    .map((task) => {
      const late = inheritedLate.find(({ taskId }) => taskId === task.taskId);
      return late === undefined ? { task } : { task, late };
    })
    .toSorted((one, other) => rank(one).localeCompare(rank(other)));
}

function rank({ task, late }: FirstThing): string {
  return `${late === undefined ? 1 : 0} ${task.dueOn} ${task.taskId}`;
}
