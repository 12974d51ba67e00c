import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { openCase } from '../support/cases';

/** Goal: intake over HTTP beyond the straight way: in doubt, signals, a refusal and the objection against it. */
let server: TestServer;
let uwv: Caller;
let colleague: Caller;
let fnv: Caller;

beforeAll(async () => {
  server = await startTestServer();
  [uwv, colleague, fnv] = (await Promise.all(
    ['uwv.utrecht.1', 'uwv.utrecht.2', 'fnv.utrecht.1'].map((name) => signIn(server, name)),
  )) as [Caller, Caller, Caller];
}, 60_000);

afterAll(async () => {
  await server.discard();
});

const TODAY = '2022-03-01';
const CARD = {
  educationAndAge: 'mbo 2, 52 jaar',
  language: 'goed',
  workHistory: '18 jaar in één baan',
  distanceToWork: 'groot',
  chanceWithinYear: 'klein',
  outcome: 'needs-support',
  reason: 'Alleen redt de persoon het niet.',
};

interface File {
  readonly phase: string;
  readonly banenafspraak?: string;
  readonly intake: Record<string, unknown> & { objections: { objectionId: string; inTime: boolean }[] };
  readonly tasks: { taskId: string; kind: string; dueOn: string }[];
}

const fileOf = async (id: string) => (await (await uwv.get(`/api/v1/arrangements/${id}`)).json()) as File;

async function send(who: Caller, id: string, rest: string, what: object): Promise<Response> {
  const { headers } = await who.get(`/api/v1/arrangements/${id}`);
  return who.post(`/api/v1/arrangements/${id}/${rest}`, what, { 'if-match': headers.get('etag') ?? '' });
}

