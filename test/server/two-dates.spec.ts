import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { operationAt, operationsOf, undescribed, type Operation } from '../support/described';
import { readLog } from '../support/read-log';

/**
 * Goal: what is recorded today about an earlier day carries both dates, and the decision names its scheme (R018).
 * Method: an intake over HTTP with another day for every step; then history and log are read. Each answer on the way
 * must be described in the published document.
 */
const UNIT = 'fnv-am13';

let server: TestServer;
let uwv: Caller;
let operations: readonly Operation[];
const missing: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  uwv = await signIn(server, 'uwv.utrecht.1');
  operations = await operationsOf(server);
}, 60_000);

afterAll(async () => {
  await server.discard();
});

function described(method: string, response: Response): Response {
  const operation = operationAt(operations, method, response.url);
  const said =
    operation === undefined
      ? `${method} ${response.url} is in no document`
      : undescribed(operation, response);
  if (said !== undefined) missing.push(said);
  return response;
}

/** Writes on the revision that the thing has now. */
async function write(on: string, path: string, body: object): Promise<Record<string, unknown>> {
  const { headers } = described('GET', await uwv.get(on));
  const answer = await uwv.post(`${on}${path}`, body, { 'if-match': headers.get('etag') ?? '' });
  const json = (await described('POST', answer).json()) as Record<string, unknown>;
  expect([path, answer.status, json]).toEqual([path, 200, json]);
  return json;
}

async function intake(file: string): Promise<void> {
  await write(file, '/banenafspraak-checks', {
    answer: 'no',
    registerConsulted: true,
    checkedOn: '2022-02-22',
  });
  await write(file, '/weighings', {
    educationAndAge: 'Mbo niveau 2.',
    language: 'Goed.',
    workHistory: 'Elf jaar kok.',
    distanceToWork: 'Groot.',
    chanceWithinYear: 'Klein.',
    outcome: 'needs-support',
    reason: 'In de horeca is geen werk.',
  });
  await write(file, '/admission', { admittedOn: '2022-02-23' });
  await write(file, '/diagnoses', { heldOn: '2022-02-24', topics: ['wishes'], result: 'Wil de zorg in.' });
  await write(file, '/goals', { kind: 'other-occupation', description: 'Zorg.', agreedOn: '2022-02-25' });
  await write(file, '/benefit-changes', { to: 'ww', changedOn: '2022-02-26' });
}

it('every step of an intake is history on the day it counts for, recorded now', async () => {
  const { personId, arrangementId } = await openCase(uwv, 'Tweedatum');
  const file = `/api/v1/arrangements/${arrangementId}`;
  const person = `/api/v1/persons/${personId}`;
  await intake(file);
  const consent = { toUnit: UNIT, how: 'on-paper', evidence: 'In het dossier.', givenOn: '2022-02-27' };
  const { consentId } = (await write(person, '/consents', consent)) as { consentId: string };
  await write(person, `/consents/${consentId}/withdrawal`, { withdrawnOn: '2022-02-28' });

  const answer = described('GET', await uwv.get(`${file}/events`));
  const { events } = (await answer.json()) as {
    events: { type: string; effectiveOn: string; recordedAt: string }[];
  };
  const now = new Date().toISOString().slice(0, 4);
  expect(events.every(({ recordedAt }) => recordedAt.startsWith(now))).toBe(true);
  const days = Object.fromEntries(events.map(({ type, effectiveOn }) => [type, effectiveOn]));
  expect(days).toMatchObject({
    'person-reported.v1': '2022-02-21',
    'banenafspraak-checked.v1': '2022-02-22',
    'need-weighed.v1': '2022-03-01',
    'person-admitted.v1': '2022-02-23',
    'diagnosis-held.v1': '2022-02-24',
    'goal-agreed.v1': '2022-02-25',
    'benefit-situation-changed.v1': '2022-02-26',
  });
  expect(missing).toEqual([]);

  await server.stop();
  const log = await readLog(server.dataDir);
  const metaOf = (type: string) => log.filter((event) => event.type === type).map(({ meta }) => meta)[0];
  expect(metaOf('consent-given.v1')?.effectiveOn).toBe('2022-02-27');
  expect(metaOf('consent-withdrawn.v1')?.effectiveOn).toBe('2022-02-28');
  expect(metaOf('person-admitted.v1')?.schemeVersion).toEqual(expect.any(String));
  expect(metaOf('goal-agreed.v1')?.schemeVersion).toBeUndefined();
}, 60_000);
