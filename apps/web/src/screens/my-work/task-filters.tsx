import { lazy } from 'react';
import { Filters, longDate, type Chosen } from '../../parts';
import { TASK_KINDS } from '../../words/task-names';
import { FROM_START } from './from-start';
import type { TasksAsked } from './use-tasks';

const TaskFilterForm = lazy(async () => ({
  default: (await import('./task-filter-form')).TaskFilterForm,
}));

export interface TaskFiltersProps {
  readonly asked: TasksAsked;
  readonly onChoose: (changes: Readonly<Record<string, string | undefined>>) => void;
}

/** By kind and by last day; the day itself counts too. */
export function TaskFilters({ asked, onChoose }: TaskFiltersProps) {
  const { kind, dueUntil } = asked;
  const chosen: readonly Chosen[] = [
    ...(kind === undefined ? [] : [{ id: 'soort', text: `Soort: ${TASK_KINDS[kind]}` }]),
    ...(dueUntil === undefined ? [] : [{ id: 'tot', text: `Tot en met ${longDate(dueUntil)}` }]),
  ];
  return (
    <Filters
      chosen={chosen}
      onRemove={(id) => {
        onChoose({ ...FROM_START, [id]: undefined });
      }}
      onClear={() => {
        onChoose({ ...FROM_START, soort: undefined, tot: undefined });
      }}
    >
      <TaskFilterForm asked={asked} onChoose={onChoose} />
    </Filters>
  );
}
