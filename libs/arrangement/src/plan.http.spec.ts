import type { Uuid } from '@meereis/kernel';
import { item, SET_CASE } from './testing/events';
import { openHttpHouse, type HttpHouse } from './testing/http';
import { customBudget, employerItem } from './testing/plan-events';
import { uuid } from './testing/values';
import { CaseFileController } from './read-models/case-file/case-file.controller';
import { CaseReader } from './read-models/case-reader.service';
import { PLAN_CONTROLLERS, PLAN_PROVIDERS } from './wiring/plan';

/** Goal: versions, page and agreements of a plan over HTTP, with guard, policy and real log. */
const OWNER = 'uwv-am13';
let http: HttpHouse;
let id: Uuid;

beforeAll(async () => {
  http = await openHttpHouse([...PLAN_CONTROLLERS, CaseFileController], [...PLAN_PROVIDERS, CaseReader]);
});
afterAll(async () => {
  await http.close();
});

const rijles = item({ itemId: uuid(31), description: 'Rijles' });
const open = async (...more: Parameters<HttpHouse['openCase']>[0]) => {
  id = (await http.openCase([...SET_CASE, ...more])).arrangementId;
};
const get = (as: string, path: string) => http.call(as, 'GET', `/arrangements/${id}${path}`);
const agree = (planVersion: number) =>
  http.write(OWNER, id, 'agreements', {
    planVersion,
    how: 'on-paper',
    evidence: 'Getekend plan.',
    agreedOn: '2022-03-01',
  });
const revise = (planVersion: number) =>
  http.write(OWNER, id, 'revision', {
    planVersion,
    setOn: '2022-03-01',
    reason: 'wish-of-person',
    explanation: 'De persoon wil ook rijles.',
  });

describe('versions of a plan over HTTP', () => {
  test('R028: in force and draft stand side by side with the difference in words, until the draft is set', async () => {
    await open(rijles);
    const file = await get(OWNER, '');
    expect(file.body['plan']).toMatchObject({
      inForce: { planVersion: 2, status: 'in-force', items: [{ description: 'Training' }] },
      draft: { planVersion: 3, status: 'draft', items: [{}, { description: 'Rijles' }] },
      differences: [
        {
          kind: 'item-added',
          sentence: 'Nieuw onderdeel: “Rijles”, van 15 maart 2022 tot en met 15 juni 2022.',
        },
      ],
    });
    expect((await http.write(OWNER, id, 'setting', { planVersion: 3, setOn: '2022-03-01' })).codes).toEqual([
      'person-has-not-agreed',
      'revision-needs-reason',
    ]);
    expect((await agree(2)).codes).toEqual(['plan-version-stale']);
    expect((await agree(3)).status).toBe(200);
    expect((await revise(3)).status).toBe(200);
    expect((await get(OWNER, '')).body['plan']).toMatchObject({
      inForce: { planVersion: 3 },
      differences: [],
      setVersions: [2, 3],
    });
    expect((await get(OWNER, '/plan?version=2')).body).toMatchObject({
      status: 'former',
      items: [{ description: 'Training' }],
    });
    expect((await get(OWNER, '/plan?on=2022-03-01')).body).toMatchObject({ planVersion: 3 });
    expect((await get(OWNER, '/plan?on=2022-02-28')).status).toBe(404);
    expect((await get(OWNER, '/plan?version=1')).status).toBe(404);
    expect((await revise(3)).codes).toEqual(['nothing-changed']);
  });

  test('R028, R030: a draft is withdrawn with a reason and leaves what was agreed', async () => {
    await open(rijles);
    const gone = await http.write(OWNER, id, 'draft-withdrawal', { planVersion: 3, reason: 'Toch niet.' });
    expect(gone.status).toBe(200);
    expect((await get(OWNER, '')).body).toMatchObject({ planVersion: 2, setVersion: 2, items: [{}] });
  });

  test('R145: a document that is no signed plan of this case is no evidence', async () => {
    await open(rijles);
    const answer = await http.write(OWNER, id, 'agreements', {
      planVersion: 3,
      how: 'on-paper',
      evidence: 'Getekend plan.',
      agreedOn: '2022-03-01',
      documentId: uuid(99),
    });
    expect(answer.codes).toEqual(['signed-plan-unknown']);
  });
});

