import type { UseFormReturn } from 'react-hook-form';
import { Form, Link } from '../../parts';
import { AgreementFields } from './agreement-fields';
import type { ItemTyped } from './item-body';
import { useProviderChoices } from './use-providers';

interface StepProps {
  readonly form: UseFormReturn<ItemTyped>;
  readonly onNext: () => void;
  readonly backTo: string;
}

export function AgreementStep({ form, onNext, backTo }: StepProps) {
  return (
    <Form
      form={form}
      submit="Verder"
      onSubmit={onNext}
      otherwise={
        <Link as="button" to={backTo}>
          Terug
        </Link>
      }
    >
      <AgreementFields form={form} providers={useProviderChoices()} />
    </Form>
  );
}
