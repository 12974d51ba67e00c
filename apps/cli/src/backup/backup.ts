import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copyDesk } from '@meereis/arrangement';
import { copyLog } from '@meereis/event-store';
import { copyKeys } from '@meereis/privacy';
import { openLogAt, type Config } from '@meereis/runtime';
import { copyDatabase, copyMissing, ownFolder, removeGone, replacing } from './files';

/** What lies where in a backup. The keys lie elsewhere on purpose: together they open everything. */
export const IN_BACKUP = { log: 'log.sqlite', documents: 'documents', desk: 'desk.sqlite' } as const;
export const KEYS = 'keys.sqlite';

export interface BackUp {
  readonly config: Config;
  /** Folder for log, documents and drafts; of an earlier backup, which is brought up to date, or new. */
  readonly to: string;
  /** Folder for the keys. */
  readonly keysTo: string;
}

export interface BackedUp {
  readonly copied: number;
  readonly events: number;
  readonly streams: number;
  readonly documents: number;
  readonly removed: number;
}

/** The address of the log as `EVENT_STORE_URL` has it. */
export function addressOfLog({ eventStoreUrl, eventStorePath }: Config): string {
  return eventStoreUrl ?? `sqlite:${eventStorePath}`;
}

/**
 * Brings a backup up to date while servers go on. In this order: whatever the log speaks of, its document and its key are
 * then in the backup too, for those come after it.
 * @throws TargetDiffersError when the folder holds the backup of another log.
 */
export async function backUp({ config, to, keysTo }: BackUp): Promise<BackedUp> {
  ownFolder(to);
  const source = openLogAt(addressOfLog(config));
  const log = await copyTo(source, join(to, IN_BACKUP.log)).finally(() => source.close());
  const { place } = config.documents;
  // What lies in an object store has a backup of its own.
  const documents = place.kind === 'folder' ? copyMissing(place.path, join(to, IN_BACKUP.documents)) : 0;
  const removed = place.kind === 'folder' ? removeGone(place.path, join(to, IN_BACKUP.documents)) : 0;
  await copyDeskTo(config, join(to, IN_BACKUP.desk));
  await copyKeysTo(config, join(keysTo, KEYS));
  return { ...log, documents, removed };
}

async function copyDeskTo({ deskUrl: url, deskPath }: Config, file: string): Promise<void> {
  if (url !== undefined) await replacing(file, (path) => copyDesk({ url }, { path }));
  else if (existsSync(deskPath)) copyDatabase(deskPath, file);
}

async function copyKeysTo({ keyStoreUrl: url, keyStorePath }: Config, file: string): Promise<void> {
  if (url !== undefined) await replacing(file, (path) => copyKeys({ url }, { path }));
  else copyDatabase(keyStorePath, file);
}

async function copyTo(source: ReturnType<typeof openLogAt>, file: string) {
  const target = openLogAt(`sqlite:${file}`);
  try {
    return await copyLog({ from: source, to: target });
  } finally {
    await target.close();
  }
}
