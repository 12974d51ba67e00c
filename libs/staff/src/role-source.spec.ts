import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureOrganisations, hasMeaningAt } from '@meereis/access';
import { createRegistry, LOG_START, type EventStore, type ReadStream } from '@meereis/event-store';
import { MemoryEventStore } from '@meereis/event-store/testing';
import { EVENT_NAMESPACE, systemClock, uuidV5 } from '@meereis/kernel';
import { createEventCodec, openKeyStore, type EventCodec, type KeyStore } from '@meereis/privacy';
import { STAFF_EVENTS } from './account-events';
import { DEMO_ACCOUNTS, type DemoAccount } from './demo/demo-accounts';
import { seedDemoAccounts } from './demo/seed-demo-accounts';
import { createRoleSource } from './role-source';
import { unit } from './testing/given';

let directory: string;
let keys: KeyStore;
let codec: EventCodec;
let store: EventStore;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'staff-'));
  keys = await openKeyStore({ path: join(directory, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  codec = createEventCodec({ registry: createRegistry(STAFF_EVENTS, []), keys });
  store = new MemoryEventStore();
});

afterEach(async () => {
  await store.close();
  await keys.close();
  rmSync(directory, { recursive: true, force: true });
});

const seed = () =>
  seedDemoAccounts({ store, codec, organisations: fixtureOrganisations, wallClock: systemClock });

function demo(userName: string): DemoAccount {
  const found = DEMO_ACCOUNTS.find((account) => account.userName === userName);
  if (found === undefined) throw new Error(`No ${userName}.`);
  return found;
}

async function endCaseworker(account: DemoAccount): Promise<void> {
  const streamId = `account-${account.accountId}`;
  const [last] = await store.readStream({ streamId, direction: 'backwards', limit: 1 });
  if (last === undefined) throw new Error('Nothing seeded.');
  const data = {
    accountId: account.accountId,
    role: 'caseworker',
    unit: account.unit,
    reason: 'Uit dienst.',
    endedOn: '2022-03-01',
  };
  const eventId = uuidV5(EVENT_NAMESPACE, 'ending');
  const events = await codec.encode([{ eventId, event: { type: 'role-ended.v1', data }, meta: last.meta }]);
  await store.append(streamId, last.revision, events);
}

describe('the trial accounts', () => {
  it('are put on an empty log once', async () => {
    expect(await seed()).toBe(DEMO_ACCOUNTS.length);
    const head = await store.head();
    expect(await seed()).toBe(0);
    expect(await store.head()).toBe(head);
  });

  it('hold only roles that have meaning at their unit, and cover every role a person can hold', () => {
    const wrong = DEMO_ACCOUNTS.filter(({ roles, unit: id }) =>
      roles.some((role) => !hasMeaningAt(role, unit(id).kind)),
    );
    expect(wrong).toEqual([]);
    expect(new Set(DEMO_ACCOUNTS.flatMap(({ roles }) => roles)).size).toBe(11);
    expect(new Set(DEMO_ACCOUNTS.map(({ clientId }) => clientId)).size).toBe(DEMO_ACCOUNTS.length);
  });

  it('leave no name and no reason readable in the log', async () => {
    await seed();
    const events = await store.readAll({ from: LOG_START, limit: 1_000 });
    const log = Buffer.concat(events.map(({ bytes }) => bytes)).toString('utf8');
    expect(log).not.toContain('Medewerker');
    expect(log).not.toContain('proefomgeving');
  });
});

describe('roles in force', () => {
  it('come from the log, for the unit of the account only', async () => {
    await seed();
    const source = createRoleSource(store, codec);
    const account = demo('uwv.utrecht.1');
    expect(await source.rolesOf(account.accountId, 'uwv-am13')).toEqual(['caseworker']);
    expect(await source.rolesOf(account.accountId, 'uwv-kassier')).toEqual([]);
  });

  it('are none for an account nobody registered', async () => {
    const source = createRoleSource(store, codec);
    expect(await source.rolesOf(uuidV5(EVENT_NAMESPACE, 'stranger'), 'uwv-am13')).toEqual([]);
  });

  it('stop with the event that ends them, without a restart', async () => {
    await seed();
    const source = createRoleSource(store, codec);
    const account = demo('uwv.utrecht.1');
    expect(await source.rolesOf(account.accountId, 'uwv-am13')).toEqual(['caseworker']);
    await endCaseworker(account);
    expect(await source.rolesOf(account.accountId, 'uwv-am13')).toEqual([]);
  });

  it('are read from the tail of the stream only', async () => {
    await seed();
    const from: (number | undefined)[] = [];
    const watched = new Proxy(store, {
      get: (target, name) =>
        name === 'readStream'
          ? (query: ReadStream) => {
              from.push(query.from);
              return target.readStream(query);
            }
          : (Reflect.get(target, name) as unknown),
    });
    const source = createRoleSource(watched, codec);
    const account = demo('uwv.utrecht.1');
    await source.rolesOf(account.accountId, 'uwv-am13');
    await source.rolesOf(account.accountId, 'uwv-am13');
    expect(from).toEqual([0, 2]);
  });
});
