import type { Dto } from '../api/client';

/** What somebody works towards. */
export const GOAL_KINDS: Readonly<Record<Dto<'AgreeGoalDto'>['kind'], string>> = {
  'same-occupation': 'Werk in hetzelfde beroep',
  'other-occupation': 'Werk in een ander beroep',
  'other-sector': 'Werk in een andere sector',
  'own-business': 'Een eigen bedrijf',
  education: 'Een opleiding',
  orientation: 'Oriëntatie op werk',
};
