import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { root, runPart, startMeereis } from './processes.mjs';

const CATCH_UP_MS_MAX = 5 * 60_000;
const cacheRoot = join(tmpdir(), 'meereis-bench');

/** Logs of another version of the program are of no use: the name holds what the logs are made by. */
function versionOf() {
  const made = readFileSync(`${root}dist/bench/seed.js`);
  return createHash('sha256').update(made).digest('hex').slice(0, 12);
}

/** The directories this run writes in; gone when it ends. */
export function workspace() {
  const dir = mkdtempSync(join(tmpdir(), 'meereis-bench-run-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  return (name) => {
    const made = join(dir, name);
    mkdirSync(made, { recursive: true });
    return made;
  };
}

/**
 * A data directory with about so many events, its read models caught up: made once and kept, for making a million
 * events takes a minute or two.
 */
export async function seeded(name, { events, longCases = 0, listedCases = 0 }, say) {
  const version = versionOf();
  const dir = join(cacheRoot, version, `${name}-${events + listedCases}`);
  if (existsSync(join(dir, 'complete'))) return dir;
  dropOtherVersions(version);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  say(`making a log of ${events > 0 ? `${events} events` : `${listedCases} cases`} (once per version) …`);
  const env = {
    DATA_DIR: dir,
    MODE: 'trial',
    SEED_EVENTS: String(events),
    SEED_LONG_CASES: String(longCases),
    SEED_LISTED_CASES: String(listedCases),
  };
  const made = await runPart('dist/bench/seed.js', env);
  const server = await startMeereis(dir);
  await caughtUp(dir);
  await server.stop();
  writeFileSync(join(dir, 'complete'), JSON.stringify(made));
  return dir;
}

function dropOtherVersions(version) {
  mkdirSync(cacheRoot, { recursive: true });
  for (const other of readdirSync(cacheRoot))
    if (other !== version) rmSync(join(cacheRoot, other), { recursive: true, force: true });
}

export function copyOf(dir, to) {
  cpSync(dir, to, { recursive: true });
  return to;
}

export const casesOf = (dir) => JSON.parse(readFileSync(join(dir, 'cases.json'), 'utf8'));

/** What the read models say about themselves, read from beside the server without asking it anything. */
export function openCheckpoints(dir) {
  const database = new DatabaseSync(join(dir, 'read-models', 'read.sqlite'), { readOnly: true });
  const oldest = database.prepare(
    "SELECT min(position) AS position FROM meereis_checkpoint WHERE role = 'active'",
  );
  return { position: () => oldest.get().position ?? '', close: () => database.close() };
}

async function caughtUp(dir) {
  const log = new DatabaseSync(join(dir, 'log', 'events.sqlite'), { readOnly: true });
  const head = String(log.prepare('SELECT max(position) AS head FROM events').get().head).padStart(20, '0');
  log.close();
  const checkpoints = openCheckpoints(dir);
  const until = performance.now() + CATCH_UP_MS_MAX;
  while (checkpoints.position() < head) {
    if (performance.now() > until) throw new Error('The read models do not catch up.');
    await pause(100);
  }
  checkpoints.close();
}
