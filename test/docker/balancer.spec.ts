import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { changeBenefit, openCase } from '../support/cases';
import { freePort } from '../support/free-port';

/** Goal: people work through the balancer as it stands, and notice nothing of a server that leaves. Method: a real HAProxy, where there is one. */
const isThere = spawnSync('haproxy', ['-v']).status === 0;
const CONFIG = join(__dirname, '..', '..', 'docker', 'haproxy.cfg');

(isThere ? describe : describe.skip)('the balancer (haproxy)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meereis-balancer-'));
  let servers: readonly TestServer[];
  let balancer: ChildProcess;
  let through: string;
  let caller: Caller;

  beforeAll(async () => {
    const port = await freePort();
    through = `http://localhost:${port}`;
    const shared = { PUBLIC_URL: through, TRUSTED_PROXIES: '1', LEAVE_SECONDS: '6' };
    const one = await startTestServer(shared);
    servers = [one, await startTestServer({ ...shared, ROLE: 'api', DATA_DIR: one.dataDir })];
    // The same file, with the addresses of this machine in the place of those inside the containers.
    const own = readFileSync(CONFIG, 'utf8')
      .replace('bind :8080', `bind 127.0.0.1:${port},[::1]:${port}`)
      .replace(' resolvers containers init-addr none', '')
      .replace(/server (api-\d) \S+/g, (_, name: string) => {
        const { port: at } = new URL(servers[Number(name.slice(-1)) - 1]?.url ?? '');
        return `server ${name} 127.0.0.1:${at}`;
      });
    writeFileSync(join(folder, 'haproxy.cfg'), own);
    balancer = spawn('haproxy', ['-db', '-f', join(folder, 'haproxy.cfg')], { stdio: 'ignore' });
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await fetch(`${through}/trial-accounts.json`).catch(() => undefined))?.status === 200) break;
      await pause(100);
    }
    caller = await signIn({ url: through }, 'uwv.utrecht.1');
  }, 60_000);

  afterAll(async () => {
    balancer.kill('SIGKILL');
    for (const server of servers) await server.stop().catch(() => undefined);
    rmSync(servers[0]?.dataDir ?? folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets people sign in, work and follow what happens, on whichever server', async () => {
    const { arrangementId } = await openCase(caller, 'Doorgegevene');
    const stream = await caller.get('/api/v1/event-stream');
    const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    let heard = (await reader.read()).value ?? '';
    for (let revision = 0; revision < 10; revision += 1)
      expect(
        (await changeBenefit(caller, arrangementId, revision, revision % 2 === 0 ? 'ww' : 'wia')).status,
      ).toBe(200);
    for (let reads = 0; reads < 50 && !heard.includes('"revision":10,'); reads += 1)
      heard += (await reader.read()).value ?? '';
    await reader.cancel();
    expect(heard).toContain('"revision":10,');
  }, 30_000);

  it('keeps to itself how the servers are', async () => {
    expect((await fetch(`${through}/health/ready`)).status).toBe(404);
  });

  it('sends nobody to a server that leaves, and nobody fails meanwhile', async () => {
    const leaving = servers[1]?.stop();
    const state = { gone: false };
    void leaving?.then(() => {
      state.gone = true;
    });
    const answers: number[] = [];
    for (let asks = 0; asks < 600 && !state.gone; asks += 1) {
      answers.push((await caller.get('/api/v1/own-account')).status);
      await pause(20);
    }
    await leaving;
    answers.push((await caller.get('/api/v1/own-account')).status);
    expect(answers.length).toBeGreaterThan(20);
    expect(new Set(answers)).toEqual(new Set([200]));
  }, 60_000);
});
