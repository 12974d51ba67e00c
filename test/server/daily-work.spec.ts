import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { openCase } from '../support/cases';

/** Goal: a day's work of two colleagues over HTTP: tasks, a stand-in, notes and a correction (C1, C7). */
let server: TestServer;
let anna: Caller;
let bert: Caller;
let elsewhere: Caller;
let [annaId, bertId, expertId, administratorId] = ['', '', '', ''];

interface Listed {
  readonly tasks: readonly {
    taskId: string;
    assignee?: string;
    forColleague: boolean;
    what: string;
    name?: string;
  }[];
  readonly counters: { readonly late: number; readonly today: number; readonly thisWeek: number };
  readonly total: number;
}

async function accountOf(caller: Caller): Promise<string> {
  const { accountId } = (await (await caller.get('/api/v1/own-account')).json()) as { accountId: string };
  return accountId;
}

beforeAll(async () => {
  server = await startTestServer();
  const names = ['uwv.utrecht.1', 'uwv.utrecht.2', 'gemeente.utrecht.1', 'uwv.utrecht.expert', 'uwv.beheer'];
  const callers = await Promise.all(names.map((name) => signIn(server, name)));
  [anna, bert, elsewhere] = callers as [Caller, Caller, Caller];
  [annaId, bertId, , expertId, administratorId] = (await Promise.all(callers.map(accountOf))) as [
    string,
    string,
    string,
    string,
    string,
  ];
}, 60_000);

afterAll(async () => {
  await server.discard();
});

const codesOf = async (answer: Response) =>
  answer.ok
    ? answer.status
    : ((await answer.json()) as { refusals?: { code: string }[] }).refusals?.map((one) => one.code);

/** The list as it stands after this write. */
async function listed(caller: Caller, view: string, after?: Response): Promise<Listed> {
  const position = after?.headers.get('meereis-position');
  const headers = position === undefined || position === null ? {} : { 'meereis-position': position };
  return (await (await caller.get(`/api/v1/tasks?view=${view}`, headers)).json()) as Listed;
}

async function ownTask(forMyself: boolean, dueOn = '2022-03-01') {
  const { arrangementId } = await openCase(anna);
  const path = `/api/v1/arrangements/${arrangementId}`;
  const made = await anna.post(`${path}/tasks`, { text: 'Cv doornemen.', dueOn, forMyself });
  const { taskId } = (await made.json()) as { taskId: string };
  return { path, task: `${path}/tasks/${taskId}`, taskId, made };
}

describe('tasks', () => {
  it('C1: one that nobody has is taken by one of two who reach for it at once', async () => {
    const { task, taskId, made } = await ownTask(false);
    const free = await listed(bert, 'unassigned', made);
    expect(free.tasks.find((one) => one.taskId === taskId)).toMatchObject({
      what: 'Cv doornemen.',
      name: 'Test Proefpersoon',
    });
    const answers = await Promise.all([anna, bert].map((one) => one.post(`${task}/taking`, {})));
    const outcomes = await Promise.all(answers.map(codesOf));
    expect(outcomes).toContain(200);
    expect(outcomes).toContainEqual(['task-of-colleague']);
  });

  it('C1: counters and list of the own tasks agree, and another unit sees none', async () => {
    const { taskId, made } = await ownTask(true);
    const mine = await listed(anna, 'mine', made);
    expect(mine.tasks.map((one) => one.taskId)).toContain(taskId);
    const { late, today, thisWeek } = mine.counters;
    expect(late + today + thisWeek).toBe(mine.total);
    for (const view of ['mine', 'team', 'unassigned'])
      expect((await listed(elsewhere, view, made)).tasks.map((one) => one.taskId)).not.toContain(taskId);
  });

  it('R032: goes to a colleague who works with cases here, not to an administrator or another unit', async () => {
    const { task } = await ownTask(true);
    const give = (assignee: string) =>
      anna.post(`${task}/handing-over`, { assignee, reason: 'Kent de werkgever.' });
    expect(await codesOf(await give(administratorId))).toEqual(['colleague-not-here']);
    expect(await codesOf(await give(await accountOf(elsewhere)))).toEqual(['colleague-not-here']);
    expect(await codesOf(await give(expertId))).toBe(200);
  });

  it('R028: is put off with a reason and finished with a result', async () => {
    const { task, path } = await ownTask(true);
    const later = { to: '2022-03-20', reason: 'Met vakantie.' };
    expect(await codesOf(await anna.post(`${task}/postponement`, later))).toBe(200);
    expect(await codesOf(await anna.post(`${task}/postponement`, later))).toEqual(['not-later']);
    expect(await codesOf(await anna.post(`${task}/completion`, { result: 'Gedaan.' }))).toBe(200);
    expect(await codesOf(await anna.post(`${task}/completion`, { result: 'Gedaan.' }))).toEqual([
      'task-not-open',
    ]);
    expect(
      (await elsewhere.post(`${path}/tasks`, { text: 'x', dueOn: '2022-03-02', forMyself: true })).status,
    ).toBe(404);
  });
});

it('R032: who stands in for an absent colleague sees and takes their tasks, and only then', async () => {
  const { task, taskId, made } = await ownTask(true);
  expect((await listed(bert, 'mine', made)).tasks.map((one) => one.taskId)).not.toContain(taskId);
  const absences = `/api/v1/accounts/${annaId}/absences`;
  const absence = { from: '2022-03-01', until: '2022-03-04', standIn: bertId };
  expect(await codesOf(await bert.post(absences, absence))).toEqual(['absence-of-other']);
  const recorded = await anna.post(absences, absence);
  const mine = await listed(bert, 'mine', recorded);
  expect(mine.tasks.find((one) => one.taskId === taskId)).toMatchObject({
    assignee: annaId,
    forColleague: true,
  });
  const other = await ownTask(false);
  const give = { assignee: annaId, reason: 'Weet ervan.' };
  expect(await codesOf(await bert.post(`${other.task}/handing-over`, give))).toEqual(['colleague-away']);
  expect(await codesOf(await bert.post(`${task}/taking`, {}))).toBe(200);

  const { absenceId } = (await recorded.json()) as { absenceId: string };
  const ended = await anna.post(`${absences}/${absenceId}/ending`, {});
  expect(ended.status).toBe(200);
  const next = await ownTask(true);
  await listed(bert, 'mine', next.made);
  expect(await codesOf(await bert.post(`${next.task}/taking`, {}))).toEqual(['task-of-colleague']);
});

