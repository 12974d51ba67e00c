import { randomUUID } from 'node:crypto';
import { startTestServer, type TestServer } from '../support/app';
import { writesUnder } from '../support/bodies';
import { signIn, type Caller } from '../support/caller';
import { openCase } from '../support/cases';

/**
 * Goal: a closed case refuses every write in words (Q25). Method: close a case, send the owner's caseworker past every
 * write that the published document names, and look at the refusals and at the revision.
 */
const CASE = '/arrangements/{arrangementId}';

/** What may still be written, by hand: why stands in docs/decisions/closing-and-reopening.md. */
const MAY = [
  'reopening',
  'placements/{placementId}/aftercare',
  // A decision is told also after the end; another letter is refused before it is written.
  'letters',
  'notes',
  'tasks/{taskId}/completion',
  'notes/{noteId}/correction',
  'referrals/{referralId}/end',
  'documents/{documentId}/withdrawal',
  'handover-requests/{requestId}/refusal',
];

let server: TestServer;
let uwv: Caller;
let path: string;

beforeAll(async () => {
  server = await startTestServer();
  uwv = await signIn(server, 'uwv.utrecht.1');
  const { arrangementId } = await openCase(uwv);
  path = `/api/v1/arrangements/${arrangementId}`;
  const closed = await write('closing', {
    outcome: 'moved-abroad',
    explanation: 'Naar België verhuisd.',
    closedOn: '2022-03-01',
  });
  expect(closed.status).toBe(200);
}, 60_000);
afterAll(async () => {
  await server.discard();
});

const revision = async () => (await uwv.get(path)).headers.get('etag') ?? '';

async function write(below: string, body: object = {}): Promise<Response> {
  return uwv.post(`${path}/${below}`, body, { 'if-match': await revision() });
}

/** The one write that takes a file instead of JSON. */
async function upload(): Promise<Response> {
  return uwv.send('POST', `${path}/documents?kind=proof&receivedOn=2022-03-01`, '%PDF-1.4\n%%EOF\n', {
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="bewijs.pdf"',
  });
}

it('Q25: a closed case refuses every write in words, and nothing is written', async () => {
  const before = await revision();
  const different: string[] = [];
  let refused = 0;
  for (const { path: asked, body } of await writesUnder(server, `${CASE}/`)) {
    const below = asked.slice(CASE.length + 1);
    if (MAY.includes(below)) continue;
    const answer =
      below === 'documents' ? await upload() : await write(below.replace(/\{\w+\}/g, randomUUID()), body);
    const told = await answer.text();
    if (answer.status === 422 && told.includes('arrangement-closed')) refused += 1;
    // Not a right of the owner's caseworker in any case, so refused before it comes to the closing.
    else if (answer.status !== 403) different.push(`${below}: ${answer.status} ${told.slice(0, 200)}`);
  }
  expect(different).toEqual([]);
  expect(refused).toBeGreaterThan(20);
  expect(await revision()).toBe(before);
}, 60_000);
