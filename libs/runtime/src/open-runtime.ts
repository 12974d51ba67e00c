import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Desk } from '@meereis/arrangement';
import { accessPolicy, fixtureOrganisations, type Organisations } from '@meereis/access';
import {
  createPolicyData,
  publishPolicyData,
  type LivePolicyData,
  type PolicySources,
} from '@meereis/catalogue';
import {
  createCommandRunner,
  type CommandLog,
  type CommandRunner,
  type Limits,
  type RequestStore,
} from '@meereis/commands';
import { clamAv, type DocumentStore, type VirusScanner } from '@meereis/documents';
import {
  createRegistry,
  LOG_START,
  openEsdbEventStore,
  openSqliteEventStore,
  type EventRegistry,
  type EventStore,
} from '@meereis/event-store';
import { businessClock, systemClock, type BusinessClock, type WallClock } from '@meereis/kernel';
import {
  createEventCodec,
  createPersonIndex,
  type EventCodec,
  type KeyStore,
  type PersonIndex,
} from '@meereis/privacy';
import { createProjectionHost, type ProjectionHost, type ReadDatabase } from '@meereis/projections';
import { seedDemoAccounts } from '@meereis/staff';
import {
  NO_TELEMETRY,
  observedRunner,
  observedStore,
  projectingObserver,
  type Telemetry,
} from '@meereis/observability';
import { ConfigError, parseConfig, type Config } from './config';
import { openDesk } from './open-desk';
import { openDocuments } from './open-documents';
import { openKeys } from './open-keys';
import { openLimits } from './open-limits';
import { openReadModels } from './open-read-models';
import { openRequests } from './open-requests';
import { naming } from './naming';
import { observedScanner } from './observed-scanner';
import { ALL_EVENTS, ALL_PROJECTIONS, ALL_UPCASTERS } from './rooms';
import { trialMasterKey } from './trial-master-key';

/** Stores and engine, without anything that listens: what the server and the command line open alike. */
export interface Runtime {
  readonly config: Config;
  readonly telemetry: Telemetry;
  readonly wallClock: WallClock;
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly keys: KeyStore;
  readonly codec: EventCodec;
  readonly personIndex: PersonIndex;
  readonly readDatabase: ReadDatabase;
  readonly projections: ProjectionHost;
  /** Closes what was opened, last first. */
  close(): Promise<void>;
}

/** @throws when one of the stores cannot be opened; those that were open are closed again. */
export async function openRuntime(
  config: Config,
  log: CommandLog,
  telemetry = NO_TELEMETRY,
): Promise<Runtime> {
  makeFolders(config);
  const opened: { close(): unknown }[] = [];
  const open = <T extends { close(): unknown }>(store: T): T => {
    opened.unshift(store);
    return store;
  };
  try {
    const wallClock = systemClock;
    const registry = createRegistry(ALL_EVENTS, ALL_UPCASTERS);
    const keys = open(await openKeys(config, masterKeyOf(config)));
    const store = open(watched(openLog(config, telemetry), telemetry));
    const codec = createEventCodec({ registry, keys });
    const database = open(await openReadModels(config));
    const projections = createProjectionHost({
      store,
      codec,
      registry,
      projections: ALL_PROJECTIONS,
      database,
      wallClock,
      log,
      projects: config.role !== 'api',
      observer: projectingObserver(telemetry),
    });
    return {
      config,
      telemetry,
      wallClock,
      store,
      registry,
      keys,
      codec,
      personIndex: createPersonIndex(keys),
      readDatabase: database,
      projections,
      close: async () => {
        await projections.stop();
        for (const one of opened) await one.close();
      },
    };
  } catch (error) {
    for (const one of opened) await one.close();
    throw error;
  }
}

/** Nobody who listens to nothing pays for being watched. */
function watched(store: EventStore, telemetry: Telemetry): EventStore {
  return telemetry === NO_TELEMETRY ? store : observedStore(store, telemetry);
}

function openLog({ eventStoreUrl, eventStorePath }: Config, telemetry = NO_TELEMETRY): EventStore {
  if (eventStoreUrl !== undefined)
    return openEsdbEventStore({
      url: eventStoreUrl,
      onRetry: (call) => {
        telemetry.tell('meereis_store_retries_total', { call });
      },
    });
  return naming('EVENT_STORE_URL', eventStorePath, () => openSqliteEventStore({ path: eventStorePath }));
}

/** A log by its address, as `EVENT_STORE_URL` has it; a file that is not there is made. @throws ConfigError */
export function openLogAt(url: string): EventStore {
  const config = parseConfig({ EVENT_STORE_URL: url });
  const { eventStoreUrl, eventStorePath } = config;
  if (eventStoreUrl === undefined) mkdirSync(dirname(eventStorePath), { recursive: true, mode: 0o700 });
  return openLog(config);
}

