import { refusal, type Refusal } from '@meereis/commands';
import type { Arrangement } from './arrangement';

/** Bound of one plan, so that a receipt can cite every item of it. */
export const ITEMS_MAX = 60;
export const CONSIDERATIONS_MAX = 100;

const PLANNABLE: readonly Arrangement['phase'][] = ['admitted', 'planning', 'set'];

/** The case a command is about must exist; the runner has asked the policy before. */
export const UNKNOWN_CASE = refusal('R029', 'arrangement-unknown', 'Dit arrangement bestaat niet.');

/** Guard admitted → plan (actors.md §2.2): a refused or not yet admitted person has no plan. */
export function notAdmitted(state: Arrangement): readonly Refusal[] {
  if (PLANNABLE.includes(state.phase)) return [];
  if (state.phase === 'refused')
    return [
      refusal(
        'R019',
        'admission-was-refused',
        'De aanvraag is afgewezen. Voor deze persoon kan geen plan gemaakt worden.',
      ),
    ];
  return [refusal('R007', 'not-admitted', 'De persoon is nog niet toegelaten. Laat de persoon eerst toe.')];
}

export function noDiagnosis(state: Arrangement): readonly Refusal[] {
  if (state.diagnoses.length > 0) return [];
  return [
    refusal('R015', 'no-diagnosis', 'Er is nog geen diagnosegesprek vastgelegd. Leg dat gesprek eerst vast.'),
  ];
}

export function noGoal(state: Arrangement): readonly Refusal[] {
  if (state.goal !== undefined) return [];
  return [refusal('R021', 'no-goal', 'Er is nog geen doel afgesproken. Leg het doel eerst vast.')];
}

export function noItems(state: Arrangement): readonly Refusal[] {
  if (state.items.length > 0) return [];
  return [refusal('R022', 'no-items', 'Het plan heeft nog geen onderdeel. Voeg eerst een onderdeel toe.')];
}
