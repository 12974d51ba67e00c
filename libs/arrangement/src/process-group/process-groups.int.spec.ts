import { join } from 'node:path';
import { fixtureOrganisations } from '@meereis/access';
import { StaleRevisionError, type CommandRunner } from '@meereis/commands';
import { LOG_START } from '@meereis/event-store';
import {
  localDate,
  newUuid,
  parseBsn,
  type MunicipalityCode,
  type RegionCode,
  type Uuid,
} from '@meereis/kernel';
import { createPersonIndex, openKeyStore, type KeyStore, type PersonIndex } from '@meereis/privacy';
import { LRUCache } from 'lru-cache';
import type { GroupPerson } from '../add-group-lines/decide';
import { decideAddGroupLines } from '../add-group-lines/decide';
import { arrangement } from '../domain/arrangement';
import { nthArrangementId } from '../domain/case-of-person';
import { group, linePersonId } from '../domain/group';
import { person } from '../domain/person';
import { POLICY } from '../testing/case';
import { openHouse, principal, SYSTEM, type House } from '../testing/house';
import {
  FAULTS_MAX,
  processGroups,
  startProcessingGroups,
  type ProcessGroupsParts,
} from './process-groups.worker';

/** Goal: over the real log, keys and index, whatever dies or repeats, each line ends once and nobody is made twice. */
const REPORTER = fixtureOrganisations.unit('uwv-am13')!;
const REGIONS: Readonly<Record<string, string>> = { GM0344: 'AM13', GM0599: 'AM22' };
const BSN = ['999990342', '999990020', '999990032'];

let house: House;
let keys: KeyStore;
let index: PersonIndex;
let groupId: Uuid;

beforeEach(async () => {
  house = await openHouse();
  keys = await openKeyStore({ path: join(house.directory, 'index.sqlite'), masterKey: Buffer.alloc(32, 9) });
  index = createPersonIndex(keys);
  groupId = newUuid();
});
afterEach(async () => {
  await keys.close();
  await house.close();
});

function parts(over: Partial<ProcessGroupsParts> = {}): ProcessGroupsParts {
  return {
    runner: house.runner,
    database: house.database,
    personIndex: index,
    policyData: {
      ...POLICY,
      regionOf: (code) => {
        const region = REGIONS[code];
        return region === undefined
          ? undefined
          : {
              code: region as RegionCode,
              name: region,
              centreMunicipality: code as MunicipalityCode,
              eventId: newUuid(),
            };
      },
    },
    organisations: fixtureOrganisations,
    businessClock: { today: () => house.today },
    principal: SYSTEM,
    log: house.log,
    faults: new LRUCache({ max: 100 }),
    ...over,
  };
}

const somebody = (n: number, over: Partial<GroupPerson> = {}): GroupPerson => ({
  firstNames: `Test${String.fromCharCode(96 + n).repeat(3)}`,
  surname: 'Proef',
  birthDate: localDate('1980-01-01'),
  municipality: 'GM0344',
  secrecy: false,
  situation: 'unemployed',
  benefit: 'ww',
  sharingConsent: false,
  ...over,
});

async function report(...people: readonly GroupPerson[]): Promise<void> {
  const shared = {
    aggregate: group,
    id: groupId,
    principal: principal(REPORTER),
    action: 'group.report' as const,
    purpose: 'arrangement-execution',
    correlationId: groupId,
    resource: () => undefined,
  };
  await house.runner.run({
    ...shared,
    commandId: newUuid(),
    expected: 'no-stream',
    decide: () => ({
      ok: true,
      value: [
        {
          type: 'group-reported.v1',
          data: {
            groupId,
            employerId: newUuid(),
            unit: REPORTER.id,
            reason: 'bankruptcy',
            evidence: 'employer-statement',
            unemployedFrom: '2022-05-01',
            reportedOn: '2022-03-01',
            firstLine: 'tried',
          },
        },
      ],
    }),
  });
  const { position } = await house.runner.run({
    ...shared,
    commandId: newUuid(),
    expected: 'additive',
    decide: (state) => decideAddGroupLines(state!, people, REPORTER),
  });
  expect(await house.host.waitFor(position, 5_000)).toBe(true);
}

