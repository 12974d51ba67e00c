import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { acceptCase, offerCase, openCase, testBsn, type OpenedCase } from '../support/cases';

/** Goal: one human being over HTTP: searched, registered once, linked, and what goes along with them (R014, R035, R146). */
let server: TestServer;
let uwv: Caller;
let gemeente: Caller;
let fnv: Caller;

beforeAll(async () => {
  server = await startTestServer();
  [uwv, gemeente, fnv] = (await Promise.all(
    ['uwv.utrecht.1', 'gemeente.utrecht.1', 'fnv.utrecht.1'].map((name) => signIn(server, name)),
  )) as [Caller, Caller, Caller];
}, 60_000);

afterAll(async () => {
  await server.discard();
});

const BIRTH_DATE = '1975-06-07';
const STREET = 'Geheimstraat';
const body = (surname: string, more: object = {}) => ({
  firstNames: 'Test',
  surname,
  birthDate: BIRTH_DATE,
  municipality: 'GM0344',
  secrecy: false,
  ...more,
});
const register = (who: Caller, person: object) =>
  who.post('/api/v1/persons', person, { 'if-none-match': '*' });
const search = (who: Caller, surname: string) =>
  who.post('/api/v1/person-searches', {
    purpose: 'identification',
    fullName: `Test ${surname}`,
    birthDate: BIRTH_DATE,
  });

async function codesOf(answer: Response): Promise<readonly string[]> {
  expect(answer.status).toBe(422);
  const { refusals } = (await answer.json()) as { refusals: { rule: string; code: string }[] };
  return refusals.map((one) => `${one.rule} ${one.code}`);
}

/** A change of the person, based on how it stands now. */
async function change(who: Caller, personId: string, rest: string, what: object): Promise<Response> {
  const { headers } = await who.get(`/api/v1/persons/${personId}`);
  return who.post(`/api/v1/persons/${personId}/${rest}`, what, { 'if-match': headers.get('etag') ?? '' });
}

async function done<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  if (answer.status >= 300) throw new Error(text);
  return JSON.parse(text) as T;
}

const personOf = async (who: Caller, personId: string) =>
  done<Record<string, unknown>>(await who.get(`/api/v1/persons/${personId}`));

describe('searching before registering', () => {
  it('R014: is asked for, counts for the same account and data, and is kept with the person', async () => {
    expect(await codesOf(await register(uwv, body('Eerst')))).toEqual(['R014 search-first']);
    await search(gemeente, 'Eerst');
    expect(await codesOf(await register(uwv, body('Eerst')))).toEqual(['R014 search-first']);
    await search(uwv, 'Eerst');
    expect((await register(uwv, body('Eerst'))).status).toBe(201);
  });

  it('R014: somebody alike elsewhere is decided on by a person; two files of one are linked and unlinked', async () => {
    await search(fnv, 'van der Koppel');
    const { personId: theirs } = await done<{ personId: string }>(
      await register(fnv, body('Koppel', { prefix: 'van der' })),
    );
    const found = await done<{ searchId: string; matches: { personId: string; alike: boolean }[] }>(
      await search(uwv, 'Koppel'),
    );
    expect(found.matches).toMatchObject([{ personId: theirs, alike: true }]);
    expect(await codesOf(await register(uwv, body('Koppel')))).toEqual(['R014 person-alike-known']);
    const { personId: ours } = await done<{ personId: string }>(
      await register(uwv, body('Koppel', { otherPersonReason: 'Andere woonplaats.' })),
    );

    const link = { otherPersonId: theirs, reason: 'Toch dezelfde persoon.', linkedOn: '2022-03-01' };
    expect(await codesOf(await change(uwv, ours, 'links', link))).toEqual(['R036 other-not-found']);
    const { linkId } = await done<{ linkId: string }>(
      await change(uwv, ours, 'links', { ...link, searchId: found.searchId }),
    );
    expect(await personOf(uwv, ours)).toMatchObject({ links: [{ linkId, otherPersonId: theirs }] });
    expect(await personOf(fnv, theirs)).toMatchObject({ links: [{ linkId, otherPersonId: ours }] });

    const undo = { reason: 'Het is een tweelingzus.', unlinkedOn: '2022-03-01' };
    await done(await change(fnv, theirs, `links/${linkId}/undoing`, undo));
    expect(await personOf(uwv, ours)).toMatchObject({ links: [] });
    const history = await done<{ events: { type: string }[] }>(
      await uwv.get(`/api/v1/persons/${ours}/events`),
    );
    expect(history.events.map((one) => one.type)).toEqual([
      'identity-established.v1',
      'duplicate-dismissed.v1',
      'dossiers-linked.v1',
      'dossiers-unlinked.v1',
    ]);
  });
});

