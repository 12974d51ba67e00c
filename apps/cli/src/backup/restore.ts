import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyDesk } from '@meereis/arrangement';
import { copyLog, LOG_START } from '@meereis/event-store';
import { compareKeys, copyKeys } from '@meereis/privacy';
import { openLogAt, type Config } from '@meereis/runtime';
import { addressOfLog, IN_BACKUP, KEYS } from './backup';
import { copyMissing, hashOf, ownFolder } from './files';

export interface Restore {
  readonly config: Config;
  readonly from: string;
  readonly keysFrom: string;
}

export interface Restored {
  readonly events: number;
  readonly streams: number;
  readonly documents: number;
}

/**
 * Puts a backup into stores that are empty. The log goes last: a server that is started halfway finds none, and makes
 * nobody's case from half of it. Broken off, it goes on when done again.
 * @throws Error when something else lies there already, TargetDiffersError when that is another log.
 */
export async function restore({ config, from, keysFrom }: Restore): Promise<Restored> {
  const log = join(from, IN_BACKUP.log);
  const keys = join(keysFrom, KEYS);
  for (const [option, file] of [
    ['--from', log],
    ['--keys-from', keys],
  ] as const)
    if (!existsSync(file)) throw new Error(`${option}: er is geen bestand "${file}".`);
  await checkEmpty(config, keys);
  const { place } = config.documents;
  const documents = place.kind === 'folder' ? copyMissing(join(from, IN_BACKUP.documents), place.path) : 0;
  await putBackDesk(config, join(from, IN_BACKUP.desk));
  await putBackKeys(config, keys);
  const source = openLogAt(`sqlite:${log}`);
  const target = openLogAt(addressOfLog(config));
  try {
    return { ...(await copyLog({ from: source, to: target })), documents };
  } finally {
    await target.close();
    await source.close();
  }
}

async function putBackDesk({ deskUrl: url, deskPath }: Config, path: string): Promise<void> {
  if (url === undefined) putBack(path, deskPath);
  else if (existsSync(path)) await copyDesk({ path }, { url });
}

async function putBackKeys({ keyStoreUrl: url, keyStorePath }: Config, path: string): Promise<void> {
  if (url === undefined) putBack(path, keyStorePath);
  else await copyKeys({ path }, { url });
}

function putBack(from: string, to: string): void {
  if (!existsSync(from) || existsSync(to)) return;
  ownFolder(dirname(to));
  copyFileSync(from, to);
}

/** Nothing that is in use is ever overwritten. */
async function checkEmpty(config: Config, keys: string): Promise<void> {
  const isOurs = await keysAreThere(config, keys);
  const target = openLogAt(addressOfLog(config));
  try {
    if (!isOurs && (await target.head()) !== LOG_START)
      throw new Error('Er is al een logboek op deze plaats. Zet terug naar een lege plaats.');
  } finally {
    await target.close();
  }
  const { place } = config.documents;
  if (!isOurs && place.kind === 'folder' && existsSync(place.path) && readdirSync(place.path).length > 0)
    throw new Error(`Er liggen al documenten in "${place.path}". Zet terug naar een lege plaats.`);
}

/** Whether these keys lie there already, as after a restore that was broken off. @throws Error when others do */
async function keysAreThere({ keyStoreUrl: url, keyStorePath }: Config, keys: string): Promise<boolean> {
  const there =
    url === undefined ? await inFile(keyStorePath, keys) : await compareKeys({ path: keys }, { url });
  if (there !== 'other') return there === 'same';
  const where = url === undefined ? `in "${keyStorePath}"` : 'op de plaats van KEY_STORE_URL';
  throw new Error(`Er liggen al andere sleutels ${where}. Zet terug naar een lege plaats.`);
}

async function inFile(path: string, keys: string): Promise<'same' | 'empty' | 'other'> {
  if (!existsSync(path)) return 'empty';
  return (await hashOf(path)) === (await hashOf(keys)) ? 'same' : 'other';
}
