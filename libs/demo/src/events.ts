import { defineEvent, field, type EventOf } from '@meereis/event-store';

/** The demo is being played into this log: a start that finds it unfinished goes on. */
export const demoBegun = defineEvent('demo-begun.v1', {
  demoId: field.id(),
  stories: field.integer(0, 100_000),
});

/** Every story of the demo has been played: no start plays it again. */
export const demoLoaded = defineEvent('demo-loaded.v1', {
  demoId: field.id(),
  stories: field.integer(0, 100_000),
});

export const DEMO_EVENTS = [demoBegun, demoLoaded] as const;
export type DemoEvent = EventOf<(typeof DEMO_EVENTS)[number]>;
