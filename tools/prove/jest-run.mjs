import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A test that hangs without its guard has not failed by name, so the limit is generous and still a limit. */
const RUN_MS_MAX = 150_000;

/** Starts a program of ours and waits for its end, or ends it. @returns whether it ended by itself. */
function ended(args, cwd) {
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_INTERACTIVE: 'false' };
  const child = spawn(process.execPath, args, { cwd, env, stdio: 'ignore', detached: true });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      process.kill(-child.pid, 'SIGKILL');
    }, RUN_MS_MAX);
    child.once('error', reject);
    child.once('exit', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === null);
    });
  });
}

const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Runs the tests of these files whose full name holds one of these names.
 * @returns the tests that ran or were left out by choice of the file itself: full name, file and status.
 */
export async function runTests(folder, files, names) {
  const report = join(folder, 'prove-report.json');
  rmSync(report, { force: true });
  await ended(
    [
      'node_modules/jest/bin/jest.js',
      ...['--runInBand', '--forceExit', '--silent', '--json', `--outputFile=${report}`],
      ...['-t', names.map(literally).join('|')],
      ...['--runTestsByPath', ...files],
    ],
    folder,
  );
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return [];
  }
  return results.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ fullName }) => names.some((one) => fullName.includes(one)))
      .map(({ fullName, status }) => ({ file: name.slice(folder.length + 1), fullName, status })),
  );
}
