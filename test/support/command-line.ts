import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export interface Answer {
  readonly code: number | null;
  readonly output: string;
}

/** The command line as a program, built from the sources as they are: never an older build. */
export class CommandLine {
  // Beside node_modules, so that the program finds its packages.
  private readonly folder = join(ROOT, 'dist', 'test', `cli-${process.pid}`);

  build(): void {
    const bundler = join(ROOT, 'node_modules/rolldown/bin/cli.mjs');
    const words = [bundler, '-c', 'tools/build/cli.mjs', '--dir', this.folder];
    const built = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
    if (built.status !== 0)
      throw new Error(`The command line cannot be built:\n${built.stdout}${built.stderr}`);
  }

  /** Runs `meereis …`. @param env settings of the house it is about. */
  run(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { PATH = '' } = process.env;
      const options = { cwd: ROOT, env: { PATH, ...env } };
      const child = spawn(process.execPath, [join(this.folder, 'main.js'), ...words], options);
      const parts: string[] = [];
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
      child.once('error', reject);
      child.once('close', (code) => {
        resolve({ code, output: parts.join('') });
      });
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