const lines = async () => (await house.runner.load(group, groupId)).state?.lines ?? [];
const statuses = async () => (await lines()).map((one) => one.status);
const caught = async () => house.host.waitFor(await house.store.head(), 5_000);
const count = async (type: string) =>
  (await house.store.readAll({ from: LOG_START, limit: 10_000, types: [type] })).length;

/** A runner that dies at the n-th command: before its append, or after it and before anybody heard of it. */
function dyingAt(n: number, when: 'before' | 'after'): CommandRunner {
  let commands = 0;
  return {
    load: (aggregate, id) => house.runner.load(aggregate, id),
    run: async (request) => {
      commands += 1;
      if (commands > n) throw new Error('This process is dead.');
      if (commands === n && when === 'before') throw new Error('This process dies.');
      const result = await house.runner.run(request);
      if (commands === n) throw new Error('This process dies.');
      return result;
    },
  };
}

describe('the people of a group, one by one', () => {
  it('R012: each gets an own arrangement in the region of their municipality, and the owner a task', async () => {
    await report(somebody(1), somebody(2, { municipality: 'GM0599' }));
    expect(await processGroups(parts())).toBe(2);
    const [here, there] = await lines();
    expect(here?.registered).toMatchObject({ region: 'AM13', ownerUnit: 'uwv-am13' });
    expect(there?.registered).toMatchObject({ region: 'AM22', ownerUnit: 'uwv-am22' });
    const { state } = await house.runner.load(arrangement, nthArrangementId(linePersonId(groupId, 2), 1));
    expect(state).toMatchObject({ ownerUnit: 'uwv-am22', region: 'AM22', phase: 'reported' });
    expect(state?.openTasks).toMatchObject([{ kind: 'plan-first-contact', unit: 'uwv-am22', rule: 'R012' }]);
    const registered = await house.runner.load(person, linePersonId(groupId, 1));
    expect(registered.state?.identity).toMatchObject({ firstNames: 'Testaaa', registeredBy: 'uwv-am13' });
    expect(await index.findByName('Testaaa Proef', localDate('1980-01-01'))).toEqual([
      linePersonId(groupId, 1),
    ]);
  });

  it('R014: who is known by BSN, or stands in the list twice, is made once and reported in the line', async () => {
    const bsn = BSN[0]!;
    await report(somebody(1, { bsn }), somebody(2, { bsn }), somebody(3, { bsn: BSN[1]! }));
    await processGroups(parts());
    expect(await statuses()).toEqual(['registered', 'known', 'registered']);
    expect(await count('identity-established.v1')).toBe(2);
    expect(await count('person-reported.v1')).toBe(2);
    expect(await index.findByName('Testbbb Proef', localDate('1980-01-01'))).toEqual([]);
  });

  it('R014: somebody alike is never linked nor made without a person’s decision', async () => {
    await report(somebody(1));
    await processGroups(parts());
    groupId = newUuid();
    await report(somebody(1), somebody(1, { otherPersonReason: 'Een neef met dezelfde naam.' }));
    await processGroups(parts());
    const [undecided, decided] = await lines();
    expect(undecided?.refusals).toMatchObject([{ rule: 'R014', code: 'person-alike-known' }]);
    expect(decided?.status).toBe('registered');
    expect(await count('duplicate-dismissed.v1')).toBe(1);
  });

  it('a line that cannot be done says why and leaves nothing behind; the others go on', async () => {
    await report(
      somebody(1, { municipality: 'GM9999', bsn: BSN[2]! }),
      somebody(2, { birthDate: localDate('2022-03-02') }),
      somebody(3),
    );
    await processGroups(parts());
    const [wrong, unborn, fine] = await lines();
    expect(wrong?.refusals).toMatchObject([{ rule: 'R001', code: 'municipality-in-no-region' }]);
    expect(unborn?.refusals).toMatchObject([{ rule: 'R014', code: 'birth-date-in-future' }]);
    expect(fine?.status).toBe('registered');
    const bsn = parseBsn(BSN[2]!);
    expect(bsn.ok && (await index.findByBsn(bsn.value))).toBeUndefined();
  });

  it('what was typed lies in the log sealed only', async () => {
    await report(somebody(1, { surname: 'Zeldzamenaam', bsn: BSN[0]! }));
    const stored = await house.store.readStream({ streamId: `group-${groupId}` });
    const text = stored.map((one) => Buffer.from(one.bytes).toString('utf8')).join('');
    expect(text).not.toContain('Zeldzamenaam');
    expect(text).not.toContain(BSN[0]);
    expect(text).toContain('group-line-reported.v1');
  });
});