async function step<T>(id: string, rest: string, what: object, who = uwv): Promise<T> {
  const answer = await send(who, id, rest, what);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${rest}: ${text}`);
  return JSON.parse(text) as T;
}

async function refusedFor(answer: Response): Promise<readonly string[]> {
  expect(answer.status).toBe(422);
  const { refusals } = (await answer.json()) as { refusals: { rule: string; code: string }[] };
  return refusals.map((one) => `${one.rule} ${one.code}`);
}

describe('the check for the banenafspraak', () => {
  it('R004, R013, R148: in doubt is weighed meanwhile; yes later changes the ground, not the admission', async () => {
    const { arrangementId: id } = await openCase(uwv, 'Twijfel');
    const check = { registerConsulted: true, checkedOn: TODAY };
    await step(id, 'banenafspraak-checks', { ...check, answer: 'in-doubt' });
    await step(id, 'weighings', CARD);
    await step(id, 'admission', { admittedOn: TODAY });
    expect((await fileOf(id)).intake['admission']).toMatchObject({ ground: 'weighed' });

    await step(id, 'regional-contact-consultations', {
      deskName: 'Aanspreekpunt Midden-Utrecht',
      finding: 'belongs',
      advice: 'Staat in het register.',
      consultedOn: TODAY,
    });
    expect((await fileOf(id)).tasks.filter((task) => task.kind === 'refer-banenafspraak')).toEqual([]);
    await step(id, 'banenafspraak-checks', { ...check, answer: 'yes' });
    expect(await fileOf(id)).toMatchObject({
      phase: 'admitted',
      banenafspraak: 'yes',
      intake: { admission: { ground: 'by-definition', admittedOn: TODAY } },
    });
  });
});

describe('signals and what else the intake records', () => {
  it('R010, R016, R017: are kept once and read by whoever has the case', async () => {
    const { arrangementId: id } = await openCase(uwv, 'Signaal');
    const noted = { kind: 'debts', explanation: 'Huurachterstand.', notedOn: TODAY };
    const { signalId } = await step<{ signalId: string }>(id, 'signals', noted);
    await step(id, `signals/${signalId}/referral`, {
      deskKind: 'debt-help',
      deskName: 'Schuldhulp Utrecht',
      agreedByPerson: true,
      referredOn: TODAY,
      outcomeBy: '2022-03-29',
    });
    await step(id, `signals/${signalId}/outcome`, {
      outcome: 'helped',
      note: 'Geregeld.',
      recordedOn: TODAY,
    });
    const { adviceId } = await step<{ adviceId: string }>(id, 'advice-requests', {
      adviser: 'Zelfstandigenloket',
      question: 'Heeft het bedrijf een kans?',
      requestedOn: TODAY,
      answerBy: '2022-03-15',
    });
    await step(id, 'advice', { adviceId, outcome: 'support', advice: 'Ja.', receivedOn: TODAY });
    await step(id, 'first-line-help', { outcome: 'tried', note: 'Bij de bond.', recordedOn: TODAY });
    await step(id, 'work-situations', { situation: 'self-employed-reorienting', changedOn: TODAY });

    const file = await fileOf(id);
    expect(file.intake).toMatchObject({
      situation: { situation: 'self-employed-reorienting' },
      signals: [
        { kind: 'debts', referral: { deskName: 'Schuldhulp Utrecht' }, outcome: { outcome: 'helped' } },
      ],
      advice: [{ outcome: 'support' }],
      firstLine: [{ outcome: 'tried' }],
    });
    expect(file.tasks).toEqual([]);
    const history = await (await uwv.get(`/api/v1/arrangements/${id}/events`)).text();
    for (const word of ['Huurachterstand', 'Schuldhulp', 'debts']) expect(history).not.toContain(word);
  });

  it('Q06: a union hears the answer to its search and nothing else', async () => {
    const { arrangementId: id } = await openCase(uwv, 'Zoekvraag');
    const ask = async () =>
      (await (
        await fnv.post('/api/v1/person-searches', {
          purpose: 'identification',
          fullName: 'Test Zoekvraag',
          birthDate: '1980-01-01',
        })
      ).json()) as { matches: object[] };
    expect((await ask()).matches).toEqual([{ alike: false, requestPassedOn: true }]);
    const task = (await fileOf(id)).tasks.find((one) => one.kind === 'answer-search');
    await step(id, 'search-answers', { taskId: task?.taskId, answer: 'contact-made', answeredOn: TODAY });

    expect((await ask()).matches).toEqual([
      { alike: false, requestPassedOn: false, answer: 'contact-made', answeredOn: TODAY },
    ]);
    expect((await fileOf(id)).tasks.filter((one) => one.kind === 'answer-search')).toEqual([]);
  });
});

describe('a refusal', () => {
  it('R019, R141: told later, objected to, decided by a colleague, and open again', async () => {
    const { arrangementId: id } = await openCase(uwv, 'Bezwaar');
    await step(id, 'banenafspraak-checks', { answer: 'no', registerConsulted: false, checkedOn: TODAY });
    const why = { reason: 'other', motivation: 'Er is al passende hulp.', refusedOn: TODAY };
    const half = await send(uwv, id, 'admission-refusal', { ...why, notifiedOn: TODAY });
    expect(half.status).toBe(400);
    await step(id, 'admission-refusal', why);
    expect((await fileOf(id)).tasks).toMatchObject([{ kind: 'notify-decision', dueOn: '2022-03-04' }]);
    const told = { decision: 'admission-refusal', how: 'letter', notifiedOn: TODAY };
    await step(id, 'decision-notices', told);
    expect((await fileOf(id)).intake['refusal']).toMatchObject({ objectionUntil: '2022-04-12' });

    const objection = { how: 'letter', lodgedOn: TODAY, grounds: 'Die hulp is gestopt.' };
    const { objectionId } = await step<{ objectionId: string }>(id, 'objections', objection);
    const decision = { outcome: 'founded', motivation: 'De hulp is gestopt.', decidedOn: TODAY };
    const path = `objections/${objectionId}/decision`;
    expect(await refusedFor(await send(uwv, id, path, decision))).toEqual(['R141 same-decider']);
    await step(id, path, { ...decision, notifiedHow: 'letter', notifiedOn: TODAY }, colleague);

    const file = await fileOf(id);
    expect(file).toMatchObject({
      phase: 'reported',
      intake: { objections: [{ decision: { reopens: true } }] },
    });
    expect(file.intake).not.toHaveProperty('refusal');
    expect(file.tasks).toMatchObject([{ kind: 'reconsider-decision', dueOn: '2022-03-15' }]);
    await step(id, 'weighings', CARD);
    await step(id, 'admission', { admittedOn: TODAY });
    expect((await fileOf(id)).tasks).toEqual([]);
  });

  it('R141: a union refuses nobody, and hears who can', async () => {
    const { arrangementId: id } = await openUnionCase();
    const why = { reason: 'other', motivation: 'Er is al hulp.', refusedOn: TODAY };
    const { headers } = await fnv.get(`/api/v1/arrangements/${id}`);
    const answer = await fnv.post(`/api/v1/arrangements/${id}/admission-refusal`, why, {
      'if-match': headers.get('etag') ?? '',
    });
    expect(answer.status).toBe(422);
    const { refusals } = (await answer.json()) as { refusals: { code: string; sentence: string }[] };
    expect(refusals[0]?.code).toBe('no-mandate');
    expect(refusals[0]?.sentence).toMatch(/UWV .*Utrecht/);
  });
});

async function openUnionCase(): Promise<{ arrangementId: string }> {
  const creates = { 'if-none-match': '*' };
  const who = { firstNames: 'Test', surname: 'Vakbond', birthDate: '1980-01-01' };
  const { birthDate } = who;
  await fnv.post('/api/v1/person-searches', {
    purpose: 'identification',
    fullName: 'Test Vakbond',
    birthDate,
  });
  const registered = await fnv.post(
    '/api/v1/persons',
    { ...who, municipality: 'GM0344', secrecy: false },
    creates,
  );
  const { personId } = (await registered.json()) as { personId: string };
  const opened = await fnv.post(
    '/api/v1/arrangements',
    {
      personId,
      situation: 'unemployed',
      reason: 'dismissal',
      evidence: 'dismissal-letter',
      unemployedFrom: '2022-01-01',
      reportedOn: '2022-02-21',
      benefit: 'none',
      firstLine: 'tried',
    },
    creates,
  );
  return (await opened.json()) as { arrangementId: string };
}
