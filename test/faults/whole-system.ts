import type { Uuid } from '@meereis/kernel';
import { ALL_PROJECTIONS, openRuntime, parseConfig, type Environment } from '@meereis/runtime';

const REBUILD_MS_MAX = 120_000;
const REBUILDS_AT_ONCE = 8;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface Findings {
  /** Of each case, how many events its stream holds. */
  readonly events: ReadonlyMap<string, number>;
  /** Tables whose rows differ from those of a fresh rebuild. */
  readonly differing: readonly string[];
  readonly compared: number;
}

/**
 * Opens what the servers left behind, when none of them runs any more, and looks whether it is whole. With `ROLE: 'api'`
 * it may look beside a worker that runs, which then does the rebuilding.
 * @param env settings besides the data folder.
 */
export async function lookAt(
  dataDir: string,
  cases: readonly string[],
  env: Environment = {},
): Promise<Findings> {
  const runtime = await openRuntime(parseConfig({ DATA_DIR: dataDir, DEMO: 'off', ...env }), quiet);
  try {
    const events = new Map<string, number>();
    for (const id of cases) {
      const stream = await runtime.store.readStream({
        streamId: `arrangement-${id as Uuid}`,
        direction: 'backwards',
        limit: 1,
      });
      events.set(id, (stream[0]?.revision ?? -1) + 1);
    }
    await runtime.projections.start();
    if (!(await runtime.projections.waitFor(await runtime.store.head(), REBUILD_MS_MAX)))
      throw new Error('The read models do not come up to date.');
    // Some at once: a worker that runs looks for requests now and then only.
    const tables = [];
    for (let at = 0; at < ALL_PROJECTIONS.length; at += REBUILDS_AT_ONCE) {
      const some = ALL_PROJECTIONS.slice(at, at + REBUILDS_AT_ONCE);
      const rebuilt = some.map(({ name }) => runtime.projections.rebuilds.rebuild(name, REBUILD_MS_MAX));
      tables.push(...(await Promise.all(rebuilt)).flatMap((report) => report.tables));
    }
    return {
      events,
      differing: tables.filter(({ same }) => !same).map(({ table }) => table),
      compared: tables.length,
    };
  } finally {
    await runtime.close();
  }
}
