import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { openCase } from '../support/cases';

/** Goal: over HTTP: what a region publishes is seen at once, a past date sees what held then, and the anonymous question is answered. */
let server: TestServer;
let utrecht: Caller;
let rotterdam: Caller;
let uwv: Caller;

beforeAll(async () => {
  server = await startTestServer({ BUSINESS_TODAY: '2025-03-03' });
  [utrecht, rotterdam, uwv] = (await Promise.all(
    ['rmt.utrecht.coordinator', 'rmt.rotterdam.coordinator', 'uwv.utrecht.1'].map((name) =>
      signIn(server, name),
    ),
  )) as [Caller, Caller, Caller];
}, 60_000);

afterAll(async () => {
  await server.discard();
});

const CREATES = { 'if-none-match': '*' };
const SCHEME = {
  version: 'werkcentrum-2025',
  validFrom: '2025-01-01',
  nameNl: 'Werkcentrum Midden-Utrecht',
  source: 'Besluit van de partners in de regio',
};
const INSTRUMENT = {
  code: 'werkfit-plus',
  version: '1',
  validFrom: '2025-01-01',
  validUntil: '2026-12-31',
  nameNl: 'Werkfit plus',
  kind: 'instrument',
  descriptionNl: 'Training om weer werkfit te worden.',
  whatItOffers: 'Tien dagdelen.',
  conditions: ['Na een intake bij het Werkcentrum.'],
  priorProvision: false,
  price: { maximumCents: 150_000, vat: 'unknown', pot: 'oeno-fondsen' },
  source: 'Besluit van de partners in de regio',
};

