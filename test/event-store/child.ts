import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../..');

/** A folder with the bundled writer in it; needs nothing but `node_modules`. */
export interface Workshop {
  readonly folder: string;
  readonly writer: string;
  remove(): void;
}

/** Bundled once per test file, by the bundler the server itself is built with. */
export async function buildWriter(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'meereis-writer-'));
  const writer = join(folder, 'writer.mjs');
  mkdirSync(join(folder, 'logs'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await promisify(execFile)(
    process.execPath,
    [
      join(ROOT, 'node_modules/rolldown/bin/cli.mjs'),
      join(ROOT, 'test/event-store/writer.ts'),
      ...['--file', writer, '--format', 'esm', '--platform', 'node'],
      ...['--external', '@photostructure/sqlite', '--tsconfig', join(ROOT, 'tsconfig.base.json')],
    ],
    { cwd: ROOT },
  );
  return {
    folder,
    writer,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Ack {
  readonly streamId: string;
  readonly lastRevision: number;
  readonly kind: string;
}

export interface WriterRun {
  readonly acks: readonly Ack[];
  readonly finished: boolean;
  readonly errors: string;
}

/** Runs the writer and, after so many acknowledgements, kills it as a power cut would: without a word. */
export async function runWriter(
  [command, ...args]: readonly [string, ...string[]],
  killAfterAcks = Number.POSITIVE_INFINITY,
): Promise<WriterRun> {
  const child: ChildProcess = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  let lines = 0;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    lines += text.split('\n').length - 1;
    if (lines >= killAfterAcks) child.kill('SIGKILL');
  });
  await new Promise<void>((done, failed) => {
    child.once('close', () => {
      done();
    });
    child.once('error', failed);
  });
  // A line cut off by the kill was never acknowledged to anybody.
  const whole = output.split('\n').slice(0, -1);
  const acks = whole.flatMap((line): Ack[] => {
    const [, streamId, lastRevision, kind] = /^ack (\S+) (\d+) (\S+)$/.exec(line) ?? [];
    return streamId && kind ? [{ streamId, lastRevision: Number(lastRevision), kind }] : [];
  });
  return { acks, finished: whole.includes('done'), errors };
}
