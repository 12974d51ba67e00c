import type { Projection } from '@meereis/projections';
import { catalogueEntries } from './catalogue-entries.projection';
import { municipalityRegions } from './municipality-regions.projection';
import { pricedServices } from './priced-services.projection';
import { regions } from './regions.projection';
import { schemeVersions } from './scheme-versions.projection';

export const CATALOGUE_PROJECTIONS: readonly Projection[] = [
  catalogueEntries,
  pricedServices,
  regions,
  municipalityRegions,
  schemeVersions,
];