describe('changing who somebody is', () => {
  it('Q06, R014: a BSN is added later by UWV, found by it, and refused where somebody else has it', async () => {
    const taken = testBsn();
    await gemeente.post('/api/v1/person-searches', { purpose: 'identification', bsn: taken });
    await done(await register(gemeente, body('Bezet', { bsn: taken })));
    await search(uwv, 'Later');
    const { personId } = await done<{ personId: string }>(await register(uwv, body('Later')));
    const add = (bsn: string) => ({ bsn, reason: 'Bewijs gezien.', changedOn: '2022-03-01' });

    const refused = await change(uwv, personId, 'identity-changes', add(taken));
    expect(await codesOf(refused.clone())).toEqual(['R014 bsn-known-elsewhere']);
    expect(await refused.text()).toContain('koppel dan de dossiers');
    const own = testBsn();
    await done(await change(uwv, personId, 'identity-changes', add(own)));
    const found = await uwv.post('/api/v1/person-searches', { purpose: 'identification', bsn: own });
    expect(await found.json()).toMatchObject({ known: true, matches: [{ personId }] });

    const stale = await uwv.post(`/api/v1/persons/${personId}/identity-changes`, add(testBsn()), {
      'if-match': '"0"',
    });
    expect(stale.status).toBe(412);
  });
});

describe('what goes along with the person', () => {
  it('R035, R146: coach, representative, channel and secrecy survive a handover; no answer shows the address', async () => {
    const opened = await openCase(uwv, 'Reisgenoot');
    const { personId } = opened;
    const steps: readonly (readonly [string, object])[] = [
      [
        'identity-changes',
        { address: { street: STREET, town: 'Utrecht' }, reason: 'BRP.', changedOn: '2022-03-01' },
      ],
      ['representatives', { kind: 'curator', name: 'Test Curator', evidence: 'Gezien.', from: '2022-03-01' }],
      ['channel', { channel: 'letter', setOn: '2022-03-01' }],
      ['job-coach', { name: 'Test Jobcoach', organisation: 'Bureau Voorbeeld', from: '2022-03-01' }],
    ];
    for (const [rest, what] of steps) await done(await change(uwv, personId, rest, what));
    expect(JSON.stringify(await personOf(uwv, personId))).toContain(STREET);
    const secret = { secrecy: true, reason: 'Geheimhouding.', changedOn: '2022-03-01' };
    await done(await change(uwv, personId, 'identity-changes', secret));

    await done(await offerCase(uwv, opened.arrangementId, 'gemeente-am13'));
    for (const answer of await everyAnswer(uwv, opened)) expect(answer).not.toContain(STREET);
    await done(await acceptCase(gemeente, opened.arrangementId));
    for (const answer of await everyAnswer(gemeente, opened)) expect(answer).not.toContain(STREET);

    expect(await personOf(gemeente, personId)).toMatchObject({
      secrecy: true,
      jobCoach: { name: 'Test Jobcoach' },
      representatives: [{ name: 'Test Curator' }],
      channel: { channel: 'letter' },
      case: { ownerUnit: 'gemeente-am13', arrangementId: opened.arrangementId },
    });
    expect((await uwv.get(`/api/v1/persons/${personId}/events`)).status).toBe(403);
    expect((await fnv.get(`/api/v1/persons/${personId}/events`)).status).toBe(404);
  });

  it('R035: a coach stops by the wish of the person only', async () => {
    const { personId } = await openCase(uwv, 'Coach');
    const { assignmentId } = await done<{ assignmentId: string }>(
      await change(uwv, personId, 'job-coach', { name: 'A', organisation: 'B', from: '2022-03-01' }),
    );
    const end = { assignmentId, endedOn: '2022-03-01' };
    expect(
      await codesOf(await change(uwv, personId, 'job-coach/end', { ...end, reason: 'end-date' })),
    ).toEqual(['R035 no-end-date']);
    await done(
      await change(uwv, personId, 'job-coach/end', { ...end, reason: 'wish-of-person', how: 'in-person' }),
    );
    expect(await personOf(uwv, personId)).not.toHaveProperty('jobCoach');
  });
});

/** Everything the API tells a unit about a case and its person. */
async function everyAnswer(who: Caller, { personId, arrangementId }: OpenedCase): Promise<readonly string[]> {
  const paths = [
    `/persons/${personId}`,
    `/persons/${personId}/events`,
    `/arrangements/${arrangementId}`,
    `/arrangements/${arrangementId}/events`,
    `/arrangements/${arrangementId}/handover-preview?toUnit=fnv-am13`,
    '/arrangements',
  ];
  const answers = await Promise.all(paths.map(async (path) => who.get(`/api/v1${path}`)));
  expect(answers.every((one) => one.status < 500)).toBe(true);
  return Promise.all(answers.map(async (one) => one.text()));
}
