import { PERSON_INDEX } from '@meereis/privacy';
import { localDate, newUuid, type Uuid } from '@meereis/kernel';
import { AddItemController } from './add-item/add-item.controller';
import { PersonCases } from './person-cases/person-cases.service';
import { ReadPersonController } from './read-person/read-person.controller';
import { SearchBudget } from './search-person/search-budget.service';
import { SET_CASE, task } from './testing/events';
import { openHttpHouse, type HttpHouse } from './testing/http';
import { UWV } from './testing/case';
import { uuid } from './testing/values';
import { READING_CONTROLLERS, READING_PROVIDERS } from './wiring/reading';
import { TRAVEL_CONTROLLERS, TRAVEL_PROVIDERS } from './wiring/travel';

/** Goal: every road a case can take, over HTTP as the people take it; only the token is a unit's name and a role. */
const uwv = 'uwv-am13';
const gemeente = 'gemeente-am13';
const fnv = 'fnv-am13';
const coordinator = 'rmt-am13/coordinator';

let http: HttpHouse;
let id: Uuid;
let personId: Uuid;
/** Who is found by exact search; the real index has tests of its own. */
const known = new Map<string, Uuid>();

beforeAll(async () => {
  const find = {
    findByBsn: (bsn: string) => known.get(bsn),
    findByName: (name: string) => [...known].filter(([by]) => by === name).map(([, one]) => one),
  };
  http = await openHttpHouse(
    [...TRAVEL_CONTROLLERS, ...READING_CONTROLLERS, AddItemController, ReadPersonController],
    [
      ...TRAVEL_PROVIDERS,
      ...READING_PROVIDERS,
      PersonCases,
      SearchBudget,
      { provide: PERSON_INDEX, useValue: find },
    ],
  );
});
afterAll(() => http.close());

beforeEach(async () => {
  http.house.today = localDate('2022-03-01');
  const late = task({
    taskId: newUuid(),
    kind: 'evaluate-item',
    unit: UWV.id,
    dueOn: localDate('2022-02-20'),
  });
  const opened = await http.openCase([...SET_CASE, late]);
  id = opened.arrangementId;
  personId = opened.personId;
  known.clear();
  known.set('999990342', personId);
});

const get = (as: string, path: string) => http.call(as, 'GET', path);
const caught = async () => {
  expect(await http.house.host.waitFor(await http.house.store.head(), 5_000)).toBe(true);
};

async function terms(as: string, toUnit: string) {
  const preview = await get(as, `/arrangements/${id}/handover-preview?toUnit=${toUnit}`);
  expect(preview.status).toBe(200);
  return {
    toUnit,
    receiver: uuid(78),
    note: 'Graag verder helpen.',
    contactOn: '2022-03-10',
    contentHash: preview.body['contentHash'] as string,
  };
}

async function offer(as = uwv, toUnit = gemeente, ground = 'legal-task') {
  const made = await http.write(as, id, 'handover', { ...(await terms(as, toUnit)), ground });
  expect(made.status).toBe(200);
  return made.body['handoverId'] as string;
}

async function accept(as: string) {
  const open = await get(as, `/arrangements/${id}/handover`);
  const body = { contentHash: open.body['contentHash'], contactOn: '2022-03-10' };
  return http.write(as, id, 'handover/acceptance', body);
}

