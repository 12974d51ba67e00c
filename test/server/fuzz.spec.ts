import fc from 'fast-check';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { nameOf, operationsOf, undescribed, type Operation } from '../support/described';

/**
 * Goal: whatever is sent to whatever route, the answer is a described one, never a fault of the server and never a hang.
 * Method: seeded nonsense for every operation of the published document, by two callers with different rights.
 */
const SEED = 20220301;
const PER_OPERATION = 8;
const TIMEOUT_MS = 5_000;

let server: TestServer;
let callers: readonly Caller[];
let operations: readonly Operation[];
let ids: readonly string[];

beforeAll(async () => {
  server = await startTestServer({ REQUESTS_PER_MINUTE: '1000000' });
  const uwv = await signIn(server, 'uwv.utrecht.1');
  callers = [uwv, await signIn(server, 'audit.1')];
  const { personId, arrangementId } = await openCase(uwv, 'Willekeur');
  ids = [
    personId,
    arrangementId,
    '00000000-0000-4000-8000-000000000000',
    'geen-id',
    '%00',
    '..',
    "'; drop table events",
  ];
  // The event stream has no end; its own spec reads it.
  operations = (await operationsOf(server)).filter(({ path }) => path !== '/event-stream');
}, 60_000);

afterAll(async () => {
  await server.discard();
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '2022-02-30',
    '9999-99-99',
    '-1',
    'null',
    '😀'.repeat(50),
    'x'.repeat(5_000),
  ),
);
const value = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.constantFrom(null, true, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER),
  fc.array(fc.anything({ maxDepth: 2 }), { maxLength: 3 }),
);
/** Names of real fields, so that nonsense gets past "unknown field" and meets the validators behind it. */
const FIELDS = [
  'bsn',
  'firstNames',
  'surname',
  'birthDate',
  'municipality',
  'secrecy',
  'personId',
  'situation',
  'reportedOn',
  'reason',
  'answer',
  'checkedOn',
  'outcome',
  'admittedOn',
  'motivation',
  'heldOn',
  'topics',
  'description',
  'price',
  'funding',
  'plannedFrom',
  'plannedUntil',
  'toUnit',
  'receiver',
  'note',
  'contactOn',
  'contentHash',
  'role',
  'purpose',
  'fullName',
];
const body = fc.oneof(
  fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 10 }),
  value,
  fc.anything({ maxDepth: 3 }),
);
const headers = fc.record(
  {
    'if-match': fc.constantFrom('"0"', '"7"', 'W/"0"', '*', '"-1"', '0', '"99999999999999999999"'),
    'if-none-match': fc.constantFrom('*', '"0"', 'x'),
    'idempotency-key': fc.constantFrom('sleutel', 'x'.repeat(300), 'met spatie', ''),
    'meereis-position': fc.constantFrom('00000000000000000001', '99999999999999999999', '-1', 'abc'),
    'meereis-purpose': fc.constantFrom('audit', 'arrangement-execution', 'nieuwsgierig', ''),
    traceparent: fc.constantFrom('00-0', `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, 'x'.repeat(400)),
  },
  { requiredKeys: [] },
);
const query = fc.dictionary(
  fc.constantFrom('on', 'limit', 'cursor', 'phase', 'toUnit', 'knownOn', 'effectiveOn', 'query', 'wat'),
  fc.constantFrom('2022-02-30', '-1', '0', '999999', '', 'x'.repeat(500), "' or 1=1 --", '%', '2022-03-01'),
  { maxKeys: 4 },
);

async function ask(
  operation: Operation,
  caller: Caller,
  sample: readonly unknown[],
): Promise<string | undefined> {
  const [json, sent, asked, id] = sample as [unknown, Record<string, string>, Record<string, string>, string];
  const path = `/api/v1${operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(id))}?${new URLSearchParams(asked).toString()}`;
  const signal = { 'x-test': 'fuzz' };
  const answering =
    operation.method === 'get'
      ? caller.get(path, { ...sent, ...signal })
      : caller.send(operation.method.toUpperCase(), path, JSON.stringify(json), {
          'content-type': 'application/json',
          ...sent,
          ...signal,
        });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, TIMEOUT_MS);
  });
  const response = await Promise.race([answering, late]);
  clearTimeout(timer);
  const name = nameOf(operation);
  if (response === 'late') return `${name}: no answer within ${TIMEOUT_MS} ms`;
  const text = await response.text();
  // `..` never leaves as an id: it makes another address, which may not know this method.
  const elsewhere = new URL(path, 'http://localhost').pathname !== path.split('?', 1)[0];
  if (elsewhere && response.status === 405) return undefined;
  return fault(name, operation, response, text);
}

function fault(name: string, operation: Operation, response: Response, text: string): string | undefined {
  const { status } = response;
  if (status >= 500) return `${name}: ${status} ${text}`;
  if (/\bat .*\.(?:ts|js):\d+/.test(text)) return `${name}: a stack trace`;
  const missing = undescribed(operation, response);
  if (missing !== undefined) return missing;
  if (status < 400) return undefined;
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return `${name}: ${status} with ${type}`;
  const { code } = JSON.parse(text) as { readonly code?: unknown };
  return typeof code === 'string' && code !== '' ? undefined : `${name}: ${status} without a code`;
}

it('nonsense gets a described refusal from every operation, never a fault and never a hang', async () => {
  const faults: string[] = [];
  let asked = 0;
  for (const [index, operation] of operations.entries()) {
    const samples = fc.sample(fc.tuple(body, headers, query, fc.constantFrom(...ids)), {
      seed: SEED + index,
      numRuns: PER_OPERATION * callers.length,
    });
    const answers = await Promise.all(
      samples.map((sample, n) => ask(operation, callers[n % callers.length]!, sample)),
    );
    asked += answers.length;
    faults.push(...answers.filter((answer): answer is string => answer !== undefined));
  }
  expect([...new Set(faults)]).toEqual([]);
  expect(asked).toBeGreaterThan(500);
}, 120_000);
