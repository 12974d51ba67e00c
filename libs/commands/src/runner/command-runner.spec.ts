import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessPolicy, Principal, Verdict } from '@meereis/access';
import {
  createRegistry,
  defineEvent,
  field,
  openSqliteEventStore,
  type EventOf,
  type EventStore,
} from '@meereis/event-store';
import { MemoryEventStore } from '@meereis/event-store/testing';
import { businessClock, err, fixedClock, instantOf, newUuid, ok, type Uuid } from '@meereis/kernel';
import { createEventCodec, openKeyStore, type EventCodec, type KeyStore } from '@meereis/privacy';
import type { Aggregate, CommandRequest, CommandRunner } from '../command';
import { ForbiddenError, NotFoundError, RefusedError, StaleRevisionError } from '../errors';
import { receipt, RULES_VERSION } from '../receipt';
import { refusal } from '../refusal';
import { createCommandRunner } from './command-runner';

const counted = defineEvent('thing-counted.v1', {
  ownerId: field.id(),
  amount: field.integer(),
  note: field.freeText('ownerId'),
});
type Counted = EventOf<typeof counted>;
interface Tally {
  readonly total: number;
  readonly notes: readonly string[];
}
const tally: Aggregate<Tally> = {
  name: 'tally',
  initial: { total: 0, notes: [] },
  evolve: (state, event) => {
    const { amount, note } = event.data as Counted['data'];
    return { total: state.total + amount, notes: [...state.notes, note] };
  },
};

const OWNER = newUuid();
const anna = {
  accountId: newUuid(),
  displayName: 'A',
  unit: { id: 'uwv-am13', oin: '00000099000000000001', kind: 'uwv-executor', name: 'UWV' },
  roles: ['caseworker'],
} as unknown as Principal;
const ALLOWED: Verdict = { allowed: true, role: 'caseworker', ground: 'test' };
const wall = fixedClock(instantOf(Date.UTC(2022, 2, 1, 9)));

interface House {
  readonly runner: CommandRunner;
  readonly attempts: unknown[];
}
let dir: string;
let keys: KeyStore;
let codec: EventCodec;
let open: EventStore[];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'runner-'));
  keys = await openKeyStore({ path: join(dir, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  codec = createEventCodec({ registry: createRegistry([counted], []), keys });
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((store) => store.close()));
  await keys.close();
  rmSync(dir, { recursive: true });
});

function house(store: EventStore, may: AccessPolicy['may'] = () => ALLOWED): House {
  const attempts: unknown[] = [];
  const log = { info: (line: unknown) => attempts.push(line), warn: () => undefined, error: () => undefined };
  const runner = createCommandRunner({
    store,
    codec,
    policy: { may },
    wallClock: wall,
    businessClock: businessClock(wall),
    log: log as never,
  });
  return { runner, attempts };
}

function count(id: Uuid, expected: CommandRequest<Tally>['expected'], amounts: readonly number[] = [1]) {
  return {
    aggregate: tally,
    id,
    expected,
    principal: anna,
    action: 'arrangement.add-item',
    purpose: 'arrangement-execution',
    commandId: newUuid(),
    correlationId: newUuid(),
    resource: () => undefined,
    decide: () =>
      ok(
        amounts.map((amount): Counted => ({
          type: counted.type,
          data: { ownerId: OWNER, amount, note: 'geheim' },
        })),
      ),
  } satisfies CommandRequest<Tally>;
}

