import { signIn, type Caller } from '../support/caller';
import { startTestServer, type TestServer } from '../support/app';

/** Goal: a region's money is recorded by two people at the cashier, within the national amount, and shown for any date. */
const RMT = '/api/v1/budgets/rmt-crisisdienstverlening';
let server: TestServer;
let first: Caller;
let second: Caller;

beforeAll(async () => {
  server = await startTestServer();
  first = await signIn(server, 'uwv.kassier.1');
  second = await signIn(server, 'uwv.kassier.2');
}, 60_000);
afterAll(() => server.discard());

interface Budget {
  readonly pots: readonly {
    readonly year: number;
    readonly part: string;
    readonly totalCents: number;
    readonly allocatedCents: number;
    readonly freeCents: number;
    readonly regions: readonly { readonly region: string; readonly allocatedCents: number }[];
  }[];
  readonly proposals: readonly {
    readonly proposalId: string;
    readonly kind: string;
    readonly cents: number;
  }[];
}
interface Problem {
  readonly refusals: readonly { readonly rule: string; readonly code: string; readonly sentence: string }[];
}

const total = (over: object = {}) => ({
  year: 2022,
  part: 'interventions',
  cents: 50_000_000_00,
  fundBasis: 'without-vat-fund',
  cashBasis: 'cash',
  fictitious: true,
  source: 'Stcrt. 2021, 15327',
  effectiveOn: '2022-01-01',
  ...over,
});
const allocation = (over: object = {}) => ({
  year: 2022,
  part: 'interventions',
  region: 'AM13',
  cents: 30_000_000_00,
  phase: 1,
  planApprovedOn: '2021-12-01',
  source: 'Stcrt. 2021, 15327',
  effectiveOn: '2022-02-01',
  ...over,
});

const read = async (who = first, query = '') => {
  const answer = await who.get(RMT + query);
  return {
    status: answer.status,
    etag: answer.headers.get('etag') ?? '',
    body: (await answer.json()) as Budget,
  };
};
const propose = (kind: 'totals' | 'allocations', body: object, who = first) =>
  who.post(`${RMT}/${kind}`, body, { 'if-none-match': '*' });
const idOf = async (answer: Response) => {
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { proposalId: string }).proposalId;
};
const confirm = async (proposalId: string, who = second, etag?: string) =>
  who.post(`${RMT}/proposals/${proposalId}/confirmation`, {}, { 'if-match': etag ?? (await read()).etag });
const refusals = async (answer: Response) => {
  expect(answer.status).toBe(422);
  return ((await answer.json()) as Problem).refusals.map(({ rule, code }) => `${rule} ${code}`);
};

it('R149: a national amount stands once a second person has recorded it', async () => {
  expect((await first.get(RMT)).status).toBe(404);
  const proposalId = await idOf(await propose('totals', total()));
  const waiting = await read();
  expect(waiting.body).toMatchObject({ pots: [], proposals: [{ proposalId, kind: 'total' }] });

  // Proposing gives no right to record, and recording none to propose.
  expect((await confirm(proposalId, first)).status).toBe(403);
  expect((await propose('totals', total({ part: 'staffing' }), second)).status).toBe(403);

  expect((await confirm(proposalId)).status).toBe(200);
  const { body } = await read(second, '?on=2022-01-01');
  expect(body.proposals).toEqual([]);
  expect(body.pots).toMatchObject([{ year: 2022, part: 'interventions', totalCents: 50_000_000_00 }]);
  expect((await read(first, '?on=2021-12-31')).body.pots).toEqual([]);
});