describe('asking for a case that is known elsewhere', () => {
  const ask = (as = gemeente, reason = 'De persoon krijgt bijstand van ons.') =>
    http.call(as, 'POST', '/handover-requests', { body: { bsn: '999990342', reason } });

  test('R036: the request tells nothing of the case; the owner answers with an offer, which ends the request', async () => {
    const asked = await ask();
    expect([asked.status, Object.keys(asked.body).sort()]).toEqual([200, ['answerBy', 'requestId']]);
    expect(asked.body['answerBy']).toBe('2022-03-15');
    expect((await get(gemeente, `/arrangements/${id}`)).status).toBe(404);
    expect((await get(gemeente, `/arrangements/${id}/handover`)).status).toBe(404);
    expect((await ask()).codes).toEqual(['handover-already-requested']);

    const file = await get(uwv, `/arrangements/${id}`);
    expect(file.body['travel']).toMatchObject({ requests: [{ byUnit: gemeente }] });
    await offer();
    await caught();
    const mine = await get(gemeente, '/handover-requests?limit=100');
    expect(mine.body['requests']).toContainEqual(
      expect.objectContaining({ requestId: asked.body['requestId'], status: 'offered' }),
    );
    expect((await get(uwv, `/arrangements/${id}`)).body['travel']).toMatchObject({ requests: [] });
  });

  test('R036: the owner declines with a reason from the list, and the other sees that reason alone', async () => {
    const asked = await ask();
    const requestId = asked.body['requestId'] as string;
    const decline = { reason: 'agreements-run-here', explanation: 'De training van mevrouw loopt nog.' };
    const path = `/arrangements/${id}/handover-requests/${requestId}/refusal`;
    expect((await http.call(gemeente, 'POST', path, { body: decline })).status).toBe(404);
    expect((await http.call(uwv, 'POST', path, { body: decline })).status).toBe(200);
    expect((await http.call(uwv, 'POST', path, { body: decline })).codes).toEqual(['request-not-open']);
    await caught();
    const mine = await get(gemeente, '/handover-requests?limit=100');
    expect(JSON.stringify(mine.body)).not.toContain('mevrouw');
    expect(mine.body['requests']).toContainEqual({
      requestId,
      status: 'declined',
      reason: 'agreements-run-here',
      reasonText: 'Er lopen hier afspraken met de persoon.',
      requestedOn: '2022-03-01',
      answerBy: '2022-03-15',
    });
    expect((await get('uwv-am19', '/handover-requests')).body['requests']).toEqual([]);
  });

  test('Q06: a union asks by name, never by BSN; after the term one may ask again, and the late task goes', async () => {
    expect((await ask(fnv)).codes).toEqual(['bsn-not-allowed']);
    known.set('Test Proefpersoon', personId);
    const byName = { fullName: 'Test Proefpersoon', birthDate: '1970-05-17', reason: 'Lid van onze bond.' };
    const request = () => http.call(fnv, 'POST', '/handover-requests', { body: byName });
    expect((await request()).status).toBe(200);
    http.house.today = localDate('2022-03-15');
    expect((await request()).codes).toEqual(['handover-already-requested']);
    http.house.today = localDate('2022-03-16');
    expect((await request()).status).toBe(200);
    const { tasks } = (await get(uwv, `/arrangements/${id}`)).body as { tasks: { kind: string }[] };
    expect(tasks.filter((one) => one.kind === 'answer-handover-request')).toHaveLength(1);
  });

  test('R036: nobody known, the own case and a blank reason are refused', async () => {
    known.clear();
    expect((await ask()).codes).toEqual(['nobody-known']);
    known.set('999990342', personId);
    expect((await ask(uwv)).codes).toEqual(['receiver-is-owner']);
    expect((await ask(gemeente, ' ')).codes).toEqual(['reason-missing']);
  });
});

