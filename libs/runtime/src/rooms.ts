import {
  ARRANGEMENT_EVENTS,
  ARRANGEMENT_PROJECTIONS,
  ARRANGEMENT_UPCASTERS,
  BULK_HANDOVER_EVENTS,
  GROUP_EVENTS,
  PERSON_EVENTS,
} from '@meereis/arrangement';
import { CATALOGUE_EVENTS, CATALOGUE_PROJECTIONS, CATALOGUE_UPCASTERS } from '@meereis/catalogue';
import { BUDGET_EVENTS } from '@meereis/cashier';
import { DEMO_EVENTS } from '@meereis/demo';
import type { EventDefinition, Upcaster } from '@meereis/event-store';
import type { Projection } from '@meereis/projections';
import { REGISTER_EVENTS, REGISTER_PROJECTIONS } from '@meereis/registers';
import { STAFF_EVENTS, STAFF_PROJECTIONS, STAFF_UPCASTERS } from '@meereis/staff';

/** What the rooms bring together in one log: a new room adds its lists here and nowhere else. */
export const ALL_EVENTS: readonly EventDefinition[] = [
  ...CATALOGUE_EVENTS,
  ...STAFF_EVENTS,
  ...REGISTER_EVENTS,
  ...PERSON_EVENTS,
  ...ARRANGEMENT_EVENTS,
  ...BULK_HANDOVER_EVENTS,
  ...GROUP_EVENTS,
  ...BUDGET_EVENTS,
  ...DEMO_EVENTS,
];

export const ALL_UPCASTERS: readonly Upcaster[] = [
  ...CATALOGUE_UPCASTERS,
  ...STAFF_UPCASTERS,
  ...ARRANGEMENT_UPCASTERS,
];

export const ALL_PROJECTIONS: readonly Projection[] = [
  ...CATALOGUE_PROJECTIONS,
  ...STAFF_PROJECTIONS,
  ...REGISTER_PROJECTIONS,
  ...ARRANGEMENT_PROJECTIONS,
];
