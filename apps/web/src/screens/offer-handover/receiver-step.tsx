import type { UseFormReturn } from 'react-hook-form';
import { Form, Link } from '../../parts';
import { useCase } from '../case/use-case';
import type { OfferValues } from './offer-values';
import { noReceiver, ReceiverFields } from './receiver-fields';

interface StepProps {
  readonly form: UseFormReturn<OfferValues>;
  readonly onDone: () => void;
}

/** Who could go on with this person: organisation, team, person. */
export function ReceiverStep({ form, onDone }: StepProps) {
  const { file } = useCase();
  return (
    <Form
      form={form}
      submit="Verder naar wat meegaat"
      onSubmit={(values) => {
        const fault = noReceiver(values);
        if (fault === undefined) onDone();
        else form.setError('region', { message: fault });
      }}
      otherwise={<Link to={`/zaken/${file.arrangementId}/delen`}>Stoppen zonder aanbieden</Link>}
    >
      <ReceiverFields form={form} owner={file.ownerUnit} />
    </Form>
  );
}
