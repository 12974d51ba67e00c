import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { root, runPart } from './processes.mjs';

const FOLDER = `${root}tools/bench/peer`;
const INSTALL_MS_MAX = 300_000;

const read = (file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const NAME = '@event-driven-io/emmett-sqlite';

/** The version the lockfile asks for is there already. */
function installed() {
  const manifest = `node_modules/${NAME}/package.json`;
  return (
    existsSync(`${FOLDER}/${manifest}`) && read(manifest).version === read('package.json').dependencies[NAME]
  );
}

/** Installs the peer from its own lockfile; it compiles sqlite3, which not every machine can. */
async function install() {
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {
    cwd: FOLDER,
    timeout: INSTALL_MS_MAX,
  });
}

/** The same events with the same durability through another event store for Node. */
export async function peer({ dataDir, seconds, mayInstall }) {
  if (!installed() && !mayInstall) return { notMeasured: 'the short run does not install it' };
  try {
    if (!installed()) await install();
  } catch (error) {
    return { notMeasured: `it could not be installed here (${error.code ?? error.signal ?? 'unknown'})` };
  }
  try {
    return await runPart(`${FOLDER}/measure.mjs`, { DATA_DIR: dataDir, BENCH_SECONDS: String(seconds) });
  } catch (error) {
    return { notMeasured: `it was installed and did not run (${error.message})` };
  }
}
