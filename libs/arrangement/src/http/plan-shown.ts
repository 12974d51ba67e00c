import type { Named } from '../domain/plan-difference';
import type { PlanShown } from '../domain/plan-versions';
import { inEuro } from './money.dto';
import type { PlanItemDto, PlanVersionDto } from './plan.dto';

/** One item of a version, as it is shown. */
export function itemShown(terms: PlanShown['items'][number], named: Named): PlanItemDto {
  const { itemId, catalogueId, description, provider, plannedFrom, plannedUntil, priceCents, vat } = terms;
  return {
    itemId,
    name: terms.name ?? named(catalogueId),
    description,
    ...(provider === undefined ? {} : { provider }),
    plannedFrom,
    plannedUntil,
    price: inEuro(priceCents),
    vat,
    funding: terms.funding.map(({ funder, name, cents }) => ({
      funder,
      name: name ?? named(funder),
      amount: inEuro(cents),
    })),
    employerPart: terms.employerPart === true,
  };
}

/** A version of the plan, as it is shown. */
export function planShown(plan: PlanShown, named: Named): PlanVersionDto {
  const { planVersion, status, setOn, goal, items } = plan;
  return {
    planVersion,
    status,
    ...(setOn === undefined ? {} : { setOn }),
    ...(goal === undefined
      ? {}
      : { goal: { kind: goal.kind, description: goal.description, agreedOn: goal.agreedOn } }),
    items: items.map((terms) => itemShown(terms, named)),
  };
}
