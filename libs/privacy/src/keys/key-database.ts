import type { Kysely } from 'kysely';
import type { Uuid } from '@meereis/kernel';

/** Rows carry the version of the master key they were made with, so that a rotation can go row by row. */
export const MASTER_VERSION = 1;

/**
 * `data_keys.wrapped` is NULL once the key was destroyed: the row stays behind, so that "erased" and "lost" never look
 * alike and a key number is never used twice. `erasures` is one row that counts how often keys were destroyed: a process
 * that keeps opened text in memory sees by it that it must forget.
 */
export type KeyTables = {
  readonly master_keys: { readonly version: number; readonly check_value: Uint8Array };
  readonly data_keys: {
    readonly subject: Uuid;
    readonly key_id: number;
    readonly master_version: number;
    readonly wrapped: Uint8Array | null;
  };
  readonly person_by_bsn: {
    readonly bsn_hash: Uint8Array;
    readonly master_version: number;
    readonly person_id: Uuid;
  };
  readonly person_by_name: {
    readonly name_hash: Uint8Array;
    readonly person_id: Uuid;
    readonly master_version: number;
  };
  readonly erasures: { readonly one: number; readonly count: number };
};

/** Where the keys lie: what is committed here is on the disk. The same questions are asked of every engine. */
export interface KeyDatabase {
  readonly kysely: Kysely<KeyTables>;
  /** For messages; without a password. */
  readonly name: string;
  /** Whether somebody else may have written since this was asked last. */
  mayHaveChanged(): boolean;
  /** Wipes what was overwritten from the place itself, as far as the engine can. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}
