import type { Dto } from '../api/client';

/** Kinds of organisations, as one picks them. */
export const UNIT_KINDS: Readonly<Record<Dto<'UnitDto'>['kind'], string>> = {
  'uwv-executor': 'UWV',
  'uwv-cashier': 'UWV kassier',
  municipality: 'Gemeente',
  union: 'Vakbond',
  'employer-organisation': 'Werkgeversorganisatie',
  education: 'School',
  'mobility-team': 'Regionaal mobiliteitsteam',
  oversight: 'Toezicht',
  ministry: 'Ministerie',
};
