import {
  startClearingDrafts,
  startCompletingLinks,
  startExpiringHandovers,
  startLookingAfterDocuments,
  startMakingDueTasks,
  startBulkHandovers,
  startProcessingGroups,
  type LookAfterDocumentsParts,
} from '@meereis/arrangement';
import { systemPrincipal, type Engine, type Runtime } from '@meereis/runtime';
import { createRoleSource } from '@meereis/staff';
import type { Logger } from 'pino';

function documentParts(runtime: Runtime, engine: Engine, log: Logger): LookAfterDocumentsParts {
  const { store, projections, readDatabase, wallClock } = runtime;
  const { runner, documents, businessClock, organisations } = engine;
  const principal = systemPrincipal(organisations);
  return {
    store,
    projections,
    database: readDatabase,
    wallClock,
    runner,
    documents,
    businessClock,
    principal,
    log,
  };
}

/** What works in the background until the signal; each promise ends when its worker has stopped. */
export function startWorkers(
  runtime: Runtime,
  engine: Engine,
  log: Logger,
  signal: AbortSignal,
): readonly Promise<unknown>[] {
  const { runner, organisations, businessClock, desk, policyData } = engine;
  const { readDatabase: database, personIndex } = runtime;
  const shared = { runner, database, principal: systemPrincipal(organisations), log };
  const running = [
    startClearingDrafts({ desk, businessClock, log }, signal),
    startExpiringHandovers({ ...shared, businessClock, organisations }, signal),
    startCompletingLinks(shared, signal),
    startLookingAfterDocuments(documentParts(runtime, engine, log), signal),
    startMakingDueTasks({ ...shared, businessClock }, runtime.config.termsEverySeconds, signal),
    startBulkHandovers(
      { ...shared, organisations, roles: createRoleSource(runtime.store, runtime.codec) },
      signal,
    ),
    startProcessingGroups({ ...shared, personIndex, policyData, organisations, businessClock }, signal),
  ];
  return running.map((one) => one.stopped);
}
