import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENT_NAMESPACE, instantOf, localDate, newUuid } from '@meereis/kernel';
import { parseConfig } from './config';
import type { Environment } from './settings-reader';
import { openRuntime, startEngine, type Runtime } from './open-runtime';

/** Goal: what a setting points at and cannot be opened stops the start with the setting's name. */
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meereis-runtime-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const DATA = () => join(folder, 'data');
const opened = (env: Environment = {}): Promise<Runtime> =>
  openRuntime(parseConfig({ DATA_DIR: DATA(), ...env }), quiet);

async function faultOf(env: Environment): Promise<string> {
  try {
    await (await opened(env)).close();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It opened.');
}

describe('opening the stores', () => {
  it.each(['EVENT_STORE_URL', 'READ_MODEL_URL'])(
    'names %s when its file is no database',
    async (variable) => {
      const path = join(folder, 'text');
      writeFileSync(
        path,
        'This is no database, only some text that is long enough to be read as one. '.repeat(20),
      );
      expect(await faultOf({ [variable]: `sqlite:${path}` })).toContain(
        `- ${variable}: "${path}" is niet te openen`,
      );
    },
  );

  it('names READ_MODEL_URL without its password when no server answers there', async () => {
    const fault = await faultOf({ READ_MODEL_URL: 'postgres://me:geheim@127.0.0.1:1/meereis' });
    expect(fault).toContain('- READ_MODEL_URL: "postgres://me@127.0.0.1:1/meereis" is niet te openen');
    expect(fault).not.toContain('geheim');
  });

  it('names DATA_DIR when it cannot hold files', async () => {
    writeFileSync(DATA(), '');
    expect(await faultOf({})).toContain('- DATA_DIR: ');
  });

  it('names MASTER_KEY when the keys were made with another', async () => {
    await (await opened()).close();
    const fault = await faultOf({ MASTER_KEY: Buffer.alloc(32, 1).toString('base64') });
    expect(fault).toContain('- MASTER_KEY: ');
  });

  it('refuses to start with a key file that is not the one of the log', async () => {
    const runtime = await opened();
    await registerSomebody(runtime);
    await runtime.close();
    rmSync(join(DATA(), 'keys'), { recursive: true });
    mkdirSync(join(DATA(), 'keys'));

    const again = await opened();

    await expect(startEngine(again, { catalogueYaml: '', regionsYaml: '' }, quiet)).rejects.toThrow(
      /- DATA_DIR: .*keys\.sqlite" is niet het sleutelbestand van het log/,
    );
    await again.close();
  });
});

async function registerSomebody({ store, codec }: Runtime): Promise<void> {
  const personId = newUuid();
  const data = {
    personId,
    firstNames: 'Test',
    surname: 'Proef',
    birthDate: '1970-05-17',
    municipality: 'GM0344',
    secrecy: false,
    registeredBy: 'gemeente-am13',
  };
  const meta = {
    commandId: personId,
    correlationId: personId,
    causationId: personId,
    actor: EVENT_NAMESPACE,
    role: 'caseworker',
    oin: '00000099000000001000',
    unit: 'gemeente-am13',
    purpose: 'arrangement-execution',
    recordedAt: instantOf(0),
    effectiveOn: localDate('2022-03-01'),
  };
  const event = { type: 'identity-established.v1', data };
  await store.append(
    `person-${personId}`,
    'no-stream',
    await codec.encode([{ eventId: newUuid(), event, meta }]),
  );
}
