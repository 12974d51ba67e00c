import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, Item } from './arrangement';
import { planDifference, type Named, type PlanContent, type PlanDifference } from './plan-difference';
import type { PlanVersion } from './plan.fold';

export type PlanStatus = 'draft' | 'in-force' | 'former';

/** One version of the plan as it is read. */
export interface PlanShown extends PlanContent {
  readonly planVersion: number;
  readonly status: PlanStatus;
  /** Day it was set; absent for a draft. */
  readonly setOn?: LocalDate;
}

/** The items of the newest version: what was withdrawn from it is no part of it. */
export function plannedItems(state: Arrangement): readonly Item[] {
  return state.items.filter((item) => item.withdrawn === undefined);
}

/** Something differs from the version in force, or nothing was set yet: then the newest version is a draft. */
export function hasDraft(state: Arrangement): boolean {
  return state.planVersion !== 0 && state.planVersion !== state.set?.value.planVersion;
}

function shown(state: Arrangement, version: PlanVersion): PlanShown {
  const { planVersion, setOn } = version.set.value;
  return {
    planVersion,
    setOn,
    status: planVersion === state.set?.value.planVersion ? 'in-force' : 'former',
    ...(version.goal === undefined ? {} : { goal: version.goal.value }),
    items: version.items.map((item) => item.value),
  };
}

/** The version the agreements of which are valid now (R030). */
export function planInForce(state: Arrangement): PlanShown | undefined {
  const last = state.versions.at(-1);
  return last && shown(state, last);
}

/** The newest version: the draft, or else the one in force (R020). */
export function newestPlan(state: Arrangement): PlanShown | undefined {
  if (!hasDraft(state)) return planInForce(state);
  return {
    planVersion: state.planVersion,
    status: 'draft',
    ...(state.goal === undefined ? {} : { goal: state.goal.value }),
    items: plannedItems(state).map((item) => item.value),
  };
}

/** The draft or a version that was set; a version that was only a step on the way to a draft was never anybody's plan. */
export function planOfVersion(state: Arrangement, planVersion: number): PlanShown | undefined {
  if (hasDraft(state) && planVersion === state.planVersion) return newestPlan(state);
  const found = state.versions.findLast((one) => one.set.value.planVersion === planVersion);
  return found && shown(state, found);
}

/** The version that was in force on a day (R028). */
export function planOn(state: Arrangement, on: LocalDate): PlanShown | undefined {
  const found = state.versions.findLast((one) => one.set.value.setOn <= on);
  return found && shown(state, found);
}

/** Who was chosen among the quotes is the provider where the terms name nobody (R045). */
function withChosen(state: Arrangement, plan: PlanContent): PlanContent {
  const chosen = (terms: PlanContent['items'][number]): PlanContent['items'][number] => {
    const item = state.items.find((one) => one.value.itemId === terms.itemId);
    const quote = item?.quotes.find((one) => one.value.quoteId === item.choice?.value.quoteId)?.value;
    if (terms.provider !== undefined) return terms;
    // Terms of before the register's name was kept with its number.
    if (terms.providerId !== undefined)
      return { ...terms, provider: `de aanbieder met nummer ${terms.providerId} in het register` };
    if (quote === undefined) return terms;
    const { provider, providerId } = quote;
    return { ...terms, provider, ...(providerId === undefined ? {} : { providerId }) };
  };
  return { ...plan, items: plan.items.map(chosen) };
}

/** What setting the draft would change; everything is new when nothing was set yet. */
export function draftDifference(state: Arrangement, named?: Named): readonly PlanDifference[] {
  const draft = newestPlan(state);
  if (draft === undefined) return [];
  const inForce = planInForce(state) ?? { items: [] };
  return planDifference(withChosen(state, inForce), withChosen(state, draft), named);
}
