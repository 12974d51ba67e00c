import { compareRows, copyRows, type CopiedTable, type RowSource, type WhatIsThere } from '@meereis/sql';
import type { KeyDatabase } from './key-database';
import { openKeyFile } from './key-file';
import { openKeyServer } from './key-server';
import type { KeyPlace } from './key-store';

const TABLES: readonly CopiedTable[] = [
  { name: 'master_keys', key: ['version'], columns: ['check_value'] },
  { name: 'data_keys', key: ['subject', 'key_id'], columns: ['master_version', 'wrapped'] },
  { name: 'person_by_bsn', key: ['bsn_hash'], columns: ['master_version', 'person_id'] },
  { name: 'person_by_name', key: ['name_hash', 'person_id'], columns: ['master_version'] },
  { name: 'erasures', key: ['one'], columns: ['count'], replaces: true },
];

/**
 * Copies the keys and the person index as they are: wrapped, so the master key is not needed. Nothing may make keys at the
 * target meanwhile. @returns how many rows; 0 where the same stood already. @throws TargetInUseError
 */
export function copyKeys(from: KeyPlace, to: KeyPlace): Promise<number> {
  return between(from, to, (source, target) => copyRows(source, target, TABLES));
}

/** What lies at the place to copy to; looks only. */
export function compareKeys(from: KeyPlace, to: KeyPlace): Promise<WhatIsThere> {
  return between(from, to, (source, target) => compareRows(source, target, TABLES));
}

async function between<T>(
  from: KeyPlace,
  to: KeyPlace,
  work: (source: RowSource, target: RowSource) => Promise<T>,
): Promise<T> {
  const source = await opened(from);
  try {
    const target = await opened(to);
    try {
      return await work(rowsOf(source, from), rowsOf(target, to));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function opened(place: KeyPlace): Promise<KeyDatabase> {
  return 'url' in place ? openKeyServer(place.url) : openKeyFile(place.path);
}

function rowsOf({ kysely }: KeyDatabase, place: KeyPlace): RowSource {
  return { kysely: kysely.withTables<never>(), isServer: 'url' in place };
}
