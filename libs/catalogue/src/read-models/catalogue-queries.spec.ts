import { createRegistry } from '@meereis/event-store';
import { fixedClock, localDate, type Instant } from '@meereis/kernel';
import { createProjectionHost, openReadDatabase, type ReadDatabase } from '@meereis/projections';
import { expectIdempotent } from '@meereis/projections/testing';
import { CATALOGUE_EVENTS, CATALOGUE_UPCASTERS } from '../events';
import { findStay } from '../find-region/find-stay.rule';
import { publishPolicyData } from '../publish/publish-policy-data';
import { showEntry } from '../read-entry/show-entry.rule';
import { newLog, type PolicyLog, SOURCES } from '../testing/policy-log';
import { CatalogueQueries } from './catalogue-queries.service';
import { CATALOGUE_PROJECTIONS } from './projections';

const TODAY = localDate('2022-03-01');

describe('the catalogue as read models', () => {
  let log: PolicyLog;
  let database: ReadDatabase;
  let queries: CatalogueQueries;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    log = await newLog();
    await publishPolicyData(log.input);
    const catalogueYaml = SOURCES.catalogueYaml
      .replace('Sectorale fondsen voor scholing en ontwikkeling.', 'Gewijzigd.')
      .replace('as_of: 2020-12-01', 'as_of: 2022-01-01');
    await publishPolicyData({ ...log.input, sources: { ...SOURCES, catalogueYaml } });
    database = openReadDatabase(':memory:');
    const host = createProjectionHost({
      store: log.inner,
      codec: log.codec,
      registry: createRegistry(CATALOGUE_EVENTS, CATALOGUE_UPCASTERS),
      projections: CATALOGUE_PROJECTIONS,
      database,
      wallClock: fixedClock('2022-03-01T09:00:00.000Z' as Instant),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    await host.start();
    expect(await host.waitFor(await log.inner.head(), 5000)).toBe(true);
    stop = () => host.stop();
    queries = new CatalogueQueries(database);
  });
  afterAll(async () => {
    await stop();
    await database.close();
    await log.close();
  });

  it.each(CATALOGUE_PROJECTIONS.map((one) => [one.name, one] as const))(
    '%s fed twice gives the same rows',
    async (_, projection) => {
      const stored = await log.inner.readAll({ from: '0'.padStart(20, '0') as never, limit: 1000 });
      const tables = await expectIdempotent(projection, await log.codec.decode(stored));
      expect(Object.values(tables).every((rows) => rows.length > 0)).toBe(true);
    },
  );

  it('pages through all 209 entries in order, each once', async () => {
    const ids: string[] = [];
    for (let page = 0; page < 5; page += 1) {
      const found = await queries.entries({ on: TODAY, limit: 50, after: ids.at(-1) });
      ids.push(...found.map((one) => one.data.catalogueId));
    }
    expect(ids).toHaveLength(209);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('shows the version that held on the date', async () => {
    const text = async (on: string) =>
      (await queries.entry('oeno-fondsen', localDate(on)))?.data.descriptionNl;
    expect(await text('2020-11-30')).toBeUndefined();
    expect(await text('2021-12-31')).toBe('Sectorale fondsen voor scholing en ontwikkeling.');
    expect(await text('2022-01-01')).toBe('Gewijzigd.');
  });

  it('searches by kind and text, where % and _ mean themselves', async () => {
    const ids = async (query: string, kind?: string) =>
      (await queries.entries({ on: TODAY, query, kind, limit: 100 })).map((one) => one.data.catalogueId);
    expect(await ids('RMT-crisis')).toEqual(['rmt-crisisdienstverlening']);
    expect(await ids('rmt-crisis', 'loket')).toEqual([]);
    expect(await ids('%')).toEqual([]);
    expect(await ids('_mt')).toEqual([]);
  });

  it('shows doubts and amounts in cents with an entry', async () => {
    const entry = showEntry((await queries.entry('rmt-crisisdienstverlening', TODAY))!, TODAY);
    expect(entry.notes).toContain('Window dates');
    expect(entry.amountTotal).toEqual({ cents: 19_500_000_000, currency: 'EUR' });
    expect(entry.open).toBe(true);
  });

  it('R043: thirteen services have a price inside the scheme’s years and none outside', async () => {
    expect(await queries.services(TODAY)).toHaveLength(13);
    expect(await queries.services(localDate('2025-01-01'))).toEqual([]);
  });

  it('a municipality without a region is refused in a sentence that says why (N3)', async () => {
    const stays = await queries.stays('GM1961');
    const found = findStay('GM1961', stays, localDate('2020-06-01'));
    expect(found).toEqual({
      ok: false,
      error: {
        code: 'municipality-without-region',
        sentence:
          'Gemeente Vijfheerenlanden (GM1961) hoorde op 1 juni 2020 bij geen enkele arbeidsmarktregio. Vanaf 1 januari 2021 hoort zij bij AM35.',
      },
    });
    expect(findStay('GM1961', stays, localDate('2021-01-01'))).toMatchObject({
      value: { region_code: 'AM35' },
    });
    expect(findStay('GM9999', [], TODAY)).toMatchObject({ error: { code: 'municipality-unknown' } });
  });
});
