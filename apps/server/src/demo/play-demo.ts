import { join } from 'node:path';
import { DEMO_FIRST_DAY, DEMO_PEOPLE, DemoClock, demoState, loadDemo, openJournal } from '@meereis/demo';
import type { Engine, Runtime } from '@meereis/runtime';
import type { Logger } from 'pino';
import { claimDemo, type DemoClaim } from './demo-claim';
import { openDemoHouse } from './demo-house';

const TENTHS = 10;

/**
 * Plays the demo into an empty log, once; a start that finds it unfinished goes on, one that finds it being played waits. A log with people of its own is left
 * alone. Tells on the terminal how far it is: the first start takes some seconds.
 */
export async function playDemo(
  runtime: Runtime,
  engine: Engine,
  log: Logger,
  people = DEMO_PEOPLE,
): Promise<void> {
  const claim = await claimDemo(runtime, async () => {
    const state = await demoState(runtime.store);
    return state === 'loaded' || state === 'own-data';
  });
  if (claim === undefined) return;
  try {
    await play({ runtime, engine, log, people, claim });
  } finally {
    await claim.release();
  }
}

interface Playing {
  readonly runtime: Runtime;
  readonly engine: Engine;
  readonly log: Logger;
  readonly people: number;
  readonly claim: DemoClaim;
}

async function play({ runtime, engine, log, people, claim }: Playing): Promise<void> {
  const clock = new DemoClock(DEMO_FIRST_DAY);
  const house = await openDemoHouse({ runtime, engine, clock, log });
  const began = Date.now();
  let told = 0;
  try {
    await loadDemo({
      house: {
        ...house,
        request: (userName, request) => {
          claim.check();
          return house.request(userName, request);
        },
      },
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
