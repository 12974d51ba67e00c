import { person } from './domain/person';
import { localDate, newUuid, ok, type RegionCode, type Uuid } from '@meereis/kernel';
import { CaseFileController } from './read-models/case-file/case-file.controller';
import { CaseReader } from './read-models/case-reader.service';
import { FinishTaskController } from './finish-task/finish-task.controller';
import { GiveConsentController } from './give-consent/give-consent.controller';
import { OpenArrangementController } from './open-arrangement/open-arrangement.controller';
import { PersonCases } from './person-cases/person-cases.service';
import { closedEvent, placedEvent } from './testing/end-events';
import { checked, offered, reported, SET_CASE } from './testing/events';
import { NOBODY, openHttpHouse, type HttpHouse } from './testing/http';
import { principal } from './testing/house';
import { UWV } from './testing/case';
import { uuid } from './testing/values';
import { CONTACT_CONTROLLERS, CONTACT_PROVIDERS } from './wiring/contact';
import { END_CONTROLLERS } from './wiring/end';
import { PLAN_CONTROLLERS, PLAN_PROVIDERS } from './wiring/plan';

/** Goal: result, closing, reopening and death over HTTP, with guard, policy and real log. */
const OWNER = 'uwv-am13';
let http: HttpHouse;
let id: Uuid;
let personId: Uuid;

beforeAll(async () => {
  http = await openHttpHouse(
    [
      ...END_CONTROLLERS,
      ...PLAN_CONTROLLERS,
      ...CONTACT_CONTROLLERS,
      CaseFileController,
      OpenArrangementController,
      GiveConsentController,
      FinishTaskController,
    ],
    [...PLAN_PROVIDERS, ...CONTACT_PROVIDERS, CaseReader, PersonCases],
  );
});
afterAll(async () => {
  await http.close();
});
beforeEach(async () => {
  http.house.today = localDate('2022-03-01');
  ({ arrangementId: id, personId } = await http.openCase(SET_CASE));
});

const file = async () => (await http.call(OWNER, 'GET', `/arrangements/${id}`)).body;
const write = (path: string, body?: object, as = OWNER) => http.write(as, id, path, body);
const PLACEMENT = {
  kind: 'after-benefit',
  startsOn: '2022-02-01',
  longerThanHalfYear: true,
  employer: 'Bedrijf BV',
  hoursPerWeek: 32,
  pitfalls: 'Vroege diensten.',
  discussedWithPerson: true,
  discussedWithEmployer: true,
  employerContact: uuid(77),
};
const REPORT = {
  situation: 'unemployed',
  reason: 'dismissal',
  evidence: 'none',
  unemployedFrom: '2022-02-01',
  reportedOn: '2022-03-01',
  benefit: 'ww',
  firstLine: 'tried',
};
const END_ITEMS = { reason: 'Heeft werk.', how: 'in-person', evidence: 'Verslag.', agreedOn: '2022-03-01' };
const close = (over: object = {}) =>
  write('closing', {
    outcome: 'other',
    explanation: 'Klaar.',
    closedOn: '2022-03-01',
    endItems: END_ITEMS,
    ...over,
  });
const aftercare = (placementId: unknown, moment: string) =>
  write(`placements/${String(placementId)}/aftercare`, {
    moment,
    withEmployer: true,
    stillAtWork: true,
    result: 'Het gaat goed.',
    heldOn: '2022-03-01',
  });

test('C7: closing calls off the appointments to come and says which', async () => {
  const made = await http.call(OWNER, 'POST', `/arrangements/${id}/appointments`, {
    body: { on: '2022-03-10', at: '10:30', minutes: 45, channel: 'office' },
  });
  const { appointmentId } = made.body;
  const closed = await close();
  expect(closed.body['calledOff']).toEqual([{ appointmentId, on: '2022-03-10', at: '10:30' }]);
  expect(await file()).toMatchObject({ daily: { appointments: [{ appointmentId, status: 'cancelled' }] } });
});

