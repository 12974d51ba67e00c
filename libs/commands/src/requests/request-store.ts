import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { openDatabase, type Database } from '@meereis/event-store';
import type { Uuid, WallClock } from '@meereis/kernel';

/** The answer to a completed write, as it is given again to a repeat. */
export interface KeptAnswer {
  readonly body: unknown;
  readonly revision: number;
  readonly position: string;
  readonly location?: string;
}

export type Begun =
  /** Never seen: the row is there now, so another body under this key is refused from here on, also after a crash. */
  | { readonly kind: 'new' }
  /** Seen, and not finished: still running, or cut off. Doing it again is safe, for its event ids are the same. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  | { readonly kind: 'other-body' };

export interface RequestStoreParts {
  /** File; `requests.sqlite` in the data directory. */
  readonly path: string;
  /** 32 bytes. Without it a body hash tells nothing: a plain hash of a form with a BSN could be guessed. */
  readonly key: Uint8Array;
  readonly wallClock: WallClock;
}

type Statement = ReturnType<Database['prepare']>;

const KEEP_DAYS = 30;
const ROWS_MAX = 2_000_000;
/** Removed per step, so that cleaning up never holds up a request. */
const PURGE_STEP = 100;
const PURGE_EVERY = 50;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS requests (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    command_id TEXT NOT NULL UNIQUE,
    body_hash BLOB NOT NULL,
    started_at TEXT NOT NULL,
    answer BLOB
  ) STRICT;
  CREATE INDEX IF NOT EXISTS requests_started_at ON requests (started_at);`;

interface RequestRow {
  readonly body_hash: Uint8Array;
  readonly answer: Uint8Array | null;
}

/** Remembers for 30 days which request was made under which key: the keyed hash of its body, and its answer encrypted. */
export class RequestStore {
  private readonly database: Database;
  private readonly hashKey: Buffer;
  private readonly boxKey: Buffer;
  private readonly find: Statement;
  private readonly insert: Statement;
  private begun = 0;

  constructor(private readonly parts: RequestStoreParts) {
    if (parts.key.length !== 32) throw new Error('The key of the request store must be 32 bytes.');
    this.hashKey = derive(parts.key, 'meereis/requests/hash');
    this.boxKey = derive(parts.key, 'meereis/requests/answer');
    // No sync per request: what a power cut loses here, the runner recognises by the command's event ids, which are on
    // disk before an answer leaves. A process that dies loses nothing.
    this.database = openDatabase(parts.path, { synchronous: 'NORMAL' });
    this.database.exec('PRAGMA secure_delete = ON;');
    this.database.exec(SCHEMA);
    this.find = this.database.prepare('SELECT body_hash, answer FROM requests WHERE command_id = ?');
    this.insert = this.database.prepare(
      'INSERT INTO requests (command_id, body_hash, started_at) VALUES (?, ?, ?) ON CONFLICT (command_id) DO NOTHING',
    );
  }

  /** @param body canonical text of the body. */
  begin(commandId: Uuid, body: string): Begun {
    this.begun += 1;
    if (this.begun % PURGE_EVERY === 0) this.purge();
    const hash = createHmac('sha256', this.hashKey).update(`${commandId}\n${body}`).digest();
    const { changes } = this.insert.run(commandId, hash, this.parts.wallClock.now());
    if (changes === 1) return { kind: 'new' };
    const row = this.find.get(commandId) as RequestRow | undefined;
    if (row === undefined) return { kind: 'unfinished' };
    if (!timingSafeEqual(Buffer.from(row.body_hash), hash)) return { kind: 'other-body' };
    if (row.answer === null) return { kind: 'unfinished' };
    return { kind: 'answered', answer: this.open(commandId, row.answer) };
  }

  finish(commandId: Uuid, answer: KeptAnswer): void {
    this.database
      .prepare('UPDATE requests SET answer = ? WHERE command_id = ?')
      .run(this.seal(commandId, answer), commandId);
  }

  /** Nothing was written, so the key is free again: a corrected request may use it. */
  abandon(commandId: Uuid): void {
    this.database.prepare('DELETE FROM requests WHERE command_id = ? AND answer IS NULL').run(commandId);
  }

  /** Removes one step of what is older than 30 days or beyond the bound. @returns how many rows went. */
  purge(): number {
    const before = new Date(Date.parse(this.parts.wallClock.now()) - KEEP_DAYS * 86_400_000).toISOString();
    const { changes } = this.database
      .prepare(
        `DELETE FROM requests WHERE seq IN (
           SELECT seq FROM requests
           WHERE started_at < ? OR seq <= (SELECT max(seq) FROM requests) - ${ROWS_MAX}
           ORDER BY seq LIMIT ${PURGE_STEP})`,
      )
      .run(before);
    return changes;
  }

  close(): void {
    this.database.close();
  }

  private seal(commandId: Uuid, answer: KeptAnswer): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.boxKey, nonce).setAAD(Buffer.from(commandId));
    const box = Buffer.concat([cipher.update(JSON.stringify(answer), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, box, cipher.getAuthTag()]);
  }

  private open(commandId: Uuid, stored: Uint8Array): KeptAnswer {
    const box = Buffer.from(stored);
    const decipher = createDecipheriv('aes-256-gcm', this.boxKey, box.subarray(0, 12))
      .setAAD(Buffer.from(commandId))
      .setAuthTag(box.subarray(-16));
    const text = Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as KeptAnswer;
  }
}

function derive(key: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), use, 32));
}

export function openRequestStore(parts: RequestStoreParts): RequestStore {
  return new RequestStore(parts);
}
