import type { UseFormReturn } from 'react-hook-form';
import { Form, Link } from '../../parts';
import { fundingFault, type ItemTyped } from './item-body';
import type { Funder } from './funders';
import { MoneyFields } from './money-fields';
import type { Offer } from './use-offers';

interface MoneyStepProps {
  readonly form: UseFormReturn<ItemTyped>;
  readonly offer: Offer;
  readonly funders: readonly Funder[];
  readonly onNext: () => void;
  readonly backTo: string;
}

export function MoneyStep({ form, offer, funders, onNext, backTo }: MoneyStepProps) {
  const next = (typed: ItemTyped): void => {
    if (reportFundingFault(form, typed)) return;
    onNext();
  };
  return (
    <Form
      form={form}
      submit="Controleren"
      onSubmit={next}
      otherwise={
        <Link as="button" to={backTo}>
          Terug
        </Link>
      }
    >
      <MoneyFields form={form} funders={funders} maximum={offer} />
    </Form>
  );
}

/** Puts a sum that is wrong (R027) at the price, so that it is in the list of faults too. @returns whether it is. */
export function reportFundingFault(form: UseFormReturn<ItemTyped>, typed: ItemTyped): boolean {
  const fault = fundingFault(typed);
  if (fault === undefined) return false;
  form.setError('price', { type: 'sum', message: fault });
  return true;
}