describe('from placement to closing over HTTP', () => {
  test('R023, R026: placed, aftercare after a week and a month, closed with the outcome that was recorded', async () => {
    expect((await write('placements', { ...PLACEMENT, employerContact: NOBODY })).codes).toEqual([
      'employer-contact-unknown',
    ]);
    const placed = await write('placements', PLACEMENT);
    expect(placed.status).toBe(200);
    expect(await file()).toMatchObject({
      phase: 'placed',
      tasks: [{ kind: 'aftercare-week' }, { kind: 'aftercare-month' }],
      end: { results: [{ result: 'work', daysWithoutWork: 31, organisation: 'Bedrijf BV', aftercare: [] }] },
    });
    const work = { outcome: 'work-after-benefit' };
    expect((await close(work)).codes).toEqual(['aftercare-not-done']);
    expect((await aftercare(placed.body['placementId'], 'week')).status).toBe(200);
    expect((await aftercare(placed.body['placementId'], 'month')).status).toBe(200);
    expect((await close({ ...work, endItems: undefined })).codes).toEqual(['items-open']);
    expect((await close(work)).status).toBe(200);
    expect(await file()).toMatchObject({
      phase: 'closed',
      tasks: [],
      end: { closing: { outcome: 'work-after-benefit', closedOn: '2022-03-01' } },
    });
  });

  test('R026: a placement that breaks off puts the case back to work', async () => {
    const placed = await write('placements', PLACEMENT);
    const broken = await write(`placements/${String(placed.body['placementId'])}/break`, {
      reason: 'trial-period',
      explanation: 'Te zwaar.',
      brokenOn: '2022-03-01',
    });
    expect(broken.status).toBe(200);
    expect(await file()).toMatchObject({
      phase: 'set',
      tasks: [{ kind: 'contact-person' }],
      end: { results: [{ brokenOn: '2022-03-01' }] },
    });
  });
});

describe('a closed case over HTTP', () => {
  const goal = { kind: 'orientation', description: 'Verder kijken.', agreedOn: '2022-03-01' };
  const reopen = (as = OWNER, reason = 'aftercare') =>
    write('reopening', { reason, explanation: 'Nog bellen.' }, as);
  let placementId: unknown;

  beforeEach(async () => {
    placementId = (await write('placements', PLACEMENT)).body['placementId'];
    expect(
      (await close({ outcome: 'work-after-benefit', aftercareReason: 'Wil geen contact.' })).status,
    ).toBe(200);
  });

  test('Q25: refuses in words, reopens with limited powers, and closes again', async () => {
    const refused = await write('goals', goal);
    expect([refused.status, refused.codes]).toEqual([422, ['arrangement-closed']]);
    expect((await close()).codes).toEqual(['arrangement-closed']);
    expect((await reopen('gemeente-am13')).status).toBe(404);
    expect((await reopen()).status).toBe(200);
    expect((await write('goals', goal)).codes).toEqual(['arrangement-reopened-limited']);
    expect((await write('placements', PLACEMENT)).codes).toEqual(['arrangement-reopened-limited']);
    expect((await aftercare(placementId, 'week')).status).toBe(200);
    expect((await aftercare(placementId, 'month')).status).toBe(200);
    expect((await close({ outcome: 'work-after-benefit', endItems: undefined })).status).toBe(200);
  });

  test('R026: aftercare can still be recorded while it is closed', async () => {
    expect((await aftercare(placementId, 'week')).status).toBe(200);
    expect(await file()).toMatchObject({ phase: 'closed' });
  });

  test('Q25: after six months only the coordinator of the owner reopens', async () => {
    const [, ...rest] = SET_CASE;
    ({ arrangementId: id } = await http.openCase([
      reported({ ownerUnit: 'gemeente-am13' }),
      ...rest,
      placedEvent(),
      closedEvent(),
    ]));
    http.house.today = localDate('2022-09-02');
    expect((await reopen('gemeente-am13')).codes).toEqual(['reopening-needs-coordinator']);
    expect((await reopen('gemeente-am13/coordinator')).status).toBe(200);
  });

  test('Q25: makes room for a new arrangement, which links to it', async () => {
    const made = await http.create(OWNER, '/arrangements', { personId, ...REPORT });
    expect(made.status).toBe(201);
    const next = made.body['arrangementId'] as string;
    expect(next).not.toBe(id);
    expect((await http.call(OWNER, 'GET', `/arrangements/${next}`)).body['end']).toMatchObject({
      formerArrangementId: id,
    });
  });

  test.each([
    ['yes', 'municipality'],
    ['no', 'uwv-executor'],
  ] as const)(
    'R034: in the banenafspraak (%s) the next one is proposed where the contact was: %s',
    async (answer, proposedOwnerKind) => {
      const [, , ...rest] = SET_CASE;
      ({ arrangementId: id, personId } = await http.openCase([
        reported({ ownerUnit: 'gemeente-am13' }),
        checked(answer),
        ...rest,
        placedEvent(),
        closedEvent(),
      ]));
      const made = await http.create('gemeente-am13', '/arrangements', { personId, ...REPORT });
      expect(made.body).toMatchObject({ proposedOwnerKind });
    },
  );
});

