import type { UseFormReturn } from 'react-hook-form';
import { DateField, Form, TextArea } from '../../parts';
import { useMe } from '../../session/own-account';
import { contactDayFault } from '../received-offers/contact-day';
import { NOTE_MAX, WHY_MAX, type OfferValues } from './offer-values';

interface StepProps {
  readonly form: UseFormReturn<OfferValues>;
  readonly onDone: () => void;
}

/** What makes the handover warm: why, what the other has to know, and when the person is spoken to (R033). */
export function NoteStep({ form, onDone }: StepProps) {
  const { today } = useMe();
  return (
    <Form form={form} submit="Verder naar controleren" onSubmit={onDone}>
      <TextArea
        form={form}
        name="why"
        label="Waarom draagt u de zaak over?"
        hint="Bijvoorbeeld: de persoon krijgt sinds kort bijstand van deze gemeente."
        maxLength={WHY_MAX}
        rows={3}
      />
      <TextArea
        form={form}
        name="note"
        label="Wat moet de ontvanger weten?"
        hint="Wat loopt er, wat is met de persoon afgesproken, waar moet de ander op letten?"
        maxLength={NOTE_MAX}
        rows={6}
      />
      <DateField
        form={form}
        name="contactOn"
        label="Dag van het gesprek met de persoon"
        hint="Wanneer spreekt de ontvanger de persoon? Binnen vier weken, bijvoorbeeld 15-3-2022"
        validate={(day) => contactDayFault(day, today)}
      />
    </Form>
  );
}
