import type { AccessPolicy, Principal } from '@meereis/access';
import { accessPolicy, fixtureOrganisations } from '@meereis/access';
import { createCommandRunner, RefusedError, type CommandRunner } from '@meereis/commands';
import type { EventStore } from '@meereis/event-store';
import { localDate, newUuid, type RegionCode } from '@meereis/kernel';
import { createPolicyData, type LivePolicyData } from '../policy/create-policy-data';
import { decidePublishRegionalScheme, type PublishRegionalScheme } from '../publish-regional-scheme/decide';
import { publishPolicyData } from '../publish/publish-policy-data';
import { regionalId, regionalStream } from '../streams';
import { newLog, type PolicyLog } from '../testing/policy-log';
import { regionalCatalogue } from './regional-catalogue';

/** Goal: a real log and runner: what a region publishes counts without a restart, after a restart, and once. */
const UTRECHT = 'AM13' as RegionCode;
const ON = localDate('2025-06-01');
const policy: AccessPolicy = accessPolicy;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const scheme = (version: string, validFrom = '2025-01-01'): PublishRegionalScheme => ({
  version,
  validFrom: localDate(validFrom),
  nameNl: 'Werkcentrum',
  source: 'Besluit',
});

function coordinator(): Principal {
  const unit = fixtureOrganisations.unit('rmt-am13');
  if (unit === undefined) throw new Error('No team in AM13.');
  return { accountId: newUuid(), displayName: 'Coördinator', unit, roles: ['coordinator'] };
}

async function publish(runner: CommandRunner, live: LivePolicyData, command: PublishRegionalScheme) {
  const id = regionalId(UTRECHT);
  const { revision } = await runner.load(regionalCatalogue, id);
  const principal = coordinator();
  return runner.run({
    aggregate: regionalCatalogue,
    id,
    expected: revision < 0 ? 'no-stream' : 'additive',
    principal,
    action: 'catalogue.publish-regional',
    purpose: 'administration',
    commandId: newUuid(),
    correlationId: newUuid(),
    resource: () => undefined,
    decide: (state, { today, commandId }) =>
      decidePublishRegionalScheme(state, command, {
        publicationId: commandId,
        region: UTRECHT,
        unit: principal.unit,
        today,
        national: live.schemes(),
      }),
  });
}

/** Counts what a load reads. */
function counting(inner: EventStore) {
  const reads: string[] = [];
  const store: EventStore = {
    append: (...args) => inner.append(...args),
    readStream: (query) => {
      reads.push(query.streamId);
      return inner.readStream(query);
    },
    readAll: (query) => inner.readAll(query),
    subscribeToAll: (query) => inner.subscribeToAll(query),
    head: () => inner.head(),
    countAfter: (position) => inner.countAfter(position),
    close: () => inner.close(),
  };
  return { store, reads };
}

describe('what a region publishes', () => {
  let log: PolicyLog;
  let counted: ReturnType<typeof counting>;
  let live: LivePolicyData;
  let runner: CommandRunner;

  beforeAll(async () => {
    log = await newLog();
    counted = counting(log.inner);
    await publishPolicyData(log.input);
    live = await createPolicyData({ store: counted.store, codec: log.codec });
    const { wallClock, businessClock } = log.input;
    runner = createCommandRunner({
      store: log.inner,
      codec: log.codec,
      policy,
      wallClock,
      businessClock,
      log: silent,
    });
  });
  afterAll(async () => {
    await live.close();
    await log.close();
  });

  const until = async (holds: () => boolean) => {
    for (let tries = 0; tries < 200 && !holds(); tries += 1)
      await new Promise((done) => setTimeout(done, 10));
    expect(holds()).toBe(true);
  };

  it('R018: counts for that region without a restart, and only that region’s stream is read again', async () => {
    expect(live.schemeVersion(ON, UTRECHT)).toBeUndefined();
    counted.reads.length = 0;
    await publish(runner, live, scheme('werkcentrum-2025'));
    await until(() => live.schemeVersion(ON, UTRECHT) !== undefined);
    expect(live.schemeVersion(ON, UTRECHT)).toMatchObject({ version: 'werkcentrum-2025', region: UTRECHT });
    expect(new Set(counted.reads)).toEqual(new Set([regionalStream(UTRECHT)]));
  });

  it('R018: counts nowhere else, not without a region, and never instead of the national scheme', () => {
    expect(live.schemeVersion(ON, 'AM06')).toBeUndefined();
    expect(live.schemeVersion(ON)).toBeUndefined();
    expect(live.schemeVersion(localDate('2024-12-31'), UTRECHT)?.version).toBe('stcrt-2022-34833');
    expect(live.hardDate(ON, UTRECHT)).toBeUndefined();
    expect(live.hardDate(localDate('2024-12-31'), UTRECHT)?.date).toBe('2020-03-12');
  });

  it('R018: a later version replaces from its date, and the earlier stays readable for its dates', async () => {
    await publish(runner, live, {
      ...scheme('werkcentrum-2026', '2026-01-01'),
      hardDate: localDate('2025-07-01'),
    });
    await until(() => live.schemes(UTRECHT).some((one) => one.version === 'werkcentrum-2026'));
    const on = (day: string) => live.schemeVersion(localDate(day), UTRECHT)?.version;
    expect(['2025-12-31', '2026-01-01'].map(on)).toEqual(['werkcentrum-2025', 'werkcentrum-2026']);
    expect(live.hardDate(localDate('2026-01-01'), UTRECHT)).toMatchObject({
      date: '2025-07-01',
      inclusive: true,
    });
  });

  it('is there after a restart, which reads one marker and writes nothing', async () => {
    const head = await log.inner.head();
    const again = counting(log.inner);
    expect(await publishPolicyData({ ...log.input, store: again.store })).toMatchObject({ published: false });
    expect([again.reads.length, await log.inner.head()]).toEqual([1, head]);
    const restarted = await createPolicyData({ store: log.inner, codec: log.codec });
    expect(restarted.schemeVersion(ON, UTRECHT)?.version).toBe('werkcentrum-2025');
    await restarted.close();
  });

  it('two at the same moment with one name: one is published, the other refused in words', async () => {
    const both = await Promise.allSettled([
      publish(runner, live, scheme('race', '2027-01-01')),
      publish(runner, live, scheme('race', '2027-01-01')),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(RefusedError);
  });
});
