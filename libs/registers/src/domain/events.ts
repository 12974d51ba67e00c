import type { EventOf } from '@meereis/event-store';
import { DESK_EVENTS } from './desk-events';
import { EMPLOYER_EVENTS } from './employer-events';
import { PROVIDER_EVENTS } from './provider-events';
import { VACANCY_EVENTS } from './vacancy-events';

export const REGISTER_EVENTS = [
  ...PROVIDER_EVENTS,
  ...EMPLOYER_EVENTS,
  ...VACANCY_EVENTS,
  ...DESK_EVENTS,
] as const;
export type RegisterEvent = EventOf<(typeof REGISTER_EVENTS)[number]>;