interface Listed {
  readonly items: readonly Record<string, unknown>[];
  readonly nextCursor?: string;
}
async function list(path: string): Promise<Listed> {
  const answer = await uwv.get(`/api/v1/${path}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Listed;
}
const scheme = (caller: Caller, body: object, region = 'AM13') =>
  caller.post(`/api/v1/regions/${region}/scheme-publications`, body, CREATES);
const instrument = (caller: Caller, body: object) =>
  caller.post('/api/v1/regions/AM13/instruments', body, CREATES);

async function offer(query: string, id: string): Promise<Record<string, unknown> | undefined> {
  let cursor = '';
  for (let page = 0; page < 10; page += 1) {
    const { items, nextCursor } = await list(`catalogue/offers?${query}&limit=100${cursor}`);
    const found = items.find((one) => one['id'] === id);
    if (found !== undefined || nextCursor === undefined) return found;
    cursor = `&cursor=${nextCursor}`;
  }
  return undefined;
}

describe('a scheme version of a region', () => {
  it('R018: outside the national years admission is refused in words, and no longer once the region has published', async () => {
    const { arrangementId } = await openCase(uwv, 'Werkcentrum');
    const path = `/api/v1/arrangements/${arrangementId}`;
    const admit = async () => {
      const etag = (await uwv.get(path)).headers.get('etag') ?? '';
      const answer = await uwv.post(`${path}/admission`, { admittedOn: '2025-03-03' }, { 'if-match': etag });
      return { status: answer.status, text: await answer.text() };
    };
    const before = await admit();
    expect(before.status).toBe(422);
    expect(before.text).toContain('scheme-not-in-force');
    expect(before.text).toContain('deze regio heeft geen eigen regeling gepubliceerd');

    expect((await scheme(utrecht, SCHEME)).status).toBe(201);

    const after = await admit();
    expect(after.status).toBe(422);
    expect(after.text).not.toContain('scheme-not-in-force');
    expect(after.text).toContain('not-weighed');
  });

  it('R018: a past date and another region see what held there', async () => {
    const inForce = async (query: string) =>
      (await list(`scheme-versions?${query}`)).items
        .filter((one) => one['inForce'])
        .map((one) => one['version']);
    expect(await inForce('region=AM13&on=2025-02-01')).toEqual(['werkcentrum-2025']);
    expect(await inForce('region=AM13&on=2024-12-31')).toEqual(['stcrt-2022-34833']);
    expect(await inForce('region=AM13&on=2022-03-01')).toEqual(['stcrt-2021-15327']);
    expect(await inForce('region=AM22&on=2025-02-01')).toEqual([]);
  });

  it('is refused in words from another region, and to a role that has no such right', async () => {
    const other = await scheme(rotterdam, { ...SCHEME, version: 'w' });
    expect([other.status, await other.text()]).toEqual([422, expect.stringContaining('other-region')]);
    expect((await scheme(uwv, { ...SCHEME, version: 'w' })).status).toBe(403);
  });

  it('is refused in words when it overlaps, goes back in time or repeats a name; sent again with its key it is one', async () => {
    const codes = async (body: object) => {
      const answer = await scheme(utrecht, { ...SCHEME, ...body });
      expect(answer.status).toBe(422);
      return answer.text();
    };
    expect(await codes({ validFrom: '2025-06-01' })).toContain('version-exists');
    expect(await codes({ version: 'b', validFrom: '2025-02-01' })).toContain('replaces-the-past');
    expect(await codes({ version: 'b', validFrom: '2024-06-01' })).toContain('national-scheme-in-force');
    const key = { ...CREATES, 'idempotency-key': 'werkcentrum-2026-proef' };
    const body = { ...SCHEME, version: 'werkcentrum-2026', validFrom: '2026-01-01' };
    const twice = [1, 2].map(() => utrecht.post('/api/v1/regions/AM13/scheme-publications', body, key));
    for (const answer of await Promise.all(twice)) expect([201, 409]).toContain(answer.status);
    const versions = (await list('scheme-versions?region=AM13')).items.map((one) => one['version']);
    expect(versions.filter((one) => one === 'werkcentrum-2026')).toHaveLength(1);
  });
});

describe('an instrument of a region', () => {
  it('R049: is published, seen with its doubts, replaced from a date, and the past sees the first version', async () => {
    const made = await instrument(utrecht, INSTRUMENT);
    expect([made.status, await made.json()]).toEqual([201, { id: 'am13-werkfit-plus', version: '1' }]);
    const position = made.headers.get('meereis-position') ?? '';
    const second = { ...INSTRUMENT, version: '2', validFrom: '2025-07-01', nameNl: 'Werkfit extra' };
    const replaced = await instrument(utrecht, second);
    expect(replaced.status).toBe(201);
    expect(replaced.headers.get('meereis-position')).not.toBe(position);

    const question = 'region=AM13&benefit=wia&situation=unemployed&banenafspraak=no&age=41';
    expect(await offer(`${question}&on=2025-06-30`, 'am13-werkfit-plus')).toMatchObject({
      nameNl: 'Werkfit plus',
      verdict: 'fits-if',
      toCheck: [{ about: 'condition', text: 'Na een intake bij het Werkcentrum.' }],
      doubts: [{ about: 'vat' }],
      funders: [{ id: 'oeno-fondsen', open: 'yes' }],
      maximum: { cents: 150_000 },
    });
    expect(await offer(`${question}&on=2025-07-01`, 'am13-werkfit-plus')).toMatchObject({
      nameNl: 'Werkfit extra',
    });
    expect(await offer(`${question}&on=2024-12-31`, 'am13-werkfit-plus')).toMatchObject({
      verdict: 'does-not-fit',
      reasons: [{ code: 'not-yet-published' }],
    });
    expect(await offer('region=AM22&on=2025-06-30', 'am13-werkfit-plus')).toMatchObject({
      verdict: 'does-not-fit',
      reasons: [{ code: 'other-region' }],
    });
  });

  it('stands in the catalogue that is listed and read, on each date its own version', async () => {
    const names = async (on: string) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const answer = await uwv.get(`/api/v1/catalogue-entries/am13-werkfit-plus?on=${on}`);
        if (answer.status === 200) return ((await answer.json()) as { nameNl: string }).nameNl;
        await new Promise((done) => setTimeout(done, 20));
      }
      return undefined;
    };
    expect([await names('2025-07-01'), await names('2025-06-30')]).toEqual(['Werkfit extra', 'Werkfit plus']);
    expect((await uwv.get('/api/v1/catalogue-entries/am13-werkfit-plus?on=2024-12-31')).status).toBe(404);
  });

  it('R043: is refused with money that does not exist, and with RMT money', async () => {
    const price = (pot: string) =>
      instrument(utrecht, { ...INSTRUMENT, code: 'nieuw', price: { ...INSTRUMENT.price, pot } });
    for (const [pot, code] of [
      ['geen-geld', 'pot-unknown'],
      ['rmt-crisisdienstverlening', 'pot-is-rmt'],
    ] as const) {
      const answer = await price(pot);
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(code)]);
    }
  });
});

describe('what could help', () => {
  it('pages through everything once, in order, and filters by verdict', async () => {
    const ids: unknown[] = [];
    let cursor: string | undefined;
    do {
      const after: string = cursor === undefined ? '' : `&cursor=${cursor}`;
      const page: Listed = await list(`catalogue/offers?region=AM13&on=2022-03-01&limit=20${after}`);
      expect(page.items.length).toBeLessThanOrEqual(20);
      ids.push(...page.items.map((one) => one['id']));
      cursor = page.nextCursor;
    } while (cursor !== undefined && ids.length < 1000);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    const { items } = await list('catalogue/offers?region=AM13&on=2022-03-01&verdict=does-not-fit&limit=100');
    for (const one of items) expect((one['reasons'] as unknown[]).length).toBeGreaterThan(0);
  });

  it('R003: names the money that is open to this person, and the money that is not, with why', async () => {
    const found = await offer('region=AM13&on=2022-03-01&benefit=participatiewet', 'scholing-beroep-functie');
    const funders = found?.['funders'] as { id: string; open: string; rule?: string }[];
    const of = (id: string) => funders.find((one) => one.id === id);
    expect(of('scholingsbudget-ww-extra')).toMatchObject({ open: 'no', rule: 'R003' });
    expect(of('gemeentelijke-re-integratie-extra')).toMatchObject({ open: 'yes' });
    expect(of('rmt-crisisdienstverlening')).toMatchObject({ open: 'yes' });
  });

  it('prices and regions are paged, and asked on a date too', async () => {
    const ids = async (path: string, key: string) => {
      const answer = await uwv.get(`/api/v1/${path}`);
      return ((await answer.json()) as Record<string, string>[]).map((one) => one[key] ?? '');
    };
    const prices = await ids('priced-services?on=2022-03-01', 'id');
    const half = await ids(`priced-services?on=2022-03-01&limit=6&cursor=${prices[6] ?? ''}`, 'id');
    expect([prices.length, half]).toEqual([13, prices.slice(7)]);
    expect(await ids('priced-services?on=2025-01-01', 'id')).toEqual([]);
    const regions = await ids('regions', 'code');
    expect([regions.length, await ids('regions?limit=2&cursor=AM13', 'code')]).toEqual([
      35,
      regions.slice(regions.indexOf('AM13') + 1, regions.indexOf('AM13') + 3),
    ]);
    expect(await ids('regions?on=2014-12-31', 'code')).toEqual([]);
  });

  it.each(['', 'region=AM99', 'region=AM13&age=41.5', 'region=AM13&benefit=x', 'region=AM13&name=Jansen'])(
    'a question that is not one is refused: "%s"',
    async (query) => {
      expect((await uwv.get(`/api/v1/catalogue/offers?${query}`)).status).toBe(400);
    },
  );
});
