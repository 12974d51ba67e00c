import { BudgetMeter } from '../../parts';
import type { Item } from './item-table';
import { agreedCents, deliveredCents, sameBasis } from './sums';

/** What is agreed and what of it was delivered. Reserving and paying come with the cashier. */
export function Budget({ items }: { readonly items: readonly Item[] }) {
  if (items.length === 0) return <p>Er is nog niets afgesproken.</p>;
  if (!sameBasis(items))
    return <p>De onderdelen hebben prijzen met en zonder btw. Die tellen wij niet bij elkaar op.</p>;
  const agreed = agreedCents(items);
  return (
    <>
      <BudgetMeter name="Afgesproken" usedCents={agreed} ceilingCents={undefined} />
      <BudgetMeter name="Geleverd" usedCents={deliveredCents(items)} ceilingCents={agreed} />
    </>
  );
}
