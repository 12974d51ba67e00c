import type { Arrangement } from '../../domain/arrangement';
import type { Named } from '../../domain/plan-difference';
import { employerHasAgreed, employerItems } from '../../domain/plan-parts';
import { draftDifference, hasDraft, newestPlan, planInForce } from '../../domain/plan-versions';
import { planShown } from '../../http/plan-shown';
import type { PlanFileDto } from './plan.dto';

/** The words the case itself knows: what the catalogue called an item when it was chosen. */
function namesOf(state: Arrangement): Named {
  const names = new Map(state.items.map(({ value }) => [value.catalogueId, value.name]));
  return (id) => names.get(id) ?? id;
}

/** The version in force and the draft side by side, with the differences in words (R028). */
export function planFileOf(state: Arrangement): PlanFileDto {
  const named = namesOf(state);
  const inForce = planInForce(state);
  const draft = hasDraft(state) ? newestPlan(state) : undefined;
  const { presented } = state;
  return {
    ...(inForce === undefined ? {} : { inForce: planShown(inForce, named) }),
    ...(draft === undefined ? {} : { draft: planShown(draft, named) }),
    differences: inForce === undefined || draft === undefined ? [] : draftDifference(state, named),
    setVersions: state.versions.map((one) => one.set.value.planVersion),
    ...(presented?.value.planVersion === state.planVersion
      ? { presentedOn: presented.value.presentedOn }
      : {}),
    ...(employerItems(state).length === 0 ? {} : { employerAgreed: employerHasAgreed(state) }),
    secondAgreements: state.secondAgreements.map(
      ({ status, value: { requestId, unit, items, answerBy } }) => ({
        requestId,
        unit,
        items,
        status,
        answerBy,
      }),
    ),
  };
}
