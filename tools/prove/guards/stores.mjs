const KEYS_TEST = 'libs/privacy/src/keys/key-store.spec.ts';

/** What the stores on servers rest on. */
export const STORES = [
  {
    name: 'a server asks whether keys were destroyed elsewhere',
    file: 'libs/privacy/src/keys/key-server.ts',
    text: 'mayHaveChanged: () => true,',
    instead: 'mayHaveChanged: () => false,',
    test: KEYS_TEST,
    named: 'both stop opening when one of them destroys the key',
  },
  {
    name: 'somebody without a key is erased for good',
    file: 'libs/privacy/src/keys/key-store.ts',
    text: '.values({ subject, key_id: 1, master_version: MASTER_VERSION, wrapped: null })',
    instead:
      '.values({ subject: `x${subject}` as Uuid, key_id: 1, master_version: MASTER_VERSION, wrapped: null })',
    test: KEYS_TEST,
    named: 'A destroyed key is never followed by a new one',
  },
  {
    name: 'keys are copied to an empty place only',
    file: 'libs/sql/src/copy/copy-rows.ts',
    text: "if (there === 'other')",
    instead: "if (there === 'same')",
    test: 'libs/privacy/src/keys/copy-keys.spec.ts',
    named: 'is refused where other keys lie',
  },
  {
    name: 'keys that cannot be reached are no fault of an event',
    file: 'libs/projections/src/host/batch.ts',
    text: "nameOf(error) === 'DatabaseLostError' ||",
    instead: "nameOf(error) === '' ||",
    test: 'libs/projections/src/host/outage.spec.ts',
    named: 'waits for keys that cannot be reached',
  },
  {
    name: 'what rings for an event that was seen is no news',
    file: 'libs/event-store/src/esdb/doorbell.ts',
    text: 'if (this.rungFor > this.position || ended.aborted) return;',
    instead: 'if (this.rungFor >= 0 || ended.aborted) return;',
    test: 'libs/event-store/src/esdb/deliveries.spec.ts',
    named: 'share a read of its end, and one ring for an event',
  },
  {
    name: 'a page of the log is shared only since the last ring',
    file: 'libs/event-store/src/esdb/reads.ts',
    text: 'known.rings === rings &&',
    instead: 'known.rings <= rings &&',
    test: 'libs/event-store/src/esdb/deliveries.spec.ts',
    named: 'share a read of its end, and one ring for an event',
  },
];
