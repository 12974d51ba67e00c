import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Uuid } from '@meereis/kernel';
import { KeyMissingError, SubjectErasedError } from '../errors';
import { MASTER_VERSION, openKeyFile, type KeyFile } from './key-file';
import { KEY_BYTES, openMasterKey, type MasterKey } from './master-key';

/** Opened keys kept in memory, about 300 bytes each. */
const CACHED_KEYS_MAX = 20_000;

/** The key that seals a person's text now. */
export interface DataKey {
  readonly keyId: string;
  readonly key: Buffer;
}

export interface KeyStoreOptions {
  /** A file of its own, never that of the log: a copy of the log without it holds no readable person. */
  readonly path: string;
  /** 32 bytes from the configuration (MASTER_KEY). */
  readonly masterKey: Buffer;
  readonly cachedKeysMax?: number;
}

/**
 * A 256-bit key per person, wrapped by the master key. A new key is durable when the call returns, so no event can
 * ever lie in the log whose key was lost in a crash.
 */
export interface KeyStore {
  /** Forgets cached keys when another process destroyed some; call once before a batch of work. */
  refresh(): void;
  /** The current key of each person, made where there is none; the new ones in one commit. @throws SubjectErasedError */
  sealingKeys(subjects: Iterable<Uuid>): ReadonlyMap<Uuid, DataKey>;
  /** @throws KeyMissingError for a key that was neither made nor destroyed here. */
  openingKey(subject: Uuid, keyId: string): Buffer | 'destroyed';
  /**
   * How often keys were destroyed, here or by another process: who keeps opened text in memory drops it when this number
   * has changed.
   */
  erasures(): number;
  /** Destroys every key of a person for ever, in the file and in its write-ahead log. */
  destroyKeys(subject: Uuid): void;
  close(): void;
  /** For the person index, which keeps its rows in the same file. */
  readonly file: KeyFile;
  readonly indexKey: Buffer;
}

interface KeyRow {
  readonly key_id: number;
  readonly wrapped: Uint8Array | null;
}

/** @throws WrongMasterKeyError when the file was made with another master key. */
export function openKeyStore(options: KeyStoreOptions): KeyStore {
  const master = openMasterKey(options.masterKey);
  const file = openKeyFile(options.path, master);
  return new SqliteKeyStore(file, master, options.cachedKeysMax ?? CACHED_KEYS_MAX);
}

class SqliteKeyStore implements KeyStore {
  readonly indexKey: Buffer;
  private readonly current: LRUCache<Uuid, DataKey>;
  private readonly opened: LRUCache<string, Buffer>;
  private readonly selectNewest;
  private readonly selectOne;
  private readonly insert;
  private readonly destroy;
  private readonly countErasure;
  private readonly selectErasures;
  private readonly dataVersion;
  private erasuresSeen: number;
  private seenVersion: number;

  constructor(
    readonly file: KeyFile,
    private readonly master: MasterKey,
    cachedKeysMax: number,
  ) {
    this.indexKey = master.indexKey;
    this.current = new LRUCache({ max: cachedKeysMax });
    this.opened = new LRUCache({ max: cachedKeysMax });
    const { database } = file;
    this.selectNewest = database.prepare(
      'SELECT key_id, wrapped FROM data_keys WHERE subject = ? ORDER BY key_id DESC LIMIT 1',
    );
    this.selectOne = database.prepare(
      'SELECT key_id, wrapped FROM data_keys WHERE subject = ? AND key_id = ?',
    );
    this.insert = database.prepare(
      'INSERT INTO data_keys (subject, key_id, master_version, wrapped) VALUES (?, ?, ?, ?)',
    );
    this.destroy = database.prepare('UPDATE data_keys SET wrapped = NULL WHERE subject = ?');
    this.countErasure = database.prepare('UPDATE erasures SET count = count + 1');
    this.selectErasures = database.prepare('SELECT count FROM erasures');
    this.dataVersion = database.prepare('PRAGMA data_version');
    this.erasuresSeen = this.readErasures();
    this.seenVersion = this.readVersion();
  }

  /** `data_version` moves only when another connection commits. Such commits are rare once the people are known. */
  refresh(): void {
    const version = this.readVersion();
    if (version === this.seenVersion) return;
    this.seenVersion = version;
    this.erasuresSeen = this.readErasures();
    this.forgetOpened();
  }

  erasures(): number {
    this.refresh();
    return this.erasuresSeen;
  }

  sealingKeys(subjects: Iterable<Uuid>): ReadonlyMap<Uuid, DataKey> {
    const keys = new Map<Uuid, DataKey>();
    const unknown: Uuid[] = [];
    for (const subject of subjects) {
      const known = this.current.get(subject) ?? this.loadNewest(subject);
      if (known) keys.set(subject, known);
      else unknown.push(subject);
    }
    if (unknown.length > 0) this.createKeys(unknown, keys);
    return keys;
  }

  openingKey(subject: Uuid, keyId: string): Buffer | 'destroyed' {
    const cached = this.opened.get(`${subject}/${keyId}`);
    if (cached) return cached;
    const row = this.selectOne.get(subject, Number(keyId)) as KeyRow | undefined;
    if (!row) throw new KeyMissingError(subject, keyId);
    if (row.wrapped === null) return 'destroyed';
    const key = this.master.unwrap(Buffer.from(row.wrapped), subject, row.key_id);
    this.opened.set(`${subject}/${keyId}`, key);
    return key;
  }

  destroyKeys(subject: Uuid): void {
    this.file.transaction(() => {
      // Somebody without a key yet gets a destroyed one, so that none can be made afterwards.
      if (this.selectNewest.get(subject) === undefined) this.insert.run(subject, 1, MASTER_VERSION, null);
      this.destroy.run(subject);
      this.countErasure.run();
    });
    this.erasuresSeen = this.readErasures();
    this.forgetOpened();
    // `secure_delete` wipes the page; the write-ahead log still holds the old one until it is emptied.
    this.file.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.forgetOpened();
    this.file.database.close();
  }

  private createKeys(subjects: readonly Uuid[], into: Map<Uuid, DataKey>): void {
    const made = this.file.transaction(() =>
      subjects.map((subject) => this.loadNewest(subject) ?? this.make(subject)),
    );
    made.forEach((key, index) => {
      const subject = subjects[index];
      if (subject === undefined) return;
      this.current.set(subject, key);
      into.set(subject, key);
    });
  }

  private make(subject: Uuid): DataKey {
    const key = randomBytes(KEY_BYTES);
    this.insert.run(subject, 1, MASTER_VERSION, this.master.wrap(key, subject, 1));
    return { keyId: '1', key };
  }

  private loadNewest(subject: Uuid): DataKey | undefined {
    const row = this.selectNewest.get(subject) as KeyRow | undefined;
    if (!row) return undefined;
    if (row.wrapped === null) throw new SubjectErasedError(subject);
    const key = {
      keyId: String(row.key_id),
      key: this.master.unwrap(Buffer.from(row.wrapped), subject, row.key_id),
    };
    this.current.set(subject, key);
    return key;
  }

  private readErasures(): number {
    return (this.selectErasures.get() as { count: number }).count;
  }

  private readVersion(): number {
    return (this.dataVersion.get() as { data_version: number }).data_version;
  }

  private forgetOpened(): void {
    this.current.clear();
    this.opened.clear();
  }
}
