import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onEachEngine } from '@meereis/sql/testing';

/** Goal: the short run of the production benchmark works from beginning to end, and claims nothing of what it cannot know. */
jest.setTimeout(300_000);

const ROOT = join(__dirname, '..', '..');
const REPORT = join(ROOT, 'reports', 'bench-production.json');

interface Report {
  readonly log: { readonly durable: boolean };
  readonly rebuild: { readonly ratio: { readonly median: number } };
  readonly commands: Readonly<
    Record<string, { readonly together: { readonly perSecond: { readonly median: number } } }>
  >;
  readonly aims: readonly { readonly name: string; readonly met: boolean }[];
}

function run(): Promise<{ readonly code: number | null; readonly output: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const server = process.env['MEEREIS_TEST_SERVER'] ?? '';
  const env = { PATH, HOME, BENCH_QUICK: '1', ...(server !== '' && { TEST_POSTGRES_URL: server }) };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/bench/bench.mjs', 'production'], { cwd: ROOT, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (output += part));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

onEachEngine((engine) => {
  if (engine.name === 'SQLite') return;

  it('measures both shapes, compares every rebuilt row, and takes no ratio from the double', async () => {
    rmSync(REPORT, { force: true });
    const { code, output } = await run();
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
    for (const shape of ['embedded', 'production'])
      expect(report.commands[shape]?.together.perSecond.median).toBeGreaterThan(0);
    expect(report.rebuild.ratio.median).toBeGreaterThan(0);
    expect(report.log.durable).toBe(false);
    expect(report.aims).toHaveLength(3);
    expect(output).toContain('protocol double, not durable');
    expect(output).toContain('no ratio is taken from them');
    expect(output).toMatch(/emmett-postgresql (?:was not measured|0\.42\.0)/);
    const ratios = output.split('\n').filter((line) => line.includes(' / ') && /\d \(\d/.test(line));
    expect(ratios.filter((line) => line.includes('command'))).toEqual([]);
  });
});
