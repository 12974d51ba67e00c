import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { root, runPart } from './processes.mjs';

const INSTALL_MS_MAX = 300_000;

/** The version the lockfile asks for is there already. */
function isInstalled({ folder, name }) {
  const read = (file) => JSON.parse(readFileSync(`${root}tools/bench/${folder}/${file}`, 'utf8'));
  const manifest = `node_modules/${name}/package.json`;
  return (
    existsSync(`${root}tools/bench/${folder}/${manifest}`) &&
    read(manifest).version === read('package.json').dependencies[name]
  );
}

/** Installs the peer from its own lockfile; that may compile, which not every machine can. */
async function install({ folder }) {
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {
    cwd: `${root}tools/bench/${folder}`,
    timeout: INSTALL_MS_MAX,
  });
}

/** Another event store for Node, in a folder of its own beside this file. */
export const EMMETT_SQLITE = { folder: 'peer-sqlite', name: '@event-driven-io/emmett-sqlite' };
export const EMMETT_POSTGRESQL = { folder: 'peer-postgres', name: '@event-driven-io/emmett-postgresql' };

/** Events of the same size through another event store, in a process of its own. */
export async function peer(which, { env, mayInstall }) {
  if (!isInstalled(which) && !mayInstall) return { notMeasured: 'the short run does not install it' };
  try {
    if (!isInstalled(which)) await install(which);
  } catch (error) {
    return { notMeasured: `it could not be installed here (${error.code ?? error.signal ?? 'unknown'})` };
  }
  try {
    return await runPart(`${root}tools/bench/${which.folder}/measure.mjs`, env);
  } catch (error) {
    return { notMeasured: `it was installed and did not run (${error.message})` };
  }
}