describe('the death of a person over HTTP', () => {
  const DEATH = { diedOn: '2022-02-27', source: 'family' };
  const record = (revision: number, key: string, as = OWNER) =>
    http.call(as, 'POST', `/persons/${personId}/death`, { body: DEATH, revision, key });

  test('R030: closes the case, takes back what was offered, and nothing is written about the person any more', async () => {
    ({ arrangementId: id, personId } = await http.openCase([
      ...SET_CASE,
      offered({ toUnit: 'gemeente-am13' }),
    ]));
    expect((await record(0, 'a', 'gemeente-am13')).status).toBe(403);
    const recorded = await record(0, 'b');
    expect([recorded.status, recorded.body]).toEqual([200, { personId, closedArrangementId: id }]);
    expect(await file()).toMatchObject({
      phase: 'closed',
      tasks: [{ kind: 'inform-after-death' }],
      end: { closing: { outcome: 'deceased' } },
    });
    expect((await http.call('gemeente-am13', 'GET', `/arrangements/${id}`)).status).toBe(404);
    const [{ taskId }] = (await file())['tasks'] as [{ taskId: string }];
    expect((await write(`tasks/${taskId}/completion`, { result: 'Aanbieder gebeld.' })).status).toBe(200);
    expect(
      (await write('goals', { kind: 'orientation', description: 'x', agreedOn: '2022-03-01' })).codes,
    ).toEqual(['arrangement-closed']);
    expect((await write('reopening', { reason: 'correction', explanation: 'x' })).codes).toEqual([
      'person-deceased',
    ]);
    const consent = { toUnit: 'fnv-am13', how: 'on-paper', evidence: 'x', givenOn: '2022-03-01' };
    const about = await http.call(OWNER, 'POST', `/persons/${personId}/consents`, {
      body: consent,
      revision: 1,
    });
    expect(about.codes).toEqual(['person-deceased']);
    const again = await http.create(OWNER, '/arrangements', { personId, ...REPORT });
    expect(again.codes).toEqual(['person-deceased']);
  });

  test('the same command again gives the same answer and writes nothing', async () => {
    const once = await record(0, 'c');
    const { revision } = await http.house.runner.load(person, personId);
    const again = await record(0, 'c');
    expect([again.status, again.body]).toEqual([once.status, once.body]);
    expect((await http.house.runner.load(person, personId)).revision).toBe(revision);
    expect((await record(1, 'd')).codes).toEqual(['person-deceased']);
  });

  test('a stop between the two streams is repaired by recording it again', async () => {
    const as = principal(UWV);
    // What the first half left behind: the person's stream says it, the case still runs.
    await http.house.runner.run({
      aggregate: person,
      id: personId,
      expected: 0,
      principal: as,
      action: 'person.record-death',
      purpose: 'arrangement-execution',
      commandId: newUuid(),
      correlationId: newUuid(),
      resource: () => ({ ownerUnit: UWV.id, region: 'AM13' as RegionCode, formerOwners: [] }),
      decide: () =>
        ok([
          {
            type: 'person-deceased.v1',
            data: { personId, diedOn: '2022-02-27', source: 'family', recordedOn: '2022-03-01' },
          },
        ]),
    });
    expect(await file()).toMatchObject({ phase: 'set' });
    const repaired = await record(1, 'e');
    expect([repaired.status, repaired.body]).toEqual([200, { personId, closedArrangementId: id }]);
    expect(await file()).toMatchObject({ phase: 'closed' });
  });
});
