import type { Projection } from '@meereis/projections';
import { desksProjection } from './desks.projection';
import { employersProjection } from './employers.projection';
import { providersProjection } from './providers.projection';
import { vacanciesProjection } from './vacancies.projection';

export const REGISTER_PROJECTIONS: readonly Projection[] = [
  providersProjection,
  employersProjection,
  vacanciesProjection,
  desksProjection,
];
