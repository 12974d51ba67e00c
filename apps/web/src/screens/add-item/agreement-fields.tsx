import { useWatch, type UseFormReturn } from 'react-hook-form';
import {
  CheckboxField,
  DateField,
  daysBetween,
  parseDay,
  SelectField,
  TextArea,
  TextField,
  type Choice,
} from '../../parts';
import type { ItemTyped } from './item-body';

interface AgreementFieldsProps {
  readonly form: UseFormReturn<ItemTyped>;
  readonly providers: readonly Choice[];
}

/** What, with whom and when. */
export function AgreementFields({ form, providers }: AgreementFieldsProps) {
  const providerId = useWatch({ control: form.control, name: 'providerId' });
  return (
    <>
      <TextArea form={form} name="description" label="Wat spreken we af" maxLength={1000} rows={3} />
      <SelectField
        form={form}
        name="providerId"
        label="Aanbieder uit het register"
        hint="Bedrijfsscholen en bedrijfstakscholen staan bovenaan. Geen keuze als u eerst offertes vraagt."
        choices={providers}
        optional
      />
      {providerId === '' ? (
        <TextField
          form={form}
          name="provider"
          label="Andere aanbieder"
          hint="Alleen als de aanbieder niet in het register staat."
          optional
        />
      ) : null}
      <DateField form={form} name="plannedFrom" label="Van" />
      <DateField
        form={form}
        name="plannedUntil"
        label="Tot en met"
        validate={(day) => {
          const from = parseDay(form.getValues('plannedFrom'));
          return from !== undefined && daysBetween(from, day) < 0
            ? 'De laatste dag ligt vóór de eerste.'
            : undefined;
        }}
      />
      <CheckboxField form={form} name="employerPart" label="De werkgever doet hieraan mee" />
    </>
  );
}
