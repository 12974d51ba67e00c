import { chmodSync } from 'node:fs';
import { openDatabase } from '@meereis/event-store';
import type { WallClock } from '@meereis/kernel';
import type { KeyStore } from '@meereis/privacy';
import { deriveKey } from './draft-box';
import { DRAFT_SCHEMA, DraftStore } from './draft-store';
import { SEARCH_SCHEMA, SearchBook } from './search-book';

/** Where wiring finds the `Desk`. */
export const DESK = Symbol('Desk');

/** What lies on a caseworker's desk and is no part of any case: forms not sent in, and searches of the last day. */
export interface Desk {
  readonly drafts: DraftStore;
  readonly searches: SearchBook;
  close(): void;
}

export interface DeskParts {
  /** File; `desk/desk.sqlite` in the data directory. */
  readonly path: string;
  /** 32 bytes, from the master key. */
  readonly key: Uint8Array;
  /** A draft that names a person is sealed under that person's key too, so it goes when the person is erased. */
  readonly keys: Pick<KeyStore, 'sealingKeys' | 'openingKey' | 'refresh'>;
  readonly wallClock: WallClock;
}

export function openDesk({ path, key, keys, wallClock }: DeskParts): Desk {
  if (key.length !== 32) throw new Error('The key of the desk must be 32 bytes.');
  // A draft somebody was told is saved is on the disk: there is no log to make it again from.
  const database = openDatabase(path, { synchronous: 'FULL' });
  try {
    if (path !== ':memory:') chmodSync(path, 0o600);
    database.exec('PRAGMA secure_delete = ON');
    database.exec(DRAFT_SCHEMA);
    database.exec(SEARCH_SCHEMA);
    return {
      drafts: new DraftStore(database, deriveKey(key, 'meereis/desk/draft'), keys),
      searches: new SearchBook(database, deriveKey(key, 'meereis/desk/search'), wallClock),
      close: () => {
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
