import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Uuid } from '@meereis/kernel';
import { openKeyStore } from '@meereis/privacy';
import { PROJECTION_HOST, type ProjectionHost } from '@meereis/projections';
import { LOG_START, EVENT_STORE, type EventStore } from '@meereis/event-store';
import { startTestServer } from '../support/app';
import { signIn } from '../support/caller';
import { openCase } from '../support/cases';

/**
 * Goal: a log with somebody whose key has been destroyed stays readable to everybody, and its read models can be made
 * again. Method: destroy the key between two runs of the server, remove the read models, and ask.
 */
it('an erased person leaves a case that opens, lists and rebuilds, and takes no new text', async () => {
  const first = await startTestServer();
  const { personId, arrangementId } = await openCase(await signIn(first, 'uwv.utrecht.1'));
  await first.stop();
  await erase(first.dataDir, personId as Uuid);
  rmSync(join(first.dataDir, 'read-models'), { recursive: true });

  const server = await startTestServer({ DATA_DIR: first.dataDir });
  const head = await server.app.get<EventStore>(EVENT_STORE).head();
  expect(head > LOG_START).toBe(true);
  expect(await server.app.get<ProjectionHost>(PROJECTION_HOST).waitFor(head, 10_000)).toBe(true);
  const uwv = await signIn(server, 'uwv.utrecht.1');
  for (const path of [`/${arrangementId}`, `/${arrangementId}/events`, ''])
    expect((await uwv.get(`/api/v1/arrangements${path}`)).status).toBe(200);
  const read = await uwv.get(`/api/v1/persons/${personId}`);
  expect(await read.json()).toMatchObject({ surname: '⟦gewist⟧', bsn: '⟦gewist⟧', municipality: 'GM0344' });
  const consent = { toUnit: 'gemeente-am13', how: 'in-person', evidence: 'Gesprek', givenOn: '2022-03-01' };
  const refused = await uwv.post(`/api/v1/persons/${personId}/consents`, consent, { 'if-match': '"0"' });
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ code: 'person-erased' });

  await server.stop();
  rmSync(first.dataDir, { recursive: true });
}, 60_000);

it('forgets opened text at once when another process destroys the key', async () => {
  const server = await startTestServer();
  const uwv = await signIn(server, 'uwv.utrecht.1');
  const { personId } = await openCase(uwv);
  const read = async () =>
    (await (await uwv.get(`/api/v1/persons/${personId}`)).json()) as { surname: string };
  expect((await read()).surname).toBe('Proefpersoon');
  await erase(server.dataDir, personId as Uuid);
  expect((await read()).surname).toBe('⟦gewist⟧');
  await server.discard();
}, 60_000);

async function erase(dataDir: string, personId: Uuid): Promise<void> {
  const masterKey = Buffer.from(readFileSync(join(dataDir, 'trial-secrets', 'master.key'), 'utf8'), 'base64');
  const keys = await openKeyStore({ path: join(dataDir, 'keys', 'keys.sqlite'), masterKey });
  await keys.destroyKeys(personId);
  await keys.close();
}