const memory = () => {
  const store = new MemoryEventStore();
  open.push(store);
  return store;
};
const eventsOf = (store: EventStore, id: Uuid) => store.readStream({ streamId: `tally-${id}` });
const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a command that is allowed', () => {
  it('appends its events, stamped with who, why and when, and answers the new revision', async () => {
    const store = memory();
    const id = newUuid();
    const request = count(id, 'no-stream', [1, 2]);
    const result = await house(store).runner.run(request);
    expect(result).toMatchObject({ revision: 1, repeated: false, state: { total: 3 } });
    const stored = await eventsOf(store, id);
    expect(stored.at(-1)?.position).toBe(result.position);
    expect(stored[0]?.meta).toEqual({
      commandId: request.commandId,
      correlationId: request.correlationId,
      causationId: request.commandId,
      actor: anna.accountId,
      role: 'caseworker',
      oin: anna.unit.oin,
      unit: 'uwv-am13',
      purpose: 'arrangement-execution',
      recordedAt: wall.now(),
      effectiveOn: '2022-03-01',
    });
    expect(JSON.stringify(stored)).not.toContain('geheim');
  });

  it('folds the next command on the state the first one left', async () => {
    const { runner } = house(memory());
    const id = newUuid();
    await runner.run(count(id, 'no-stream'));
    const second = await runner.run(count(id, 0));
    expect(second.state).toEqual({ total: 2, notes: ['geheim', 'geheim'] });
    expect(await runner.load(tally, id)).toEqual({ state: second.state, revision: 1 });
  });

  it('gives the n-th new id of a name the same value when it is decided again', async () => {
    const ids: Uuid[] = [];
    const { runner } = house(memory());
    const request = count(newUuid(), 'no-stream');
    const decide: CommandRequest<Tally>['decide'] = (_, context) => {
      ids.push(context.newId('item'), context.newId('item'));
      return err([refusal('R001', 'no', 'Nee.')]);
    };
    await caught(runner.run({ ...request, decide }));
    await caught(runner.run({ ...request, decide }));
    expect(ids.slice(0, 2)).toEqual(ids.slice(2));
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('a write on an older revision', () => {
  it('is stale and hears what changed, without content', async () => {
    const store = memory();
    const { runner } = house(store);
    const id = newUuid();
    await runner.run(count(id, 'no-stream'));
    await runner.run(count(id, 0));
    const error = await caught(runner.run(count(id, 0)));
    expect(error).toBeInstanceOf(StaleRevisionError);
    expect(error).toMatchObject({
      actual: 1,
      changed: [{ revision: 1, type: 'thing-counted.v1', recordedAt: wall.now() }],
    });
    expect(await eventsOf(store, id)).toHaveLength(2);
  });

  describe('when a worker wrote since', () => {
    const behind: AccessPolicy['may'] = (who) => (who === anna ? ALLOWED : { ...ALLOWED, role: 'system' });
    const worker = { ...anna, accountId: newUuid() };
    const passing = (id: Uuid) => ({ ...count(id, 0), passesOver: [counted.type] });
    const since = async (...writers: readonly Principal[]) => {
      const { runner } = house(memory(), behind);
      const id = newUuid();
      await runner.run(count(id, 'no-stream'));
      for (const principal of writers) await runner.run({ ...count(id, 'additive'), principal });
      return { runner, id };
    };

    it('is decided on what stands there now, when it passes over such events', async () => {
      const { runner, id } = await since(worker, worker);
      const seen: number[] = [];
      const request = passing(id);
      const result = await runner.run({
        ...request,
        decide: (state) => {
          seen.push(state.total);
          return request.decide();
        },
      });
      expect({ seen, revision: result.revision }).toEqual({ seen: [3], revision: 3 });
    });

    it.each([
      ['somebody wrote too', [worker, anna], [counted.type]],
      ['the worker wrote of another kind', [worker], ['thing-forgotten.v1']],
      ['it passes over nothing', [worker], undefined],
      ['it is more than twenty events', Array.from({ length: 21 }, () => worker), [counted.type]],
    ] as const)('is stale when %s', async (_, writers, passesOver) => {
      const { runner, id } = await since(...writers);
      const request = passesOver === undefined ? count(id, 0) : { ...count(id, 0), passesOver };
      expect(await caught(runner.run(request))).toBeInstanceOf(StaleRevisionError);
    });

    it('is stale when it names a revision that is not there yet', async () => {
      const { runner, id } = await since(worker);
      expect(await caught(runner.run({ ...passing(id), expected: 5 }))).toBeInstanceOf(StaleRevisionError);
    });
  });

  it('names fifty changes at most', async () => {
    const { runner } = house(memory());
    const id = newUuid();
    const sixty = Array.from({ length: 60 }, () => 1);
    await runner.run(count(id, 'no-stream', sixty));
    expect(await caught(runner.run(count(id, 0)))).toHaveProperty('changed.length', 50);
  });

  it('is stale when it creates what exists', async () => {
    const { runner } = house(memory());
    const id = newUuid();
    await runner.run(count(id, 'no-stream'));
    expect(await caught(runner.run(count(id, 'no-stream')))).toBeInstanceOf(StaleRevisionError);
  });
});

describe('the same command again', () => {
  it('gets the original result after success, whatever happened since', async () => {
    const store = memory();
    const { runner } = house(store);
    const id = newUuid();
    const request = count(id, 'no-stream', [5]);
    const first = await runner.run(request);
    await runner.run(count(id, 0));
    expect(await runner.run(request)).toEqual({ ...first, repeated: true });
    expect(await eventsOf(store, id)).toHaveLength(2);
  });

  it('gets the original result from a new process after a crash between append and answer', async () => {
    const store = memory();
    const id = newUuid();
    const request = { ...count(id, 'no-stream', [5]), decide: jest.fn(count(id, 'no-stream', [5]).decide) };
    const first = await house(store).runner.run(request);
    const again = await house(store, () => ({
      allowed: false,
      as: 'not-found',
      reason: 'lost its ground',
    })).runner.run(request);
    expect(again).toEqual({ ...first, repeated: true });
    expect(request.decide).toHaveBeenCalledTimes(1);
  });

  it('is not answered to another account', async () => {
    const { runner } = house(memory());
    const request = count(newUuid(), 'no-stream');
    await runner.run(request);
    const other = { ...request, principal: { ...anna, accountId: newUuid() } };
    expect(await caught(runner.run(other))).toBeInstanceOf(NotFoundError);
  });
});

describe('commands at the same moment', () => {
  it('have one winner in 1,000 rounds of two', async () => {
    const store = memory();
    const { runner } = house(store);
    for (let round = 0; round < 1_000; round += 1) {
      const id = newUuid();
      await runner.run(count(id, 'no-stream'));
      const ends = await Promise.all([caught(runner.run(count(id, 0))), caught(runner.run(count(id, 0)))]);
      expect(ends.filter((end) => end === undefined)).toHaveLength(1);
      expect(ends.find((end) => end !== undefined)).toBeInstanceOf(StaleRevisionError);
    }
  });

  it('are decided again three times at most when they only add', async () => {
    const store = memory();
    const { runner } = house(store);
    const id = newUuid();
    await runner.run(count(id, 'no-stream'));
    const append = store.append.bind(store);
    let lost = 0;
    let toLose = 3;
    store.append = async (streamId, expected, events) => {
      if (lost >= toLose) return append(streamId, expected, events);
      lost += 1;
      return { kind: 'wrong-expected-revision', actual: 0 };
    };
    expect(await runner.run(count(id, 'additive'))).toMatchObject({ revision: 1 });
    [lost, toLose] = [0, 99];
    expect(await caught(runner.run(count(id, 'additive')))).toBeInstanceOf(StaleRevisionError);
    expect(lost).toBe(4);
  });

  it('see what another process wrote to the same file', async () => {
    const path = join(dir, 'log.sqlite');
    const stores = [openSqliteEventStore({ path }), openSqliteEventStore({ path })] as const;
    open.push(...stores);
    const [one, two] = [house(stores[0]).runner, house(stores[1]).runner];
    const id = newUuid();
    await one.run(count(id, 'no-stream'));
    await two.run(count(id, 0));
    expect(await caught(one.run(count(id, 0)))).toMatchObject({ actual: 1 });
    const third = await one.run(count(id, 1));
    expect(third).toMatchObject({ revision: 2, state: { total: 3 } });
    expect(await two.load(tally, id)).toEqual({ state: third.state, revision: 2 });
  });
});

describe('a command that may not', () => {
  it.each([
    ['not-found', NotFoundError],
    ['forbidden', ForbiddenError],
  ] as const)('ends as %s, leaves no event and is logged without anything personal', async (as, kind) => {
    const store = memory();
    const { runner, attempts } = house(store, () => ({ allowed: false, as, reason: 'test' }));
    const id = newUuid();
    const request = { ...count(id, 'no-stream'), decide: jest.fn() };
    expect(await caught(runner.run(request))).toBeInstanceOf(kind);
    expect(request.decide).not.toHaveBeenCalled();
    expect(await eventsOf(store, id)).toEqual([]);
    expect(attempts).toEqual([
      {
        attempt: as,
        rules: [],
        action: 'arrangement.add-item',
        account: anna.accountId,
        stream: `tally-${id}`,
        commandId: request.commandId,
        correlationId: request.correlationId,
      },
    ]);
  });

  it.each([0, 'additive'] as const)('finds nothing when the stream does not exist (%s)', async (expected) => {
    expect(await caught(house(memory()).runner.run(count(newUuid(), expected)))).toBeInstanceOf(
      NotFoundError,
    );
  });

  it('hears every rule that refuses and leaves no event', async () => {
    const store = memory();
    const { runner, attempts } = house(store);
    const id = newUuid();
    const refusals = [
      refusal('R006', 'too-early', 'Te vroeg.'),
      refusal('R012', 'no-consent', 'Geen akkoord.'),
    ];
    const error = await caught(runner.run({ ...count(id, 'no-stream'), decide: () => err(refusals) }));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toHaveProperty('refusals', refusals);
    expect(await eventsOf(store, id)).toEqual([]);
    expect(attempts).toMatchObject([{ attempt: 'refused', rules: ['R006', 'R012'] }]);
  });

  it('is a mistake in the program when it decides nothing at all', async () => {
    const { runner } = house(memory());
    await expect(runner.run({ ...count(newUuid(), 'no-stream'), decide: () => ok([]) })).rejects.toThrow(
      'decided nothing',
    );
    await expect(runner.run({ ...count(newUuid(), 'no-stream'), decide: () => err([]) })).rejects.toThrow(
      'without a reason',
    );
  });
});

describe('a receipt', () => {
  const of = { rules: ['R006', 'R006'], referenceDate: businessClock(wall).today(), sentence: 'U doet mee.' };

  it('names each rule once, in the version this program applies', () => {
    expect(receipt(of)).toEqual({
      rules: [{ id: 'R006', version: RULES_VERSION }],
      referenceDate: '2022-03-01',
      facts: [],
      alternatives: [],
      sentence: 'U doet mee.',
    });
  });

  it('cannot be without a rule, a sentence or a true rule id', () => {
    expect(() => receipt({ ...of, rules: [] })).toThrow('at least one rule');
    expect(() => receipt({ ...of, sentence: ' ' })).toThrow('sentence');
    expect(() => receipt({ ...of, rules: ['regel 6'] })).toThrow('no rule id');
  });
});
