import { useForm } from 'react-hook-form';
import {
  DateField,
  Filters,
  Form,
  longDate,
  parseDay,
  SelectField,
  typedDay,
  type Chosen,
} from '../../parts';
import { TASK_KINDS } from '../../words/task-names';
import type { TasksAsked } from './use-tasks';

interface TaskFiltersProps {
  readonly asked: TasksAsked;
  readonly onChoose: (changes: Readonly<Record<string, string | undefined>>) => void;
}

const FROM_START = { vanaf: undefined, pagina: undefined };
const KINDS = Object.entries(TASK_KINDS).map(([value, label]) => ({ value, label }));

/** By kind and by last day; the day itself counts too. */
export function TaskFilters({ asked, onChoose }: TaskFiltersProps) {
  const { kind, dueUntil } = asked;
  const form = useForm({
    values: { soort: kind ?? '', tot: dueUntil === undefined ? '' : typedDay(dueUntil) },
  });
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
      <Form
        form={form}
        submit="Filter toepassen"
        onSubmit={({ soort, tot }) => {
          onChoose({ ...FROM_START, soort: soort === '' ? undefined : soort, tot: parseDay(tot) });
        }}
      >
        <SelectField form={form} name="soort" label="Soort taak" optional choices={KINDS} />
        <DateField
          form={form}
          name="tot"
          label="Uiterlijk op"
          hint="Deze dag telt mee. Bijvoorbeeld 15-3-2022"
          optional
        />
      </Form>
    </Filters>
  );
}
