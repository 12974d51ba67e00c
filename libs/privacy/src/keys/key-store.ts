import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Uuid } from '@meereis/kernel';
import { KeyMissingError, SubjectErasedError, WrongMasterKeyError } from '../errors';
import { MASTER_VERSION, type KeyDatabase, type KeyTables } from './key-database';
import { openKeyFile } from './key-file';
import { openKeyServer } from './key-server';
import { KEY_BYTES, openMasterKey, sameCheckValue, type MasterKey } from './master-key';

/** Opened keys kept in memory, about 300 bytes each. */
const CACHED_KEYS_MAX = 20_000;
/** People in one question. */
const STEP = 500;

/** The key that seals a person's text now. */
export interface DataKey {
  readonly keyId: string;
  readonly key: Buffer;
}

/** Which key sealed a text. */
export interface KeyName {
  readonly subject: Uuid;
  readonly keyId: string;
}

/** @throws KeyMissingError for a key that was neither made nor destroyed here. */
export type OpeningKeys = (subject: Uuid, keyId: string) => Buffer | 'destroyed';

export type KeyPlace =
  /** A file of its own, never that of the log: a copy of the log without it holds no readable person. */
  | { readonly path: string }
  /** `postgres://…`, for servers on several machines; a database that is not that of the read models. */
  | { readonly url: string };

export type KeyStoreOptions = KeyPlace & {
  /** 32 bytes from the configuration (MASTER_KEY). */
  readonly masterKey: Buffer;
  readonly cachedKeysMax?: number;
};

/**
 * A 256-bit key per person, wrapped by the master key. A new key is durable when the answer is there, so no event can ever
 * lie in the log whose key was lost in a crash. Every question sees what any server destroyed before it was asked.
 */
export interface KeyStore {
  /** The current key of each person, made where there is none. @throws SubjectErasedError */
  sealingKeys(subjects: Iterable<Uuid>): Promise<ReadonlyMap<Uuid, DataKey>>;
  /** The keys of a batch, in one question. */
  openingKeys(names: Iterable<KeyName>): Promise<OpeningKeys>;
  /**
   * How often keys were destroyed, on any server: who keeps opened text in memory drops it when this number has changed.
   */
  erasures(): Promise<number>;
  /** Destroys every key of a person for ever. */
  destroyKeys(subject: Uuid): Promise<void>;
  close(): Promise<void>;
  /** For the person index, which keeps its rows beside the keys. */
  readonly database: KeyDatabase;
  readonly indexKey: Buffer;
}

