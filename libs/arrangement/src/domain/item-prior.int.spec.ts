import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CATALOGUE_EVENTS,
  CATALOGUE_UPCASTERS,
  createPolicyData,
  publishPolicyData,
  type LivePolicyData,
} from '@meereis/catalogue';
import { createRegistry } from '@meereis/event-store';
import { MemoryEventStore } from '@meereis/event-store/testing';
import { businessClock, fixedClock, localDate, type Instant } from '@meereis/kernel';
import { createEventCodec, openKeyStore } from '@meereis/privacy';
import { given } from '../testing/case';
import { reported } from '../testing/events';
import { groupsFor, suggestedFor } from './item-prior.rule';

/** Goal: on the published catalogue itself, who is asked about what (R038, R049). */
const DATA = join(__dirname, '../../../catalogue/data');
const TODAY = localDate('2022-03-01');
let policy: LivePolicyData;
let close: () => Promise<void>;

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'meereis-prior-'));
  const keys = await openKeyStore({ path: join(directory, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  const codec = createEventCodec({ registry: createRegistry(CATALOGUE_EVENTS, CATALOGUE_UPCASTERS), keys });
  const store = new MemoryEventStore();
  const wallClock = fixedClock('2022-03-01T09:00:00.000Z' as Instant);
  const sources = {
    catalogueYaml: readFileSync(join(DATA, 'catalogue.yaml'), 'utf8'),
    regionsYaml: readFileSync(join(DATA, 'labour-market-regions.yaml'), 'utf8'),
  };
  await publishPolicyData({
    store,
    codec,
    wallClock,
    businessClock: businessClock(wallClock, TODAY),
    sources,
  });
  policy = await createPolicyData({ store, codec });
  close = async () => {
    await policy.close();
    await store.close();
    await keys.close();
    rmSync(directory, { recursive: true, force: true });
  };
});
afterAll(async () => {
  await close();
});

const somebody = (benefit: 'ww' | 'participatiewet' | 'none', region = 'AM13') =>
  given(reported({ benefit, region: region }));
const regular = (benefit: 'ww' | 'participatiewet' | 'none') =>
  groupsFor(somebody(benefit), policy, TODAY)
    .find((one) => one.group === 'regular')
    ?.provisions.map((one) => one.id);

describe('prior provisions of the published catalogue', () => {
  test('R038: WW money is asked for people with WW, bijstand money for people with bijstand', () => {
    expect(regular('ww')).toContain('scholingsbudget-ww-extra');
    expect(regular('ww')).not.toContain('gemeentelijke-re-integratie-extra');
    expect(regular('participatiewet')).toContain('gemeentelijke-re-integratie-extra');
    expect(regular('participatiewet')).not.toContain('scholingsbudget-ww-extra');
    expect(regular('none')).toEqual(['re-integratiebudget-gemeenten']);
  });

  test('R039: the groups stand in the advised order', () => {
    const order = groupsFor(somebody('ww'), policy, TODAY).map((one) => one.group);
    expect(order).toEqual(
      ['sector', 'regular', 'bbl', 'praktijkleren'].filter((one) => order.includes(one as never)),
    );
    expect(order.length).toBeGreaterThan(2);
  });

  test('R049: a regional fund is suggested first in its own region, and nowhere else', () => {
    const suggested = (region: string) =>
      suggestedFor(somebody('ww', region), policy, TODAY).map((one) => one.id);
    expect(suggested('AM05')[0]).toBe('twents-fonds-voor-vakmanschap');
    expect(suggested('AM13')).not.toContain('twents-fonds-voor-vakmanschap');
    expect(suggested('AM15')).toContain('nhn-ontwikkelfonds');
  });
});
