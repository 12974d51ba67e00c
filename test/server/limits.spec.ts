import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';

/** Goal: what everybody may do so often is counted over all servers, so that another server is no way round a limit. */
const PER_MINUTE = 400;
let one: TestServer;
let other: TestServer;
let atOne: Caller;
let atOther: Caller;

beforeAll(async () => {
  const limited = { REQUESTS_PER_MINUTE: String(PER_MINUTE) };
  one = await startTestServer(limited);
  other = await startTestServer({ ...limited, ROLE: 'api', DATA_DIR: one.dataDir });
  [atOne, atOther] = await Promise.all([
    signIn(one, 'gemeente.utrecht.1'),
    signIn(other, 'gemeente.utrecht.1'),
  ]);
}, 60_000);
afterAll(async () => {
  await other.stop();
  await one.stop();
  rmSync(one.dataDir, { recursive: true, force: true });
});

const search = (caller: Caller): Promise<Response> =>
  caller.post('/api/v1/person-searches', { bsn: '999990342', purpose: 'identification' });

it('gives an account its questions about people once, not once per server (Q06)', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 31; n += 1) statuses.push((await search(n % 2 === 0 ? atOne : atOther)).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(30);
  const tooMany = await search(atOther);
  expect([tooMany.status, await tooMany.json()]).toMatchObject([429, { code: 'too-many-searches' }]);
}, 30_000);

/** Asks half and a quarter of what is allowed of each. @returns what the last was answered. */
async function askBoth(): Promise<number[]> {
  const ask = async (caller: Caller) => {
    const answers = [];
    for (let n = 0; n < 0.75 * PER_MINUTE; n += 1)
      answers.push((await caller.get('/api/v1/own-account')).status);
    return answers;
  };
  const first = await ask(atOne);
  await pause(1_500);
  // It knows of the others once it has told of itself.
  await atOther.get('/api/v1/own-account');
  await pause(1_500);
  return [...first, ...(await ask(atOther))];
}

it('gives an address its requests once, not once per server', async () => {
  let answers = await askBoth();
  // The minute of the clock may have ended in between: then both began anew, and it does not twice in a row.
  if (!answers.includes(429)) answers = await askBoth();
  expect(answers.at(-1)).toBe(429);
  expect(answers.filter((status) => status === 200).length).toBeGreaterThan(0.5 * PER_MINUTE);
}, 60_000);
