import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPlainText } from '@meereis/privacy/testing';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, tokenOf, type Caller } from '../support/caller';
import { openCase } from '../support/cases';

/** Goal: a document over a real connection: streamed, cut off halfway, given back as a download, the past with names. */
let server: TestServer;
let owner: Caller;
let path: string;
beforeAll(async () => {
  server = await startTestServer();
  owner = await signIn(server, 'uwv.utrecht.1');
});
afterAll(async () => {
  await server.discard();
});
beforeEach(async () => {
  path = `/api/v1/arrangements/${(await openCase(owner)).arrangementId}`;
});

const NAME = "attachment; filename*=UTF-8''Getekend%20plan.pdf";
const PDF = { 'content-type': 'application/pdf', 'content-disposition': NAME };
const QUERY = 'kind=signed-plan&receivedOn=2022-03-01';
const LINE = 'Vertrouwelijk gesprek met Proefpersoon. ';
const pdf = (bytes: number) =>
  Buffer.from(`%PDF-1.7\n${LINE.repeat(Math.ceil(bytes / LINE.length))}\n%%EOF\n`);
const held = (part = '') =>
  readdirSync(join(server.dataDir, 'documents', part), { recursive: true, withFileTypes: true }).filter(
    (one) => one.isFile(),
  );

test('megabytes go in and come out the same, as a download that no browser runs or keeps', async () => {
  const bytes = pdf(12_000_000);
  const added = await owner.send('POST', `${path}/documents?${QUERY}`, bytes, PDF);
  expect(added.status).toBe(200);
  const { documentId } = (await added.json()) as { readonly documentId: string };
  const opened = await owner.get(`${path}/documents/${documentId}/content`);
  const got = Buffer.from(await opened.arrayBuffer());
  expect(createHash('sha256').update(got).digest('hex')).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  );
  expect(opened.headers.get('content-disposition')).toBe('attachment; filename="Getekend plan.pdf"');
  expect(opened.headers.get('x-content-type-options')).toBe('nosniff');
  expect(opened.headers.get('cache-control')).toBe('no-store');
  expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(
    findPlainText([join(server.dataDir, 'documents'), join(server.dataDir, 'log')], [LINE.trim()]),
  ).toEqual([]);
});

test('an upload that is cut off halfway leaves nothing: no event, no bytes, and the server goes on', async () => {
  const before = held().length;
  const token = await tokenOf(server.url, 'uwv.utrecht.1');
  const sending = request(`${server.url}${path}/documents?${QUERY}`, {
    method: 'POST',
    headers: { ...PDF, authorization: `Bearer ${token}`, 'content-length': 5_000_000 },
  });
  sending.on('error', () => undefined);
  sending.write(pdf(1_000_000));
  for (let waited = 0; waited < 5_000 && held('unfinished').length === 0; waited += 20) await pause(20);
  expect(held('unfinished')).toHaveLength(1);
  sending.destroy();
  for (let waited = 0; waited < 5_000 && held('unfinished').length > 0; waited += 20) await pause(20);
  expect(held()).toHaveLength(before);
  expect(await (await owner.get(`${path}/documents`)).json()).toMatchObject({ total: 0 });
});

test('a file that is too large is answered, not cut off', async () => {
  const answer = await owner.send('POST', `${path}/documents?${QUERY}`, pdf(21_000_000), PDF);
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 'document-too-large' });
  expect(held('unfinished')).toEqual([]);
  const stranger = await signIn(server, 'gemeente.utrecht.1');
  expect((await stranger.send('POST', `${path}/documents?${QUERY}`, pdf(5_000_000), PDF)).status).toBe(404);
  expect((await owner.get(path)).status).toBe(200);
});

test('the history names the account that acted', async () => {
  const { events } = (await (await owner.get(`${path}/events`)).json()) as {
    readonly events: readonly { readonly accountName?: string }[];
  };
  expect(events[0]?.accountName).toMatch(/\w/);
});
