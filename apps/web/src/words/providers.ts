import type { Dto } from '../api/client';

/** What kind of provider it is. */
export const PROVIDER_KINDS: Readonly<Record<Dto<'ListedProviderDto'>['kind'], string>> = {
  'company-school': 'bedrijfsschool',
  'branch-school': 'bedrijfstakschool',
  'training-provider': 'opleider',
  school: 'school',
  'sector-fund': 'sectorfonds',
  municipality: 'gemeente',
  'social-firm': 'sociaal ontwikkelbedrijf',
  coach: 'coach',
  other: 'andere aanbieder',
};
