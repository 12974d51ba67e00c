import { refusal, type Refusal } from '@meereis/commands';
import type { Arrangement } from './arrangement';
import { plannedItems } from './plan-versions';

/** Bounds of one plan: a receipt must be able to cite every item of it, and it cites at most a hundred facts. */
export const ITEMS_MAX = 60;
export const CONSIDERATIONS_MAX = 100;

/** A case that does not exist, where no route has said so before. */
export const UNKNOWN_CASE = refusal('R029', 'arrangement-unknown', 'Dit arrangement bestaat niet.');

/** What the steps of the plan share (actors.md §2.2, admitted → plan set). */
export function noDiagnosis(state: Arrangement): Refusal | false {
  return (
    state.diagnoses.length === 0 &&
    refusal('R015', 'no-diagnosis', 'Er is nog geen diagnosegesprek vastgelegd. Leg dat gesprek eerst vast.')
  );
}

export function noGoal(state: Arrangement): Refusal | false {
  return (
    state.goal === undefined &&
    refusal('R021', 'no-goal', 'Er is nog geen doel afgesproken. Leg het doel eerst vast.')
  );
}

export function noItems(state: Arrangement): Refusal | false {
  return (
    plannedItems(state).length === 0 &&
    refusal('R022', 'no-items', 'Het plan heeft nog geen onderdeel. Voeg eerst een onderdeel toe.')
  );
}

/** A version that is no longer the current one (R020): what the person saw is not what would be recorded. */
export function otherVersion(state: Arrangement, planVersion: number): Refusal | false {
  return (
    planVersion !== state.planVersion &&
    refusal(
      'R020',
      'plan-version-stale',
      `Het plan is veranderd: de huidige versie is ${state.planVersion}, niet ${planVersion}. Bespreek de huidige versie met de persoon.`,
    )
  );
}
