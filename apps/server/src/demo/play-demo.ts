import { join } from 'node:path';
import { DEMO_FIRST_DAY, DEMO_PEOPLE, DemoClock, demoState, loadDemo, openJournal } from '@meereis/demo';
import type { Engine, Runtime } from '@meereis/runtime';
import type { Logger } from 'pino';
import { openDemoHouse } from './demo-house';

const TENTHS = 10;

/**
 * Plays the demo into an empty log, once; a start that finds it unfinished goes on. A log with people of its own is left
 * alone. Tells on the terminal how far it is: the first start takes some seconds.
 */
export async function playDemo(
  runtime: Runtime,
  engine: Engine,
  log: Logger,
  people = DEMO_PEOPLE,
): Promise<void> {
  const state = await demoState(runtime.store);
  if (state === 'loaded' || state === 'own-data') return;
  const clock = new DemoClock(DEMO_FIRST_DAY);
  const house = await openDemoHouse({ runtime, engine, clock, log });
  const began = Date.now();
  let told = 0;
  try {
    await loadDemo({
      house,
      people,
      journal: openJournal(join(runtime.config.dataDir, 'demo-journal.jsonl')),
      clock,
      store: runtime.store,
      codec: runtime.codec,
      onProgress: (done, all) => {
        const tenths = Math.floor((done * TENTHS) / all);
        if (tenths === told) return;
        told = tenths;
        console.log(`Voorbeeldgegevens laden: ${done} van ${all} personen`);
      },
    });
  } finally {
    await house.close();
  }
  log.info({ ms: Date.now() - began }, 'demo played');
}
