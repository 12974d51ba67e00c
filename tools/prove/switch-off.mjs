import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfTree, ROOT } from './copy.mjs';
import { GUARDS } from './guards.mjs';
import { runTests } from './jest-run.mjs';

/** Two copies work side by side, each through its own half of the test files. */
const LANES = 2;

/** @returns why the table does not fit the tree, a line per fault. */
export function faultsOfTable() {
  return GUARDS.flatMap(({ name, file, text, removed }) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    if (removed === true) return [];
    const found = source.split(text).length - 1;
    return found === 1 ? [] : [`${name}: its text stands ${found} times in ${file}, not once.`];
  });
}

function lanes() {
  const files = [...new Set(GUARDS.map(({ test }) => test))];
  return Array.from({ length: LANES }, (_, lane) =>
    GUARDS.filter(({ test }) => files.indexOf(test) % LANES === lane),
  ).filter((guards) => guards.length > 0);
}

/** Passing with all guards on: without this, a test that always fails would prove everything. */
async function statusesWithGuards(folder, guards) {
  const files = [...new Set(guards.map(({ test }) => test))];
  const names = [...new Set(guards.map(({ named }) => named))];
  const tests = await runTests(folder, files, names);
  return guards.map(({ test, named }) => {
    const own = tests.filter(({ file, fullName }) => file === test && fullName.includes(named));
    if (own.length === 0) return 'no such test';
    if (own.some(({ status }) => status === 'failed')) return 'fails with the guard on';
    return own.some(({ status }) => status === 'passed') ? 'passed' : 'not checked';
  });
}

async function switchedOff(folder, { file, text, instead, removed, test, named }) {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  if (removed === true) rmSync(path);
  else
    writeFileSync(
      path,
      source.replace(text, () => instead),
    );
  try {
    const tests = await runTests(folder, [test], [named]);
    return tests.find(({ status }) => status === 'failed')?.fullName;
  } finally {
    writeFileSync(path, source);
  }
}

async function proveLane(guards, tell) {
  const copy = copyOfTree();
  try {
    const before = await statusesWithGuards(copy.folder, guards);
    for (const [at, guard] of guards.entries()) {
      const status = before[at];
      if (status !== 'passed') {
        tell(guard, status, undefined);
        continue;
      }
      const failed = await switchedOff(copy.folder, guard);
      tell(guard, failed === undefined ? 'STILL PASSES' : 'ok', failed);
    }
  } finally {
    copy.remove();
  }
}

/** Switches every guard off in turn. @returns one row per guard, in the order of the table. */
export async function proveGuards() {
  const rows = new Map();
  const tell = (guard, outcome, failed) => {
    rows.set(guard, { guard: guard.name, file: guard.file, failed: failed ?? guard.named, outcome });
    process.stderr.write(`${String(rows.size).padStart(3)}/${GUARDS.length} ${outcome}: ${guard.name}\n`);
  };
  await Promise.all(lanes().map((guards) => proveLane(guards, tell)));
  return GUARDS.map((guard) => rows.get(guard));
}
