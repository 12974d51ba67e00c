import { join } from 'node:path';
import { openReadDatabase } from '@meereis/projections';
import { openCase } from '../support/cases';
import { signIn, type Caller } from '../support/caller';
import { CommandLine, type Answer } from '../support/command-line';
import { ServerProcess } from '../support/server-process';

/** Goal: an operator runs `meereis projections` beside a running server. Method: both as processes, on the same files. */
jest.setTimeout(60_000);

const VISIBLE_MS_MAX = 5_000;
const commandLine = new CommandLine();

let server: ServerProcess;
let caller: Caller;

beforeAll(async () => {
  commandLine.build();
  server = await ServerProcess.start();
  caller = await signIn(server, 'uwv.utrecht.1');
});
afterAll(async () => {
  await server.discard();
  commandLine.remove();
});

/** Runs `meereis projections …` on the server's files. */
const projections = (...words: readonly string[]): Promise<Answer> =>
  commandLine.run(['projections', ...words], { DATA_DIR: server.dataDir, PORT: String(server.port) });

async function worklist(): Promise<string> {
  const answer = await caller.get('/api/v1/arrangements');
  expect(answer.status).toBe(200);
  return answer.text();
}

it('list names every projection with its version and tables', async () => {
  const { code, output } = await projections('list');
  expect(code).toBe(0);
  expect(output).toMatch(/^PROJECTIE\s+VERSIE\s+TABELLEN\n/);
  expect(output).toMatch(/\nworklist\s+\d+\s+worklist_cases, /);
});

it('lag says how far the running server is', async () => {
  const { code, output } = await projections('lag');
  expect(code).toBe(0);
  expect(output).toMatch(/^PROJECTIE\s+VERSIE\s+ACHTERSTAND\s+SECONDEN\s+STAND\s+POSITIE\n/);
  expect(output).toMatch(/\nworklist\s+\d+\s+0\s+0\s+bij\s+\d{20}/);
});

it('rebuild is done by the running server, which then shows rows that had gone', async () => {
  const { arrangementId } = await openCase(caller);
  const until = performance.now() + VISIBLE_MS_MAX;
  let shown = await worklist();
  while (!shown.includes(arrangementId) && performance.now() < until) shown = await worklist();
  expect(shown).toContain(arrangementId);
  const database = openReadDatabase(join(server.dataDir, 'read-models', 'read.sqlite'));
  await database.writer.transaction((tx) => tx.run('DELETE FROM worklist_cases__1'));
  await database.close();
  expect(await worklist()).not.toContain(arrangementId);

  const { code, output } = await projections('rebuild', 'worklist');
  expect(output).toMatch(/worklist \(versie \d+\) is opnieuw opgebouwd en wordt nu gelezen\./);
  expect(output).toContain('worklist_cases: VERSCHIL, eerst 0 rijen en nu 1; de nieuwe rijen gelden.');
  expect(code).toBe(0);
  expect(server.output()).toContain('"Rebuilt."');
  expect(await worklist()).toContain(arrangementId);
});

it('rebuild of a projection that does not exist is refused in Dutch, with exit code 1', async () => {
  const { code, output } = await projections('rebuild', 'werklijst');
  expect({ code, output: output.trim() }).toEqual({
    code: 1,
    output: 'Mislukt: Er is geen projectie "werklijst". De namen staan in: meereis projections list.',
  });
});
