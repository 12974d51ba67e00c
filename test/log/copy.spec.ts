import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEsdbDouble, type EsdbDouble } from '../../libs/event-store/src/esdb/testing/esdb-double';
import { startTestServer, type TestServer } from '../support/app';
import { signIn } from '../support/caller';
import { changeBenefit, openCase } from '../support/cases';
import { CommandLine, type Answer } from '../support/command-line';

/** Goal: an operator moves a log to a server and back, and the house goes on with it. Method: the built command line. */
jest.setTimeout(60_000);

const commandLine = new CommandLine();
let house: TestServer;
let double: EsdbDouble;

beforeAll(async () => {
  commandLine.build();
  house = await startTestServer();
  double = await startEsdbDouble();
});
afterAll(async () => {
  double.stop();
  await house.discard().catch(() => undefined);
  rmSync(house.dataDir, { recursive: true, force: true });
  commandLine.remove();
});

const copy = (from: string, to: string): Promise<Answer> =>
  commandLine.run(['log', 'copy', '--from', from, '--to', to]);

it('moves a log to a server and back, and a case goes on in the copy at the revision it had', async () => {
  const file = `sqlite:${join(house.dataDir, 'log', 'events.sqlite')}`;
  const back = `sqlite:${join(house.dataDir, 'moved', 'events.sqlite')}`;
  const caller = await signIn(house, 'uwv.utrecht.1');
  const { arrangementId } = await openCase(caller, 'Verhuizer');
  expect((await changeBenefit(caller, arrangementId, 0, 'ww')).status).toBe(200);
  await house.stop();

  const out = await copy(file, double.url);
  expect(out).toMatchObject({ code: 0 });
  expect(out.output).toMatch(/^Klaar: [1-9]\d* gebeurtenissen gekopieerd\..* gelijk aan de bron\.$/m);
  expect((await copy(file, double.url)).output).toMatch(/^Klaar: 0 gebeurtenissen gekopieerd\./m);
  expect((await copy(double.url, back)).code).toBe(0);

  const moved = await startTestServer({ DATA_DIR: house.dataDir, EVENT_STORE_URL: back });
  try {
    const there = await signIn(moved, 'uwv.utrecht.1');
    expect((await changeBenefit(there, arrangementId, 1, 'wia')).status).toBe(200);
    const history = (await (await there.get(`/api/v1/arrangements/${arrangementId}/events`)).json()) as {
      events: unknown[];
    };
    expect(history.events).toHaveLength(3);
  } finally {
    await moved.stop();
  }

  // The copy has gone on by itself: it is no target of the older one any more.
  const other = await copy(double.url, back);
  expect(other.code).toBe(1);
  expect(other.output).toContain('die de bron niet heeft');
});

it('says what is wrong with an address, and never repeats a password', async () => {
  expect(await copy('sqlite:/bestaat/niet.sqlite', double.url)).toEqual({
    code: 1,
    output: 'Mislukt: --from: er is geen bestand "/bestaat/niet.sqlite".\n',
  });
  const wrong = await copy(double.url, 'esdb://user:geheim@');
  expect(wrong.code).toBe(1);
  expect(wrong.output).toContain('--to: is geen adres als esdb://');
  expect(wrong.output).not.toContain('geheim');
});