describe('the preview and no other road', () => {
  test('R036: before acceptance the receiver sees the preview alone; after it everything', async () => {
    const preview = await get(uwv, `/arrangements/${id}/handover-preview?toUnit=${gemeente}`);
    await offer();
    for (const path of [`/arrangements/${id}`, `/arrangements/${id}/events`, `/persons/${personId}`])
      expect([path, (await get(gemeente, path)).status]).toEqual([path, 403]);
    const open = await get(gemeente, `/arrangements/${id}/handover`);
    expect(open.body).toMatchObject({
      note: 'Graag verder helpen.',
      receiver: uuid(78),
      ground: 'legal-task',
      assigned: false,
      now: { phase: 'set', goalKind: 'other-sector', items: [{ status: 'planned' }] },
      afterAcceptance: { diagnoses: 1, alongWithPerson: { secrecy: false, representatives: 0 } },
      questions: [],
    });
    expect(open.body['now']).toEqual(preview.body['now']);
    const told = JSON.stringify(open.body);
    for (const hidden of ['999990342', '1970-05-17', 'Voorbeeldstraat', 'Kan veel.', personId])
      expect(told).not.toContain(hidden);
    expect((await get(fnv, `/arrangements/${id}/handover`)).status).toBe(404);
    expect((await accept(gemeente)).status).toBe(200);
    expect((await get(gemeente, `/persons/${personId}`)).status).toBe(200);
    expect((await get(gemeente, `/arrangements/${id}`)).body).toMatchObject({ tail: false });
  });

  test('R037: the exchange id is neither the BSN nor the id of the person', async () => {
    const preview = await get(uwv, `/arrangements/${id}/handover-preview?toUnit=${gemeente}`);
    const { idWerkzoekende } = preview.body['alongWithPerson'] as { idWerkzoekende: string };
    expect(idWerkzoekende).toMatch(/^[0-9a-f-]{36}$/);
    expect([personId, '999990342']).not.toContain(idWerkzoekende);
  });

  test('R032: question and answer are for both sides, and asking does not stop the term', async () => {
    await offer();
    const ask = (as: string) =>
      http.call(as, 'POST', `/arrangements/${id}/handover/questions`, {
        body: { question: 'Is de werkgever al gesproken?' },
      });
    expect((await ask(uwv)).status).toBe(403);
    const asked = await ask(gemeente);
    const path = `/arrangements/${id}/handover/questions/${String(asked.body['questionId'])}/answer`;
    const answer = () => http.call(uwv, 'POST', path, { body: { answer: 'Ja, vorige week.' } });
    expect((await answer()).status).toBe(200);
    expect((await answer()).codes).toEqual(['question-answered']);
    for (const as of [uwv, gemeente]) {
      const thread = await get(as, `/arrangements/${id}/handover`);
      expect(thread.body['questions']).toMatchObject([{ answer: 'Ja, vorige week.' }]);
      expect(thread.body['answerBy']).toBe('2022-03-15');
    }
    http.house.today = localDate('2022-03-16');
    expect((await ask(gemeente)).codes).toEqual(['handover-answered-too-late']);
  });

  test('R036: both sides print the same receipt, also the one that declined; others get none', async () => {
    const first = await offer();
    const decline = { reason: 'no-capacity', explanation: 'Wij zitten vol.' };
    expect((await http.write(gemeente, id, 'handover/refusal', decline)).status).toBe(200);
    const second = await offer();
    expect((await accept(gemeente)).status).toBe(200);
    for (const [handoverId, status] of [
      [first, 'declined'],
      [second, 'accepted'],
    ] as const) {
      const path = `/arrangements/${id}/handovers/${handoverId}/receipt`;
      const [mine, theirs] = [await get(uwv, path), await get(gemeente, path)];
      expect(mine.body).toEqual(theirs.body);
      expect(mine.body).toMatchObject({ status, ground: 'legal-task', fromUnit: uwv, toUnit: gemeente });
      const names = [{ unitName: 'UWV Midden-Utrecht' }, { unitName: 'Gemeente Utrecht' }];
      expect(mine.body).toMatchObject({ steps: names });
      expect(mine.body['receiptHash']).toMatch(/^[0-9a-f]{64}$/);
      expect(JSON.stringify(mine.body)).not.toContain('vol');
      expect((await get(fnv, path)).status).toBe(404);
    }
    await caught();
    const made = await get(uwv, '/handovers?direction=made&limit=100');
    expect(made.body['handovers']).toContainEqual(
      expect.objectContaining({ handoverId: first, status: 'declined', cause: 'no-capacity' }),
    );
  });

  test('R033: a task that was late already is shown as inherited late, with the day and the unit it came from', async () => {
    await offer();
    await accept(gemeente);
    const { travel } = (await get(gemeente, `/arrangements/${id}`)).body;
    expect(travel).toMatchObject({ inheritedLate: [{ lateSince: '2022-02-20', inheritedFrom: uwv }] });
  });
});

