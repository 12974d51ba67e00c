import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** `npm test`: everything a change must pass, one step after the other; all steps run, so one run names all faults. */

const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_INTERACTIVE: 'false' };
const JEST_RESULT = 'reports/jest.json';

function run(command, args, options = {}) {
  return spawnSync(process.execPath, [command, ...args], { stdio: 'inherit', env, ...options });
}

function bin(path) {
  return `node_modules/${path}`;
}

const steps = [
  ['format', () => run(bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.'])],
  ['types', () => run(bin('typescript7/bin/tsc'), ['-p', 'tsconfig.json', '--noEmit'])],
  [
    'types of the screens',
    () => run(bin('typescript7/bin/tsc'), ['-p', 'apps/web/tsconfig.json', '--noEmit']),
  ],
  ['lint', lint],
  ['build', () => run(bin('nx/dist/bin/nx.js'), ['run-many', '-t', 'build', '--outputStyle=static'])],
  ['tests', tests],
];

/** What tests put in the temporary folder goes with it. */
function tests() {
  const TMPDIR = mkdtempSync(join(tmpdir(), 'meereis-tests-'));
  try {
    return run(bin('jest/bin/jest.js'), ['--json', `--outputFile=${JEST_RESULT}`], {
      env: { ...env, TMPDIR },
    });
  } finally {
    rmSync(TMPDIR, { recursive: true, force: true });
  }
}

/** Without a fresh project graph the import rule is skipped with a warning only; here that is a failure. */
function lint() {
  const graph = run(bin('nx/dist/bin/nx.js'), ['show', 'projects'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (graph.status !== 0) return graph;
  const result = run(bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = `${result.stdout}${result.stderr}`;
  const skipped = output.includes('No cached ProjectGraph');
  if (skipped) process.stderr.write('The import rule was skipped: Nx has no project graph.\n');
  if (result.status !== 0) process.stdout.write(output);
  return { status: skipped ? 1 : result.status };
}

mkdirSync('reports', { recursive: true });
rmSync(JEST_RESULT, { force: true });
const failed = [];
for (const [name, step] of steps) {
  const start = performance.now();
  const { status } = step();
  if (status !== 0) failed.push(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
}

function jestCounts() {
  try {
    return JSON.parse(readFileSync(JEST_RESULT, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] };
  }
}

const counts = jestCounts();
const skipped = counts.testResults.flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
);
for (const name of skipped) console.log(`not checked: ${name}`);
const otherSteps = failed.filter((name) => name !== 'tests').length;
const passed = counts.numPassedTests + steps.length - 1 - otherSteps;
console.log(
  `${passed} passed, ${counts.numFailedTests + otherSteps} failed, ${counts.numPendingTests} skipped`,
);
process.exit(failed.length === 0 ? 0 : 1);
