import type { Dto } from '../api/client';

/** What came of looking at a provision before money of the mobility team (R040). */
export const PROVISION_OUTCOMES: Readonly<Record<Dto<'ConsiderProvisionDto'>['outcome'], string>> = {
  used: 'Wordt gebruikt',
  'not-available': 'Niet beschikbaar',
  'not-fitting': 'Past niet',
  exhausted: 'Is op',
  'refused-by-owner': 'Geweigerd door de beheerder',
};