it('R028: a corrected note keeps its first version to read, with who and why, in pages', async () => {
  const { path } = await ownTask(true);
  const { noteId } = (await (await anna.post(`${path}/notes`, { text: 'Belt na vijf.' })).json()) as {
    noteId: string;
  };
  const correction = { text: 'Belt vóór vijf.', reason: 'Vergissing.' };
  const note = `${path}/notes/${noteId}/correction`;
  expect(await codesOf(await bert.post(note, correction))).toEqual(['note-of-colleague']);
  expect(await codesOf(await anna.post(note, correction))).toBe(200);
  const page = async (query: string) => (await anna.get(`${path}/notes?${query}`)).json();
  expect(await page('limit=1')).toMatchObject({
    notes: [{ version: 2, text: 'Belt vóór vijf.', by: annaId, reason: 'Vergissing.', superseded: false }],
    total: 2,
    nextOffset: 1,
  });
  expect(await page('limit=1&offset=1')).toMatchObject({ notes: [{ version: 1, text: 'Belt na vijf.' }] });
  expect((await elsewhere.get(`${path}/notes`)).status).toBe(404);
});

it('R002: the first day without work is corrected to no day before the person was 13', async () => {
  const { path } = await ownTask(true);
  const asks = (to: string) =>
    anna.post(`${path}/corrections`, {
      fact: 'unemployed-from',
      to,
      reason: 'typing-error',
      explanation: 'Verkeerd jaar.',
    });
  expect(await codesOf(await asks('1992-12-31'))).toEqual(['unemployed-before-working-age']);
  expect(await codesOf(await asks('1993-01-01'))).toBe(200);
});

it('R028, R141: a correction counts when somebody else approves it, once', async () => {
  const { path } = await ownTask(true);
  const asked = await anna.post(`${path}/corrections`, {
    fact: 'unemployed-from',
    to: '2022-01-15',
    reason: 'typing-error',
    explanation: 'Op de brief staat 15 januari.',
  });
  const { correctionId } = (await asked.json()) as { correctionId: string };
  const fact = async () =>
    ((await (await anna.get(path)).json()) as { intake: { report: { unemployedFrom: string } } }).intake
      .report.unemployedFrom;
  const approval = `${path}/corrections/${correctionId}/approval`;
  const rejection = `${path}/corrections/${correctionId}/rejection`;
  const etag = async () => ({ 'if-match': (await anna.get(path)).headers.get('etag') ?? '' });
  expect((await anna.post(approval, { effectiveOn: '2022-03-01' }, await etag())).status).toBe(422);
  expect(await fact()).toBe('2022-01-01');
  const basis = await etag();
  const both = await Promise.all([
    bert.post(approval, { effectiveOn: '2022-03-01' }, basis),
    bert.post(rejection, { explanation: 'Toch niet.' }, basis),
  ]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await fact()).toBe(both[0].ok ? '2022-01-15' : '2022-01-01');
});

it('R028: the day of a contact moment is corrected the same way, and the history names the tasks', async () => {
  const { path } = await ownTask(true);
  const etag = async () => ({ 'if-match': (await anna.get(path)).headers.get('etag') ?? '' });
  const held = await anna.post(`${path}/contacts`, {
    heldOn: '2022-03-01',
    channel: 'telephone',
    attendance: 'present',
    next: { on: '2022-03-10', at: '10:30', minutes: 45, channel: 'office' },
  });
  const { contactId, nextAppointmentId } = (await held.json()) as {
    contactId: string;
    nextAppointmentId: string;
  };
  const daily = async () => ((await (await anna.get(path)).json()) as { daily: object }).daily;
  expect(await daily()).toMatchObject({
    contacts: [{ contactId, heldOn: '2022-03-01' }],
    appointments: [{ appointmentId: nextAppointmentId, status: 'planned' }],
  });
  const asked = {
    fact: 'contact-held-on',
    to: '2022-02-28',
    reason: 'typing-error',
    explanation: 'Het was de dag ervoor.',
  };
  expect(await codesOf(await anna.post(`${path}/corrections`, asked))).toEqual(['subject-missing']);
  const proposed = await anna.post(`${path}/corrections`, { ...asked, subjectId: contactId });
  const { correctionId } = (await proposed.json()) as { correctionId: string };
  expect(await daily()).toMatchObject({
    contacts: [{ heldOn: '2022-03-01' }],
    corrections: [{ subjectId: contactId, to: '2022-02-28', status: 'requested' }],
  });
  const approval = `${path}/corrections/${correctionId}/approval`;
  expect((await bert.post(approval, { effectiveOn: '2022-03-01' }, await etag())).status).toBe(200);
  expect(await daily()).toMatchObject({ contacts: [{ heldOn: '2022-02-28' }] });
  const { events } = (await (await anna.get(`${path}/events?order=newest-first&limit=1`)).json()) as {
    events: readonly { sentence: string }[];
  };
  expect(events.map((one) => one.sentence)).toEqual([
    'Taak gedaan op 1 maart 2022: beslissen over een voorgestelde correctie.',
  ]);
});
