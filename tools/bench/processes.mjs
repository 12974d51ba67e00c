import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const READY_MS_MAX = 120_000;
const STOP_MS_MAX = 40_000;
const POLL_MS = 4;
const running = new Set();

/** Whatever goes wrong here, no server of ours is left behind. */
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

function started(args, env, stdout) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Starts a part that goes on, and waits until it says what this looks for. */
export async function startPart(file, args, wanted) {
  const child = started([file, ...args], {}, 'pipe');
  const timer = setTimeout(() => child.kill('SIGKILL'), READY_MS_MAX);
  let out = '';
  for await (const chunk of child.stdout) {
    out += chunk;
    if (wanted.test(out)) break;
  }
  clearTimeout(timer);
  const said = wanted.exec(out)?.[1];
  if (said === undefined) throw new Error(`${file} does not get ready.`);
  return { said, stop: () => child.kill('SIGTERM') };
}

/** Runs a part of the benchmark in a process of its own and gives the JSON it prints last. */
export async function runPart(file, env, { cwd, minutesMax = 8 } = {}) {
  const child = started([file], env, 'pipe');
  const timer = setTimeout(() => child.kill('SIGKILL'), minutesMax * 60_000);
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  if (code !== 0) throw new Error(`${file} ended with ${code}${cwd ? ` in ${cwd}` : ''}.`);
  return JSON.parse(out.trim().split('\n').at(-1));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function isReady(url) {
  try {
    const answer = await fetch(`${url}/health/ready`);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Starts a server and waits until it says it is ready; `readyMs` counts from the start of the process. */
export async function startServer(file, env) {
  const port = await freePort();
  const begun = performance.now();
  const profile = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${root}reports/profiles`] : [];
  const child = started([...profile, file], { ...env, PORT: String(port) }, 'ignore');
  const url = `http://127.0.0.1:${port}`;
  const until = begun + READY_MS_MAX;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`${file} does not get ready.`);
    await pause(POLL_MS);
  }
  const readyMs = performance.now() - begun;
  return {
    url,
    readyMs,
    memoryMiB: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    /** Processor time used so far, in ticks of 10 ms: what others on the machine do hardly touches it. */
    cpuMs() {
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
      const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
      return (Number(user) + Number(system)) * 10;
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX);
      if (child.exitCode === null) await ended;
      clearTimeout(timer);
    },
  };
}

const SERVER_ENV = {
  MODE: 'trial',
  DEMO: 'off',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  REQUESTS_PER_MINUTE: '10000000',
};

/** The real server on a data directory. */
export const startMeereis = (dataDir, env = {}) =>
  startServer('dist/bench/server/main.js', { ...SERVER_ENV, DATA_DIR: dataDir, ...env });

/** A token of the trial's identity provider for one of its accounts, got once. */
export async function tokenFor(url, userName) {
  const credentials = await (await fetch(`${url}/trial-accounts.json`)).json();
  const client = credentials.clients.find((one) => one.userName === userName);
  const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64');
  const answer = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  if (!answer.ok) throw new Error(`No token for ${userName}: ${answer.status}.`);
  return (await answer.json()).access_token;
}