/** @throws WrongMasterKeyError when the keys there were made with another master key. */
export async function openKeyStore(options: KeyStoreOptions): Promise<KeyStore> {
  const master = openMasterKey(options.masterKey);
  const database = 'url' in options ? await openKeyServer(options.url) : openKeyFile(options.path);
  try {
    await checkMasterKey(database, master);
    const keys = new StoredKeys(database, master, options.cachedKeysMax ?? CACHED_KEYS_MAX);
    await keys.erasures();
    return keys;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function checkMasterKey({ kysely, name }: KeyDatabase, master: MasterKey): Promise<void> {
  await kysely
    .insertInto('master_keys')
    .values({ version: MASTER_VERSION, check_value: master.checkValue })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { check_value: stored } = await kysely
    .selectFrom('master_keys')
    .select('check_value')
    .where('version', '=', MASTER_VERSION)
    .executeTakeFirstOrThrow();
  if (!sameCheckValue(stored, master.checkValue))
    throw new WrongMasterKeyError(
      `The key store ${name} was made with another master key. Set MASTER_KEY to the key it was made with: ` +
        'without that key nobody can read the personal data in the log.',
    );
}

type KeyRow = Pick<KeyTables['data_keys'], 'subject' | 'key_id' | 'wrapped'>;

class StoredKeys implements KeyStore {
  readonly indexKey: Buffer;
  private readonly current: LRUCache<Uuid, DataKey>;
  private readonly opened: LRUCache<string, Buffer>;
  private erasuresSeen = -1;
  private sent: Promise<void> | undefined;
  private unsent: Promise<void> | undefined;

  constructor(
    readonly database: KeyDatabase,
    private readonly master: MasterKey,
    cachedKeysMax: number,
  ) {
    this.indexKey = master.indexKey;
    this.current = new LRUCache({ max: cachedKeysMax });
    this.opened = new LRUCache({ max: cachedKeysMax });
  }

  async erasures(): Promise<number> {
    if (this.erasuresSeen < 0 || this.database.mayHaveChanged()) this.unsent ??= this.readNext();
    // Also for whoever asks while another is still reading what changed.
    await (this.unsent ?? this.sent);
    return this.erasuresSeen;
  }

  /** A question that was sent may be answered by what was true before this one; one that was not is for all who ask. */
  private async readNext(): Promise<void> {
    await this.sent?.catch(() => undefined);
    this.unsent = undefined;
    this.sent = this.readErasures().finally(() => {
      this.sent = undefined;
    });
    try {
      await this.sent;
    } catch (error) {
      // Whether somebody was erased is not known, and a file does not say a second time that it changed.
      this.erasuresSeen = -1;
      throw error;
    }
  }

  async sealingKeys(subjects: Iterable<Uuid>): Promise<ReadonlyMap<Uuid, DataKey>> {
    const seen = await this.erasures();
    const keys = new Map<Uuid, DataKey>();
    const unknown = new Set<Uuid>();
    for (const subject of subjects) {
      const known = this.current.get(subject);
      if (known) keys.set(subject, known);
      else unknown.add(subject);
    }
    if (unknown.size === 0) return keys;
    const stored = await this.newest([...unknown], seen);
    const absent = [...unknown].filter((subject) => !stored.has(subject));
    const made = absent.length === 0 ? stored : await this.make(absent, seen);
    for (const subject of unknown) {
      const key = stored.get(subject) ?? made.get(subject);
      if (key) keys.set(subject, key);
    }
    return keys;
  }

  async openingKeys(names: Iterable<KeyName>): Promise<OpeningKeys> {
    const seen = await this.erasures();
    const found = new Map<string, Buffer | 'destroyed'>();
    const unknown = new Set<Uuid>();
    for (const { subject, keyId } of names) {
      const name = `${subject}/${keyId}`;
      const known = this.opened.get(name);
      if (known) found.set(name, known);
      else unknown.add(subject);
    }
    for (const row of await this.rowsOf([...unknown])) {
      const name = `${row.subject}/${row.key_id}`;
      if (row.wrapped === null) {
        found.set(name, 'destroyed');
        continue;
      }
      const key = this.master.unwrap(Buffer.from(row.wrapped), row.subject, row.key_id);
      this.keep(seen, () => this.opened.set(name, key));
      found.set(name, key);
    }
    return (subject, keyId) => {
      const key = found.get(`${subject}/${keyId}`);
      if (key === undefined) throw new KeyMissingError(subject, keyId);
      return key;
    };
  }

  async destroyKeys(subject: Uuid): Promise<void> {
    await this.database.kysely.transaction().execute(async (tx) => {
      // Somebody without a key yet gets a destroyed one, so that none can be made afterwards.
      await tx
        .insertInto('data_keys')
        .values({ subject, key_id: 1, master_version: MASTER_VERSION, wrapped: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await tx.updateTable('data_keys').set({ wrapped: null }).where('subject', '=', subject).execute();
      await tx
        .updateTable('erasures')
        .set((eb) => ({ count: eb('count', '+', 1) }))
        .execute();
    });
    await this.readErasures();
    await this.database.wipe();
  }

  async close(): Promise<void> {
    this.forgetOpened();
    await this.database.close();
  }

  private async make(subjects: readonly Uuid[], seen: number): Promise<ReadonlyMap<Uuid, DataKey>> {
    // In one order, so that two servers never wait for each other.
    const rows = subjects.toSorted().map((subject) => ({
      subject,
      key_id: 1,
      master_version: MASTER_VERSION,
      wrapped: this.master.wrap(randomBytes(KEY_BYTES), subject, 1),
    }));
    for (let from = 0; from < rows.length; from += STEP)
      await this.database.kysely
        .insertInto('data_keys')
        .values(rows.slice(from, from + STEP))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    // Another server may have been first: what is stored counts, never what was made here.
    return this.newest(subjects, seen);
  }

  private async newest(subjects: readonly Uuid[], seen: number): Promise<ReadonlyMap<Uuid, DataKey>> {
    const rows = new Map<Uuid, KeyRow>();
    for (const row of await this.rowsOf(subjects)) {
      const other = rows.get(row.subject);
      if (other === undefined || other.key_id < row.key_id) rows.set(row.subject, row);
    }
    const keys = new Map<Uuid, DataKey>();
    for (const [subject, { key_id, wrapped }] of rows) {
      if (wrapped === null) throw new SubjectErasedError(subject);
      const key = { keyId: String(key_id), key: this.master.unwrap(Buffer.from(wrapped), subject, key_id) };
      this.keep(seen, () => this.current.set(subject, key));
      keys.set(subject, key);
    }
    return keys;
  }

  private async rowsOf(subjects: readonly Uuid[]): Promise<readonly KeyRow[]> {
    const rows: KeyRow[] = [];
    for (let from = 0; from < subjects.length; from += STEP)
      rows.push(
        ...(await this.database.kysely
          .selectFrom('data_keys')
          .select(['subject', 'key_id', 'wrapped'])
          .where('subject', 'in', subjects.slice(from, from + STEP))
          .execute()),
      );
    return rows;
  }

  private async readErasures(): Promise<void> {
    const { count } = await this.database.kysely
      .selectFrom('erasures')
      .select('count')
      .executeTakeFirstOrThrow();
    // Answers may overtake each other.
    if (count <= this.erasuresSeen) return;
    this.forgetOpened();
    this.erasuresSeen = count;
  }

  /** What was read before somebody's key was destroyed may be theirs, and is not kept. */
  private keep(seen: number, set: () => void): void {
    if (seen === this.erasuresSeen) set();
  }

  private forgetOpened(): void {
    this.current.clear();
    this.opened.clear();
  }
}
