import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegistry, type EventStore } from '@meereis/event-store';
import { MemoryEventStore } from '@meereis/event-store/testing';
import { fixedClock, businessClock, localDate, type Instant } from '@meereis/kernel';
import { createEventCodec, openKeyStore } from '@meereis/privacy';
import { CATALOGUE_EVENTS, CATALOGUE_UPCASTERS } from '../events';

const DATA = join(__dirname, '../../data');

/** The real data files. */
export const SOURCES = {
  catalogueYaml: readFileSync(join(DATA, 'catalogue.yaml'), 'utf8'),
  regionsYaml: readFileSync(join(DATA, 'labour-market-regions.yaml'), 'utf8'),
};

export type PolicyLog = Awaited<ReturnType<typeof newLog>>;

/** A new log with a real codec; `store` can be wrapped to make it fail. */
export async function newLog(wrap: (store: EventStore) => EventStore = (store) => store) {
  const path = join(mkdtempSync(join(tmpdir(), 'meereis-catalogue-')), 'keys.sqlite');
  const keys = await openKeyStore({ path, masterKey: Buffer.alloc(32, 7) });
  const registry = createRegistry(CATALOGUE_EVENTS, CATALOGUE_UPCASTERS);
  const codec = createEventCodec({ registry, keys });
  const inner = new MemoryEventStore();
  const wallClock = fixedClock('2022-03-01T09:00:00.000Z' as Instant);
  return {
    inner,
    codec,
    input: {
      store: wrap(inner),
      codec,
      wallClock,
      businessClock: businessClock(wallClock, localDate('2022-03-01')),
      sources: SOURCES,
    },
    close: async () => {
      await inner.close();
      await keys.close();
    },
  };
}
