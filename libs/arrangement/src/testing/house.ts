import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { accessPolicy, type Action, type Principal, type Role, type Unit } from '@meereis/access';
import {
  createCommandRunner,
  type CommandLog,
  type CommandRunner,
  type Decision,
  type DecisionContext,
} from '@meereis/commands';
import { createRegistry, openSqliteEventStore, type EventStore } from '@meereis/event-store';
import { newUuid, systemClock, type LocalDate, type Oin, type Uuid } from '@meereis/kernel';
import { createEventCodec, openKeyStore, type EventCodec } from '@meereis/privacy';
import {
  createProjectionHost,
  openReadDatabase,
  type ProjectionHost,
  type ReadDatabase,
} from '@meereis/projections';
import { arrangement, ARRANGEMENT_EVENTS, type Arrangement } from '../domain/arrangement';
import { caseResource } from '../domain/case-resource';
import { BULK_HANDOVER_EVENTS } from '../domain/bulk-handover-events';
import { GROUP_EVENTS } from '../domain/group-events';
import { PERSON_EVENTS } from '../domain/person-events';
import { ARRANGEMENT_PROJECTIONS } from '../read-models/projections';
import { REGISTER_EVENTS } from '@meereis/registers';
import { STAFF_EVENTS, STAFF_PROJECTIONS } from '@meereis/staff';
import { TODAY } from './case';
import { uuid } from './values';

/** The real parts on files of their own: log, keys, read models, runner. Only the business date is set by the test. */
export interface House {
  readonly directory: string;
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly runner: CommandRunner;
  readonly database: ReadDatabase;
  readonly host: ProjectionHost;
  readonly log: CommandLog;
  today: LocalDate;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const directory = mkdtempSync(join(tmpdir(), 'meereis-arrangement-'));
  const registry = createRegistry(
    [
      ...ARRANGEMENT_EVENTS,
      ...BULK_HANDOVER_EVENTS,
      ...PERSON_EVENTS,
      ...GROUP_EVENTS,
      ...REGISTER_EVENTS,
      ...STAFF_EVENTS,
    ],
    [],
  );
  const store = openSqliteEventStore({ path: join(directory, 'log.sqlite') });
  const keys = await openKeyStore({ path: join(directory, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  const codec = createEventCodec({ registry, keys });
  const database = openReadDatabase(join(directory, 'read.sqlite'));
  const log: CommandLog = pino({ level: 'silent' });
  const date = { today: TODAY };
  const businessClock = { today: () => date.today };
  const runner = createCommandRunner({
    store,
    codec,
    policy: accessPolicy,
    wallClock: systemClock,
    businessClock,
    log,
  });
  const host = createProjectionHost({
    store,
    codec,
    registry,
    projections: [...ARRANGEMENT_PROJECTIONS, ...STAFF_PROJECTIONS],
    database,
    wallClock: systemClock,
    log,
  });
  await host.start();
  return {
    directory,
    store,
    codec,
    runner,
    database,
    host,
    log,
    get today() {
      return date.today;
    },
    set today(today: LocalDate) {
      date.today = today;
    },
    close: async () => {
      await host.stop();
      await store.close();
      await database.close();
      await keys.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function principal(unit: Unit, role: Role = 'caseworker', account = 77): Principal {
  return { accountId: uuid(account), displayName: 'Test', unit, roles: [role] };
}

export const SYSTEM: Principal = principal(
  { id: 'meereis', oin: '00000099000000001000' as Oin, kind: 'oversight', name: 'Meereis' },
  'system',
  1,
);

export interface Step {
  readonly as: Principal;
  readonly action: Action;
  readonly expected: number | 'no-stream' | 'additive';
  readonly commandId?: Uuid;
}

/** One command on a case, over the real runner. */
export function onCase(
  house: House,
  id: Uuid,
  { as, action, expected, commandId = newUuid() }: Step,
  decide: (state: Arrangement | undefined, context: DecisionContext) => Decision,
) {
  return house.runner.run({
    aggregate: arrangement,
    id,
    expected,
    principal: as,
    action,
    purpose: 'arrangement-execution',
    commandId,
    correlationId: commandId,
    resource: caseResource,
    decide,
  });
}
