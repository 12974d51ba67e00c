import { BudgetMeter, Money } from '../../parts';
import { VAT } from '../../words/items';
import type { CaseFile } from '../case/use-case';
import { sumsByBasis } from './sums';
import './plan.css';

/** What is agreed and what of it was delivered, on each VAT basis apart (R062). Reserving and paying come with the cashier. */
export function Budget({ file }: { readonly file: CaseFile }) {
  const sums = sumsByBasis(file.plan, file.items);
  if (sums.length === 0) return <p>Er is nog niets afgesproken.</p>;
  return (
    <>
      {sums.map(({ vat, agreedCents, draftCents, deliveredCents }) => (
        <div key={vat} className="plan-budget">
          <BudgetMeter name={`Afgesproken, ${VAT[vat]}`} usedCents={agreedCents} ceilingCents={undefined} />
          {draftCents === undefined || draftCents === agreedCents ? null : (
            <p>
              In het concept wordt dat <Money cents={draftCents} />.
            </p>
          )}
          {agreedCents === 0 && deliveredCents === 0 ? null : (
            <BudgetMeter
              name={`Geleverd, ${VAT[vat]}`}
              usedCents={deliveredCents}
              ceilingCents={agreedCents}
            />
          )}
        </div>
      ))}
    </>
  );
}