describe('a worker that dies, repeats or is not alone', () => {
  const deaths = [1, 2, 3, 4, 5, 6].flatMap((n) =>
    (['before', 'after'] as const).map((when) => [n, when] as const),
  );

  it.each(deaths)(
    'dies at command %i, %s its append: the next one finishes, nothing twice',
    async (n, when) => {
      await report(somebody(1, { bsn: BSN[0]! }), somebody(2, { bsn: BSN[1]! }));
      await processGroups(parts({ runner: dyingAt(n, when) }));
      await caught();
      await processGroups(parts());
      expect(await statuses()).toEqual(['registered', 'registered']);
      const types = [
        'identity-established.v1',
        'person-reported.v1',
        'group-line-registered.v1',
        'task-created.v1',
      ];
      for (const type of types) expect([type, await count(type)]).toEqual([type, 2]);
    },
  );

  it('two at the same time do each line once', async () => {
    await report(...Array.from({ length: 10 }, (_, n) => somebody(n + 1)));
    await Promise.all([processGroups(parts()), processGroups(parts())]);
    await caught();
    await processGroups(parts());
    expect(new Set(await statuses())).toEqual(new Set(['registered']));
    for (const type of ['identity-established.v1', 'person-reported.v1', 'group-line-registered.v1'])
      expect([type, await count(type)]).toEqual([type, 10]);
  });

  it('a round that reads a list that is behind does nothing again', async () => {
    await report(somebody(1));
    await processGroups(parts());
    expect(await processGroups(parts())).toBe(0);
    expect(await count('group-line-registered.v1')).toBe(1);
  });

  it('a list that is behind brings no settled line back to work, also when it would go well now', async () => {
    await report(somebody(1, { municipality: 'GM9999' }));
    await house.host.stop();
    await processGroups(parts());
    expect(await statuses()).toEqual(['failed']);
    const { policyData } = parts();
    const knowsAll = { ...policyData, regionOf: () => policyData.regionOf('GM0344', house.today) };
    expect(await processGroups(parts({ policyData: knowsAll }))).toBe(0);
    expect(await count('identity-established.v1')).toBe(0);
  });

  it('a fault of the machine is tried a few times, then the line says so and can be offered again', async () => {
    await report(somebody(1));
    const faulty = parts({
      personIndex: {
        ...index,
        findAlike: () => {
          throw new Error('The disk is full.');
        },
      },
    });
    for (let round = 1; round < FAULTS_MAX; round += 1) {
      await processGroups(faulty);
      expect(await statuses()).toEqual(['pending']);
    }
    await processGroups(faulty);
    expect((await lines())[0]?.refusals).toMatchObject([{ code: 'technical-fault' }]);
  });

  it('a line that met somebody else’s write waits for the next round', async () => {
    await report(somebody(1));
    const stale: CommandRunner = {
      load: (aggregate, id) => house.runner.load(aggregate, id),
      run: (request) =>
        request.aggregate.name === 'group'
          ? house.runner.run(request)
          : Promise.reject(new StaleRevisionError('no-stream', 0, [])),
    };
    const meeting = parts({ runner: stale });
    for (let round = 0; round <= FAULTS_MAX; round += 1) await processGroups(meeting);
    expect(await statuses()).toEqual(['pending']);
  });

  it('works on by itself until it is stopped', async () => {
    const stop = new AbortController();
    const { stopped } = startProcessingGroups(parts(), stop.signal, 0.05);
    await report(somebody(1), somebody(2));
    const registered = async () => (await statuses()).every((one) => one === 'registered');
    for (let tries = 0; tries < 200 && !(await registered()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await statuses()).toEqual(['registered', 'registered']);
    stop.abort();
    await stopped;
  });
});
