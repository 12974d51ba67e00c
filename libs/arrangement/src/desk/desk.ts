import type { WallClock } from '@meereis/kernel';
import type { KeyStore } from '@meereis/privacy';
import { openDeskAt, type DeskPlace } from './desk-database';
import { deriveKey } from './draft-box';
import { DraftStore } from './draft-store';
import { SearchBook } from './search-book';

/** Where wiring finds the `Desk`. */
export const DESK = Symbol('Desk');

/** What lies on a caseworker's desk and is no part of any case: forms not sent in, and searches of the last day. */
export interface Desk {
  readonly drafts: DraftStore;
  readonly searches: SearchBook;
  close(): Promise<void>;
}

export type DeskParts = DeskPlace & {
  /** 32 bytes, from the master key. */
  readonly key: Uint8Array;
  /** A draft that names a person is sealed under that person's key too, so it goes when the person is erased. */
  readonly keys: Pick<KeyStore, 'sealingKeys' | 'openingKeys'>;
  readonly wallClock: WallClock;
};

export async function openDesk(parts: DeskParts): Promise<Desk> {
  const { key, keys, wallClock } = parts;
  if (key.length !== 32) throw new Error('The key of the desk must be 32 bytes.');
  const database = await openDeskAt(parts);
  return {
    drafts: new DraftStore(database.kysely, deriveKey(key, 'meereis/desk/draft'), keys),
    searches: new SearchBook(database.kysely, deriveKey(key, 'meereis/desk/search'), wallClock),
    close: () => database.close(),
  };
}
