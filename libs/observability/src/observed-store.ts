import type { EventStore } from '@meereis/event-store';
import type { Telemetry } from './telemetry';

/** The same log, whose appends are measured and shown as steps. */
export function observedStore(store: EventStore, telemetry: Telemetry): EventStore {
  return {
    append: async (...asked) => {
      const startedAt = performance.now();
      const step = telemetry.begin({
        name: 'append',
        kind: 'client',
        attributes: { 'meereis.events': asked[2].length },
      });
      const done = (outcome: string, failed?: string): void => {
        step.end({ 'meereis.outcome': outcome }, failed);
        telemetry.tell('meereis_append_seconds', { outcome }, (performance.now() - startedAt) / 1_000);
      };
      try {
        const answer = await telemetry.within(step, () => store.append(...asked));
        done(answer.kind);
        return answer;
      } catch (error) {
        const name = nameOf(error);
        done(name, name);
        throw error;
      }
    },
    readStream: (query) => store.readStream(query),
    readAll: (query) => store.readAll(query),
    subscribeToAll: (query) => store.subscribeToAll(query),
    head: () => store.head(),
    countAfter: (position) => store.countAfter(position),
    close: () => store.close(),
  };
}

/** The kind of an error, without its message: that may repeat what somebody typed. */
export function nameOf(error: unknown): string {
  const { name } = (error ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : 'Error';
}
