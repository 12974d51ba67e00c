import { useForm } from 'react-hook-form';
import { announce, CheckboxGroup, Filters, Form } from '../../parts';
import type { Area } from './use-history';

const AREA_NAMES: Readonly<Record<Area, string>> = {
  intake: 'Intake',
  plan: 'Plan',
  items: 'Onderdelen',
  travel: 'Delen en overdragen',
  daily: 'Taken en contact',
  documents: 'Documenten',
  end: 'Afloop',
};
const CHOICES = Object.entries(AREA_NAMES).map(([value, label]) => ({ value, label }));

interface AreaFilterProps {
  readonly areas: readonly Area[];
  readonly onChoose: (areas: readonly Area[]) => void;
}

/** By kind of event; without a choice all of them show. */
export function AreaFilter({ areas, onChoose }: AreaFilterProps) {
  const form = useForm<{ readonly soorten: readonly Area[] }>({ values: { soorten: areas } });
  return (
    <Filters
      chosen={areas.map((area) => ({ id: area, text: AREA_NAMES[area] }))}
      onRemove={(id) => {
        onChoose(areas.filter((area) => area !== id));
      }}
      onClear={() => {
        onChoose([]);
      }}
    >
      <Form
        form={form}
        submit="Filter toepassen"
        onSubmit={({ soorten }) => {
          onChoose(soorten);
          announce('Filter toegepast.');
        }}
      >
        <CheckboxGroup form={form} name="soorten" label="Soort gebeurtenis" optional choices={CHOICES} />
      </Form>
    </Filters>
  );
}
