import type { PolicyData } from '@meereis/catalogue';
import type { LocalDate } from '@meereis/kernel';
import type { ItemTerms } from './items.fold';

/** Priced service that the parties in the team decide on together. */
const CUSTOM_BUDGET = 'maatwerkbudget';

/** R044: a custom budget on RMT money is agreed by a second organisation before the plan can be set. */
export function needsSecondAgreement(
  terms: Pick<ItemTerms, 'catalogueId' | 'funding'>,
  policy: Pick<PolicyData, 'funder'>,
  today: LocalDate,
): boolean {
  return (
    terms.catalogueId === CUSTOM_BUDGET &&
    terms.funding.some((line) => line.money === 'rmt' || policy.funder(line.funder, today)?.rmt === true)
  );
}