/** Readable by the server's own account only. */
function makeFolders(config: Config): void {
  const { eventStorePath, eventStoreUrl, readModelPath, keyStorePath, requestsPath, deskPath } = config;
  const files = [readModelPath, keyStorePath, requestsPath, deskPath];
  if (eventStoreUrl === undefined) files.push(eventStorePath);
  for (const file of files)
    naming('DATA_DIR', file, () => mkdirSync(dirname(file), { recursive: true, mode: 0o700 }));
}

function masterKeyOf(config: Config): Buffer {
  return config.masterKey ?? trialMasterKey(config.dataDir);
}

/**
 * A lost key file is made anew and empty: people would be registered a second time and nobody's case would open. The first
 * event about a person tells, whatever the log's size. @throws ConfigError
 */
async function checkKeys({ config, store, codec }: Runtime): Promise<void> {
  const first = await store.readAll({ from: LOG_START, limit: 1, streamPrefixes: ['person-'] });
  try {
    await codec.decode(first);
  } catch (cause) {
    // Anything else is for whoever reads that event: it says nothing about the key file.
    if ((cause as { readonly name?: unknown }).name !== 'KeyMissingError') return;
    const { keyStorePath, keyStoreUrl, eventStorePath, eventStoreUrl } = config;
    const ofLog = eventStoreUrl === undefined ? ` "${eventStorePath}"` : ' in EVENT_STORE_URL';
    const keys =
      keyStoreUrl === undefined
        ? `DATA_DIR: "${keyStorePath}" is niet het sleutelbestand van`
        : 'KEY_STORE_URL: daar liggen niet de sleutels van';
    throw new ConfigError([`${keys} het log${ofLog}.`], { cause });
  }
}

/**
 * The trial's date counts from the first event of its log, so that a restart does not take it back and two servers on
 * one log agree; on a new log it counts from now.
 */
export async function businessClockOf({ config, store, wallClock }: Runtime): Promise<BusinessClock> {
  const [first] = await store.readAll({ from: LOG_START, limit: 1 });
  return businessClock(wallClock, config.businessToday, first?.meta.recordedAt);
}

/** What answers requests, on top of a runtime. */
export interface Engine {
  readonly businessClock: BusinessClock;
  readonly organisations: Organisations;
  readonly runner: CommandRunner;
  readonly requests: RequestStore;
  readonly limits: Limits;
  readonly desk: Desk;
  readonly documents: DocumentStore;
  /** Undefined where none is configured: documents are then marked as not checked. */
  readonly virusScanner: VirusScanner | undefined;
  readonly policyData: LivePolicyData;
  close(): Promise<void>;
}

/**
 * Gives a new log its policy data and, in a trial, its people; then opens what commands need. On a log that has them
 * this costs one read each: a start does not depend on the size of the log.
 */
export async function startEngine(
  runtime: Runtime,
  sources: PolicySources,
  log: CommandLog,
): Promise<Engine> {
  const { config, store, codec, wallClock } = runtime;
  const organisations = fixtureOrganisations;
  await checkKeys(runtime);
  const clock = await businessClockOf(runtime);
  await publishPolicyData({ store, codec, wallClock, businessClock: clock, sources });
  if (config.mode === 'trial') await seedDemoAccounts({ store, codec, organisations, wallClock });
  const policyData = await createPolicyData({
    store,
    codec,
    onError: (error) => {
      log.error({ err: error }, 'policy data cannot be read');
    },
  });
  const requests = await openRequests(config, masterKeyOf(config), wallClock);
  const limits = await openLimits(config, masterKeyOf(config), wallClock);
  const desk = await openDesk(config, masterKeyOf(config), { keys: runtime.keys, wallClock });
  const documents = await openDocuments(config.documents, runtime.keys);
  const { scanner } = config.documents;
  const plainRunner = createCommandRunner({
    store,
    codec,
    policy: accessPolicy,
    wallClock,
    businessClock: clock,
    log,
  });
  const runner =
    runtime.telemetry === NO_TELEMETRY ? plainRunner : observedRunner(plainRunner, runtime.telemetry);
  return {
    businessClock: clock,
    organisations,
    runner,
    requests,
    limits,
    desk,
    documents,
    virusScanner: scanner === undefined ? undefined : observedScanner(clamAv(scanner), runtime.telemetry),
    policyData,
    close: async () => {
      await policyData.close();
      await documents.close();
      await desk.close();
      await limits.close();
      await requests.close();
    },
  };
}