describe('the page of the plan over HTTP', () => {
  test('R020: is presented as it was seen: this version and this hash', async () => {
    await open(rijles);
    const page = await get(OWNER, '/plan/page');
    expect(page.body).toMatchObject({ planVersion: 3, person: 'Test van der Proefpersoon' });
    expect(page.body['html']).toContain('Voorbeeldstraat 12');
    expect(page.body['contact']).toHaveLength(2);
    const present = (pageHash: unknown) =>
      http.write(OWNER, id, 'plan-presentations', { planVersion: 3, pageHash });
    expect((await present('a'.repeat(64))).codes).toEqual(['page-changed']);
    expect((await present(page.body['hash'])).status).toBe(200);
    expect((await get(OWNER, '/plan/page')).body['hash']).toBe(page.body['hash']);
    expect((await get(OWNER, '')).body['plan']).toMatchObject({ presentedOn: '2022-03-01' });
  });

  test('R146: shows no address of somebody with the secrecy flag; others see no page at all', async () => {
    ({ arrangementId: id } = await http.openCase([...SET_CASE], { secrecy: true }));
    const page = await get(OWNER, '/plan/page');
    expect(JSON.stringify(page.body)).not.toMatch(/Voorbeeldstraat|3511/);
    expect((await get('gemeente-am13', '/plan/page')).status).toBe(404);
    expect((await get('uwv-am13/coordinator', '/plan/page')).status).toBe(403);
  });

  test('R145: the employer’s page holds its own part and nothing else, and only that is agreed with', async () => {
    await open(employerItem());
    expect((await agree(3)).status).toBe(200);
    expect((await revise(3)).codes).toEqual(['employer-has-not-agreed']);
    const page = await get(OWNER, '/plan/employer-page');
    expect(Object.keys(page.body).sort()).toEqual(['agreed', 'contact', 'items', 'partHash', 'planVersion']);
    expect(page.body['items']).toEqual([
      {
        itemId: uuid(36),
        name: 'Dienst versterken-arbeidsmarktpositie',
        description: 'Werkplekleren',
        provider: 'Opleider BV',
        plannedFrom: '2022-03-15',
        plannedUntil: '2022-06-15',
      },
    ]);
    const agreed = await http.write(OWNER, id, 'employer-agreements', {
      planVersion: 3,
      partHash: page.body['partHash'],
      employer: 'Bedrijf BV',
      how: 'on-paper',
      evidence: 'Bijlage.',
      agreedOn: '2022-03-01',
    });
    expect(agreed.status).toBe(200);
    expect((await revise(3)).status).toBe(200);
  });
});

describe('a second organisation over HTTP (R044)', () => {
  const SECOND = 'gemeente-am13';
  const ask = (unit = SECOND, ground = 'legal-task') =>
    http.write(OWNER, id, 'second-agreements', {
      unit,
      items: [uuid(35)],
      explanation: 'Gereedschap voor de opleiding.',
      ground,
    });

  /** What the list of a unit shows once it has seen everything that was written. */
  const listed = async (as: string): Promise<readonly string[]> => {
    await http.house.host.waitFor(await http.house.store.head(), 5_000);
    const { body } = await http.call(as, 'GET', '/second-agreement-questions');
    return (body['questions'] as { requestId: string }[]).map((one) => one.requestId);
  };

  test('R044: reads only the part it is asked about, agrees, and then the plan can be set', async () => {
    await open(customBudget(), rijles);
    expect((await agree(4)).status).toBe(200);
    expect((await revise(4)).codes).toEqual(['second-agreement-missing']);
    expect((await get(SECOND, '')).status).toBe(404);
    const { requestId } = (await ask()).body as { requestId: string };
    const path = `second-agreements/${requestId}`;
    expect(await listed(SECOND)).toContain(requestId);
    expect(await listed('fnv-am13')).not.toContain(requestId);

    const seen = await get(SECOND, `/${path}`);
    expect(seen.body).toMatchObject({
      status: 'asked',
      changed: false,
      items: [{ description: 'Gereedschap', funding: [{ name: 'Naam rmt-crisisdienstverlening' }] }],
    });
    expect(JSON.stringify(seen.body)).not.toMatch(/Rijles|Training|Proefpersoon|zorg/);
    for (const other of ['', '/plan', '/plan/page', '/plan/employer-page'])
      expect((await get(SECOND, other)).status).toBe(403);
    expect((await get('fnv-am13', `/${path}`)).status).toBe(404);
    expect((await http.write(OWNER, id, `${path}/agreement`)).status).toBe(403);

    expect((await http.write(SECOND, id, `${path}/agreement`)).status).toBe(200);
    expect((await get(SECOND, `/${path}`)).status).toBe(404);
    expect(await listed(SECOND)).not.toContain(requestId);
    expect((await get(OWNER, `/${path}`)).body).toMatchObject({ status: 'agreed' });
    expect((await revise(4)).status).toBe(200);
  });

  test('R044: a unit that is asked about one part does not see what another is asked about', async () => {
    await open(customBudget(), rijles);
    await ask();
    const other = await http.write(OWNER, id, 'second-agreements', {
      unit: 'uwv-am22',
      items: [uuid(31)],
      explanation: 'Rijles erbij.',
      ground: 'legal-task',
    });
    const path = `/second-agreements/${String(other.body['requestId'])}`;
    expect((await get('uwv-am22', path)).body['items']).toMatchObject([{ description: 'Rijles' }]);
    expect((await get(SECOND, path)).status).toBe(404);
    expect((await http.write(SECOND, id, `${path.slice(1)}/agreement`)).status).toBe(404);
  });

  test('R044: declines with a reason, after which the plan waits for another decision', async () => {
    await open(customBudget());
    const { requestId } = (await ask()).body as { requestId: string };
    const declined = await http.write(SECOND, id, `second-agreements/${requestId}/decline`, {
      reason: 'price-too-high',
      explanation: 'Het kan goedkoper.',
    });
    expect(declined.status).toBe(200);
    await agree(3);
    expect((await revise(3)).codes).toEqual(['second-agreement-missing']);
    const again = (await ask()).body as { requestId: string };
    expect((await revise(3)).codes).toEqual(['second-agreement-open', 'second-agreement-missing']);
    const back = await http.write(OWNER, id, `second-agreements/${again.requestId}/withdrawal`, {
      reason: 'Vervalt.',
    });
    expect(back.status).toBe(200);
  });

  test('R036, Q06: a union is asked with the person’s consent only', async () => {
    await open(customBudget());
    expect((await ask('fnv-am13')).codes).toEqual(['no-legal-task']);
    expect((await ask('fnv-am13', 'consent')).codes).toEqual(['no-consent']);
  });
});