describe('when nobody takes the case (R142)', () => {
  const decline = (reason: string) =>
    http.write(gemeente, id, 'handover/refusal', { reason, explanation: 'Niet hier.' });
  const assign = async (over: object = {}) =>
    http.write(coordinator, id, 'handover/assignment', {
      ...(await terms(coordinator, gemeente)),
      reason: 'De persoon woont in deze gemeente.',
      ...over,
    });

  test('R142: the coordinator of the region assigns; the unit declines only for a few reasons', async () => {
    expect((await get(coordinator, `/arrangements/${id}`)).status).toBe(404);
    await offer();
    await decline('no-capacity');
    const file = await get(uwv, `/arrangements/${id}`);
    expect(file.body['travel']).toMatchObject({ escalated: true });
    expect(file.body['tasks']).toContainEqual(
      expect.objectContaining({ kind: 'assign-handover', unit: 'rmt-am13' }),
    );
    // Only what an offered unit would see; the file stays closed.
    const paths = ['', '/events', `/handover-preview?toUnit=${gemeente}`];
    const statuses = async (as: string) =>
      Promise.all(paths.map(async (path) => (await get(as, `/arrangements/${id}${path}`)).status));
    expect(await statuses(coordinator)).toEqual([403, 403, 200]);
    expect(await statuses('rmt-am19/coordinator')).toEqual([404, 404, 404]);
    expect((await assign({ reason: ' ' })).codes).toEqual(['reason-missing']);
    expect((await assign()).status).toBe(200);
    expect((await get(coordinator, `/arrangements/${id}`)).status).toBe(404);
    expect((await get(gemeente, `/arrangements/${id}/handover`)).body).toMatchObject({ assigned: true });
    expect((await http.write(uwv, id, 'handover/withdrawal', { explanation: 'Toch niet.' })).codes).toEqual([
      'offer-was-assigned',
    ]);
    expect((await decline('no-capacity')).codes).toEqual(['assigned-reason']);
    expect((await accept(gemeente)).status).toBe(200);
  });

  test('R142: assigning makes no ground to share, and the coordinator may leave the case where it is', async () => {
    await offer();
    await decline('not-competent');
    const toUnion = await assign({ ...(await terms(coordinator, fnv)) });
    expect(toUnion.codes).toEqual(['no-consent']);
    const kept = await http.write(coordinator, id, 'handover/keeping', { reason: 'De training loopt hier.' });
    expect(kept.status).toBe(200);
    const { travel, tasks } = (await get(uwv, `/arrangements/${id}`)).body as {
      travel: object;
      tasks: { kind: string }[];
    };
    expect(travel).toMatchObject({ escalated: false });
    expect(tasks.map((one) => one.kind)).not.toContain('offer-handover-again');
  });

  test('R036: the coordinator of the owner overrides with reason and legal basis, which the receipt shows', async () => {
    await offer();
    await accept(gemeente);
    const override = async (as: string, over: object = {}) =>
      http.write(as, id, 'handover/override', {
        ...(await terms(gemeente, fnv)),
        overrideReason: 'De persoon is onbereikbaar.',
        legalBasis: 'AVG art. 6 lid 1 onder d',
        ...over,
      });
    expect((await override(gemeente)).status).toBe(403);
    const blank = await override('gemeente-am13/coordinator', { overrideReason: ' ', legalBasis: ' ' });
    expect(blank.codes).toEqual(['override-reason-missing', 'legal-basis-missing']);
    const made = await override('gemeente-am13/coordinator');
    expect(made.status).toBe(200);
    const path = `/arrangements/${id}/handovers/${String(made.body['handoverId'])}/receipt`;
    const forBoth = { ground: 'override', legalBasis: 'AVG art. 6 lid 1 onder d' };
    for (const as of [gemeente, fnv]) expect((await get(as, path)).body).toMatchObject(forBoth);
    const offerOf = (await get(gemeente, `/arrangements/${id}/events`)).body['events'] as {
      receipt?: { deviation?: string };
    }[];
    expect(offerOf.map((one) => one.receipt?.deviation)).toContain(
      'De persoon is onbereikbaar. Wettelijke grond: AVG art. 6 lid 1 onder d',
    );
  });
});

