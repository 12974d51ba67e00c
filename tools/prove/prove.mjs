import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { inNoArea } from './areas.mjs';
import { ROOT } from './copy.mjs';
import { PARTS as MUTATED } from './mutation-parts.mjs';
import { faultsOfTable, proveGuards } from './switch-off.mjs';

/**
 * `npm run prove [-- wiring|mutations|guards]`: shows that the tests guard. docs/proof.md explains. `PROVE_PART` names
 * one part to mutate instead of all.
 */

const JEST = 'node_modules/jest/bin/jest.js';
const MUTATION_TESTS = 'tools/prove/jest.mutations.config.mjs';
const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';

/** Killed in time or by a test, of all that a test could have killed; as Stryker counts. */
function tally(part) {
  const { files } = JSON.parse(readFileSync(join(ROOT, `reports/mutation/${part}.json`), 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  return { killed: count('Killed', 'Timeout'), alive: count('Survived', 'NoCoverage') };
}

const score = ({ killed, alive }) => (100 * killed) / (killed + alive);

/**
 * The tests that mutants are judged by pass on the unchanged program, each part with its own stand-ins: an import that
 * these do not hold would otherwise show only when somebody mutates.
 */
function wiring() {
  const outside = [...inNoArea(), ...faultsOfTable()];
  for (const line of outside) console.error(line);
  let allPass = outside.length === 0;
  for (const part of Object.keys(MUTATED)) {
    const { status, stderr } = spawnSync(process.execPath, [JEST, '-c', MUTATION_TESTS], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PROVE_PART: part },
    });
    if (status === 0) continue;
    console.error(`${stderr}\nThe tests of the part "${part}" do not pass before anything is mutated.`);
    allPass = false;
  }
  return allPass;
}

/** Every part must reach the score that `stryker.config.mjs` asks, so that none hides behind another. */
function mutations() {
  const { PROVE_PART: only } = process.env;
  rmSync(join(ROOT, 'reports/mutation', only === undefined ? '' : `${only}.json`), {
    recursive: true,
    force: true,
  });
  let killed = 0;
  let alive = 0;
  let isEnough = true;
  for (const part of only === undefined ? Object.keys(MUTATED) : [only]) {
    const { status } = spawnSync(process.execPath, [STRYKER, 'run', 'stryker.config.mjs'], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PROVE_PART: part },
    });
    isEnough &&= status === 0;
    if (!existsSync(join(ROOT, `reports/mutation/${part}.json`))) return false;
    const own = tally(part);
    killed += own.killed;
    alive += own.alive;
    console.log(`mutants of ${part}: ${own.killed} killed, ${own.alive} alive, ${score(own).toFixed(1)}%`);
  }
  console.log(`all mutants: ${killed} killed, ${alive} alive, ${score({ killed, alive }).toFixed(1)}%`);
  return isEnough;
}

function table(rows) {
  const lines = [['guard', 'switched off in', 'test that failed', ''], ...rows].map((row) => row.map(String));
  const widths = lines[0].map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  return lines
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

async function guards() {
  const faults = faultsOfTable();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return false;
  const rows = await proveGuards();
  console.log(table(rows.map(({ guard, file, failed, outcome }) => [guard, file, failed, outcome])));
  const notChecked = rows.filter(({ outcome }) => outcome === 'not checked');
  for (const { guard, failed } of notChecked) console.log(`not checked: ${guard} (${failed})`);
  const proven = rows.filter(({ outcome }) => outcome === 'ok').length;
  console.log(
    `${proven} of ${rows.length} guards: the named test fails without it; ${notChecked.length} not checked.`,
  );
  mkdirSync(join(ROOT, 'reports'), { recursive: true });
  writeFileSync(join(ROOT, 'reports', 'guards.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
  return proven + notChecked.length === rows.length;
}

const PARTS = { wiring, guards, mutations };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
let allProven = true;
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const start = performance.now();
  const proven = await PARTS[name]();
  allProven &&= proven;
  console.log(
    `${proven ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`,
  );
}
process.exit(allProven ? 0 : 1);
