import { TASK_KINDS } from '../../words/task-names';
import type { Task, TasksAsked, View } from './use-tasks';

/** What the address says to show: all of it can be shared, bookmarked and come back to. */
export function askedOf(parameters: URLSearchParams): TasksAsked {
  const kind = parameters.get('soort');
  return {
    view: VIEWS.find(({ word }) => word === parameters.get('bekijk'))?.id ?? 'mine',
    dueUntil: parameters.get('tot') ?? undefined,
    kind: kind !== null && Object.hasOwn(TASK_KINDS, kind) ? (kind as Task['kind']) : undefined,
    cursor: parameters.get('vanaf') ?? undefined,
  };
}

export const VIEWS: readonly { readonly id: View; readonly word: string; readonly name: string }[] = [
  { id: 'mine', word: 'mijn', name: 'Mijn taken' },
  { id: 'team', word: 'team', name: 'Team' },
  { id: 'unassigned', word: 'vrij', name: 'Niet toegewezen' },
];

/** The day before and so on, without the clock of the machine. @param day ISO 8601. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