describe('one item at another organisation', () => {
  const refer = (over: object = {}) =>
    http.write(uwv, id, `items/${uuid(30)}/referral`, {
      toUnit: gemeente,
      assignment: 'Begeleid de training.',
      ground: 'legal-task',
      ...over,
    });

  test('R032, R036: it sees that item and what it needs, reports, and the owner records; either side ends it', async () => {
    const made = await refer();
    expect(made.status).toBe(200);
    expect((await refer()).codes).toEqual(['item-already-referred']);
    expect((await refer({ toUnit: fnv })).codes).toContain('no-legal-task');
    const referralId = made.body['referralId'] as string;
    await caught();
    expect((await get(gemeente, '/referrals?limit=100')).body['referrals']).toContainEqual({
      referralId,
      referredOn: '2022-03-01',
    });
    const seen = await get(gemeente, `/referrals/${referralId}`);
    expect(seen.body).toMatchObject({
      ownerUnit: uwv,
      item: { description: 'Training' },
      person: { name: expect.stringContaining('Proefpersoon') as string, secrecy: false },
    });
    for (const hidden of ['999990342', 'Voorbeeldstraat', 'Kan veel.', 'Werk in de zorg'])
      expect(JSON.stringify(seen.body)).not.toContain(hidden);
    expect((await get(gemeente, `/arrangements/${id}`)).status).toBe(403);
    expect((await get(fnv, `/referrals/${referralId}`)).status).toBe(404);

    const report = (as: string, body: object = {}) =>
      http.call(as, 'POST', `/referrals/${referralId}/reports`, {
        body: { kind: 'started', note: 'De eerste les is geweest.', happenedOn: '2022-03-01', ...body },
      });
    expect((await report(uwv)).status).toBe(403);
    expect((await report(gemeente, { happenedOn: '2022-03-02' })).codes).toEqual(['report-in-future']);
    const reported = await report(gemeente);
    const tasks = async () =>
      ((await get(uwv, `/arrangements/${id}`)).body['tasks'] as { kind: string }[]).map((one) => one.kind);
    expect(await tasks()).toContain('record-referral-report');
    const recording = `/arrangements/${id}/referrals/${referralId}/reports/${String(reported.body['reportId'])}/recording`;
    expect((await http.call(gemeente, 'POST', recording)).status).toBe(403);
    expect((await http.call(uwv, 'POST', recording)).status).toBe(200);
    expect(await tasks()).not.toContain('record-referral-report');

    const end = (as: string) =>
      http.call(as, 'POST', `/referrals/${referralId}/ending`, {
        body: { reason: 'not-possible', explanation: 'De docent is ziek.' },
      });
    expect((await end(fnv)).status).toBe(404);
    expect((await end(gemeente)).status).toBe(200);
    expect((await end(uwv)).codes).toEqual(['referral-not-running']);
    expect(await tasks()).toContain('take-back-item');
    expect((await get(gemeente, `/referrals/${referralId}`)).status).toBe(404);
  });

  test('R030: a handover keeps a running referral, and its executor sees what it saw', async () => {
    const made = await refer({ toUnit: 'gemeente-am19' });
    await caught();
    await offer();
    await accept(gemeente);
    const path = `/referrals/${String(made.body['referralId'])}`;
    expect((await get('gemeente-am19', path)).body).toMatchObject({ ownerUnit: gemeente });
    expect((await get(uwv, path)).status).toBe(404);
    expect((await get(gemeente, path)).status).toBe(200);
  });
});

describe('what changes around the person', () => {
  test('Q07: a move within the region changes nothing and says so', async () => {
    const moved = await http.write(uwv, id, 'region-changes', {
      municipality: 'GM0344',
      changedOn: '2022-03-01',
    });
    expect(moved.codes).toEqual(['region-unchanged']);
  });
});
