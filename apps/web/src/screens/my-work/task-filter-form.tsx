import { useForm } from 'react-hook-form';
import { DateField, Form, parseDay, SelectField, typedDay } from '../../parts';
import { TASK_KINDS } from '../../words/task-names';
import { FROM_START } from './from-start';
import type { TaskFiltersProps } from './task-filters';

const KINDS = Object.entries(TASK_KINDS).map(([value, label]) => ({ value, label }));

/** What one can filter by; it comes when somebody wants to filter. */
export function TaskFilterForm({ asked: { kind, dueUntil }, onChoose }: TaskFiltersProps) {
  const form = useForm({
    values: { soort: kind ?? '', tot: dueUntil === undefined ? '' : typedDay(dueUntil) },
  });
  return (
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
  );
}
