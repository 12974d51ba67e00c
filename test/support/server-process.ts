import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port';

const ROOT = join(__dirname, '..', '..');
const MAIN = join(ROOT, 'dist', 'server', 'main.js');
const LOCK = join(ROOT, 'dist', '.building');
const BUILD_MS_MAX = 30_000;
const READY_MS_MAX = 20_000;
const STEP_MS = 25;

/** A program started by a test: what it printed, and how it ended. */
export interface RunningProgram {
  readonly child: ChildProcess;
  output(): string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

export function startProgram(
  script: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): RunningProgram {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: { PATH, ...env } });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
  return { child, output: () => printed.join(''), ended };
}

/** Waits until a program has printed this. @throws when it ends first or takes too long. */
export async function printed(program: RunningProgram, text: string, withinMs: number): Promise<void> {
  for (let waited = 0; waited < withinMs; waited += STEP_MS) {
    if (program.output().includes(text)) return;
    if (program.child.exitCode !== null || program.child.signalCode !== null) break;
    await pause(STEP_MS);
  }
  throw new Error(`"${text}" was not printed:\n${program.output()}`);
}

/** Newest change in our own sources: an older build would be tested instead of them. */
function changedAt(): number {
  const files = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => join(ROOT, folder, file)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** One worker builds, the others wait; a lock that somebody left behind counts no more after its time. */
async function builtServer(): Promise<void> {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  for (let waited = 0; waited < BUILD_MS_MAX; waited += STEP_MS) {
    if (takeLock()) {
      buildWhenNeeded();
      return;
    }
    await pause(STEP_MS);
  }
  throw new Error(`The server is still being built elsewhere: ${LOCK} exists.`);
}

function takeLock(): boolean {
  try {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > BUILD_MS_MAX) rmdirSync(LOCK);
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function buildWhenNeeded(): void {
  try {
    if (!existsSync(MAIN) || statSync(MAIN).mtimeMs < changedAt()) build();
  } finally {
    rmdirSync(LOCK);
  }
}

function build(): void {
  const rolldown = join(ROOT, 'node_modules/rolldown/bin/cli.mjs');
  const built = spawnSync(process.execPath, [rolldown, '-c', 'tools/build/server.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: BUILD_MS_MAX,
  });
  if (built.status !== 0) throw new Error(`The server cannot be built:\n${built.stdout}${built.stderr}`);
}

/** The built server as a process of its own, on a data folder and a free port of the loopback address. */
export class ServerProcess {
  private program: RunningProgram | undefined;
  private log = '';

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** @param dataDir of another server, to be one system with it; its own when left out. */
  static async start(
    env: Readonly<Record<string, string>> = {},
    dataDir?: string,
    readyWithinMs = READY_MS_MAX,
  ): Promise<ServerProcess> {
    await builtServer();
    const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'meereis-server-'));
    const server = new ServerProcess(folder, await freePort(), env);
    await server.begin(readyWithinMs);
    return server;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Everything printed, also by processes before a restart. */
  output(): string {
    return this.log + (this.program?.output() ?? '');
  }

  get running(): RunningProgram {
    if (this.program === undefined) throw new Error('The server has not been started.');
    return this.program;
  }

  /** Starts again on the same data and port. */
  async begin(readyWithinMs = READY_MS_MAX): Promise<void> {
    const { dataDir, port } = this;
    this.program = startProgram(MAIN, {
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'info',
      DEMO: 'off',
      ...this.env,
    });
    await printed(this.program, 'Meereis staat klaar', readyWithinMs);
  }

  /** Ends this very process and waits until it is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<{ code: number | null; signal: string | null }> {
    this.running.child.kill(signal);
    const how = await this.running.ended;
    this.log += this.running.output();
    this.program = undefined;
    return how;
  }

  async discard(): Promise<void> {
    if (this.program !== undefined) await this.end('SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
