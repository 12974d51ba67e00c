import { newUuid } from '@meereis/kernel';
import { accountsCommand } from '../../apps/cli/src/accounts/command';
import { startTestServer, type TestServer } from '../support/app';
import { signIn } from '../support/caller';
import { readLog } from '../support/read-log';

/** Goal: an organisation gets its first administrator from the command line, beside a running server, and no second. */
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(async () => {
  await server.discard();
});

async function bootstrap(accountId: string, unit: string): Promise<string> {
  const printed: string[] = [];
  const command = accountsCommand({ DATA_DIR: server.dataDir }, (line) => printed.push(line));
  const words = ['bootstrap', '--account-id', accountId, '--unit', unit, '--name', 'Beheerder 1'];
  await command.parseAsync(words, { from: 'user' });
  return printed.join('\n');
}

describe('meereis accounts bootstrap', () => {
  it('makes an administrator, whose rights count at once', async () => {
    const fnv = await signIn(server, 'fnv.utrecht.1');
    const { accountId } = (await (await fnv.get('/api/v1/own-account')).json()) as { accountId: string };
    expect((await fnv.get('/api/v1/accounts')).status).toBe(403);
    expect(await bootstrap(accountId, 'fnv-am13')).toBe(`Account ${accountId} is nu beheerder bij fnv-am13.`);
    expect((await fnv.get('/api/v1/accounts')).status).toBe(200);
  });

  it('registers an account nobody knew, and makes no second administrator after it', async () => {
    const [first, second] = [newUuid(), newUuid()];
    expect(await bootstrap(first, 'cnv-am22')).toContain(first);
    await expect(bootstrap(second, 'cnv-am22')).rejects.toThrow('heeft al een beheerder');
  });

  it('makes no second one, also not at another unit of the organisation', async () => {
    await expect(bootstrap(newUuid(), 'uwv-am22')).rejects.toThrow('heeft al een beheerder');
  });

  it('knows the units it is for', async () => {
    await expect(bootstrap(newUuid(), 'nergens')).rejects.toThrow('"nergens" is niet bekend');
  });

  it('stands in the log as done by the system', async () => {
    await server.stop();
    const granted = (await readLog(server.dataDir)).filter(({ type }) => type === 'role-granted.v1');
    expect(granted.at(-1)?.meta).toMatchObject({
      role: 'system',
      unit: 'cnv-am22',
      purpose: 'administration',
    });
  });
});