it('R050, R055: a region gets no more than is left, and only with an approved plan', async () => {
  const proposalId = await idOf(await propose('allocations', allocation()));
  expect((await confirm(proposalId)).status).toBe(200);
  expect(
    await refusals(await propose('allocations', allocation({ region: 'AM05', cents: 20_000_000_01 }))),
  ).toEqual(['R050 above-national-budget']);
  expect(
    await refusals(
      await propose('allocations', allocation({ region: 'AM05', cents: 1, planApprovedOn: '2022-02-02' })),
    ),
  ).toEqual(['R055 plan-not-approved']);
  expect(await refusals(await propose('allocations', allocation({ part: 'staffing' })))).toEqual([
    'R050 no-national-budget',
  ]);
  const { body } = await read();
  expect(body.pots).toMatchObject([
    {
      allocatedCents: 30_000_000_00,
      freeCents: 20_000_000_00,
      regions: [{ region: 'AM13', allocatedCents: 30_000_000_00 }],
    },
  ]);
});

it('R050: of two people who record the last of it at once, one is told that it changed', async () => {
  const ids = [
    await idOf(await propose('allocations', allocation({ region: 'AM05', cents: 15_000_000_00 }))),
    await idOf(await propose('allocations', allocation({ region: 'AM22', cents: 15_000_000_00 }))),
  ];
  const { etag } = await read();
  const answers = await Promise.all(ids.map((id) => confirm(id, second, etag)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const stale = ids[answers.findIndex(({ status }) => status === 412)] ?? '';
  expect(await refusals(await confirm(stale))).toEqual(['R050 above-national-budget']);

  const rejected = await first.post(
    `${RMT}/proposals/${stale}/rejection`,
    { reason: 'withdrawn' },
    { 'if-match': (await read()).etag },
  );
  expect(rejected.status).toBe(200);
  expect((await read()).body.proposals).toEqual([]);
  expect((await confirm(stale)).status).toBe(404);
});

it('R149: the same person records nothing of their own, also with both roles', async () => {
  const administrator = await signIn(server, 'uwv.beheer');
  const { accountId: own } = (await (await first.get('/api/v1/own-account')).json()) as { accountId: string };
  const path = `/api/v1/accounts/${own}`;
  const etag = (await administrator.get(path)).headers.get('etag') ?? '';
  const granted = await administrator.post(
    `${path}/roles`,
    { role: 'second-cashier', reason: 'Vervanging in de vakantie' },
    { 'if-match': etag },
  );
  expect(granted.status).toBe(200);
  const proposalId = await idOf(await propose('totals', total({ part: 'staffing' })));
  expect(await refusals(await confirm(proposalId, first))).toEqual(['R149 same-person']);
});

it('R061: money that UWV does not pay as cashier has no place here', async () => {
  const answer = await first.post('/api/v1/budgets/praktijkleren-werkgeversvergoeding/totals', total(), {
    'if-none-match': '*',
  });
  expect(await refusals(answer)).toContain('R061 not-cashier-money');
  expect((await first.get('/api/v1/budgets/bestaat%20niet')).status).toBe(404);
});

it('R051: shows budgets to the cashier and whoever checks, and to no caseworker', async () => {
  const budgets = (await (await first.get('/api/v1/budgets')).json()) as {
    budgets: readonly { scheme: string; proposals: number }[];
  };
  const waiting = (await read()).body.proposals.length;
  expect(budgets.budgets.map(({ scheme, proposals }) => [scheme, proposals])).toEqual([
    ['rmt-crisisdienstverlening', waiting],
    ['praktijkleren-inkoop', 0],
  ]);
  const caseworker = await signIn(server, 'uwv.utrecht.1');
  expect((await caseworker.get('/api/v1/budgets')).status).toBe(403);
  expect((await caseworker.get(RMT)).status).toBe(403);
  expect((await propose('totals', total(), caseworker)).status).toBe(403);
});

it('refuses amounts and dates that are none, in words', async () => {
  for (const wrong of [
    { cents: 0.5 },
    { cents: 0 },
    { year: 1999 },
    { effectiveOn: '2022-02-30' },
    { part: 'x' },
  ])
    expect((await propose('totals', total(wrong))).status).toBe(400);
  expect((await first.get(`${RMT}?knownAt=gisteren`)).status).toBe(400);
});
