import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { Uuid, WallClock } from '@meereis/kernel';
import { openSqliteRequestRows, type RequestRows } from './request-rows';

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
  readonly rows: RequestRows;
  /** 32 bytes. Without it a body hash tells nothing: a plain hash of a form with a BSN could be guessed. */
  readonly key: Uint8Array;
  readonly wallClock: WallClock;
}

const KEEP_DAYS = 30;
const PURGE_EVERY = 50;

/** Remembers for 30 days which request was made under which key: the keyed hash of its body, and its answer encrypted. */
export class RequestStore {
  private readonly hashKey: Buffer;
  private readonly boxKey: Buffer;
  private begun = 0;

  constructor(private readonly parts: RequestStoreParts) {
    if (parts.key.length !== 32) throw new Error('The key of the request store must be 32 bytes.');
    this.hashKey = derive(parts.key, 'meereis/requests/hash');
    this.boxKey = derive(parts.key, 'meereis/requests/answer');
  }

  /** @param body canonical text of the body. */
  async begin(commandId: Uuid, body: string): Promise<Begun> {
    const { rows, wallClock } = this.parts;
    this.begun += 1;
    if (this.begun % PURGE_EVERY === 0) await this.purge();
    const hash = createHmac('sha256', this.hashKey).update(`${commandId}\n${body}`).digest();
    if (await rows.insert(commandId, hash, wallClock.now())) return { kind: 'new' };
    const row = await rows.find(commandId);
    if (row === undefined) return { kind: 'unfinished' };
    if (!timingSafeEqual(Buffer.from(row.body_hash), hash)) return { kind: 'other-body' };
    if (row.answer === null) return { kind: 'unfinished' };
    return { kind: 'answered', answer: this.open(commandId, row.answer) };
  }

  async finish(commandId: Uuid, answer: KeptAnswer): Promise<void> {
    await this.parts.rows.answer(commandId, this.seal(commandId, answer));
  }

  /** Nothing was written, so the key is free again: a corrected request may use it. */
  async abandon(commandId: Uuid): Promise<void> {
    await this.parts.rows.abandon(commandId);
  }

  /** Removes one step of what is older than 30 days or beyond the bound. @returns how many rows went. */
  async purge(): Promise<number> {
    const { rows, wallClock } = this.parts;
    const before = Date.parse(wallClock.now()) - KEEP_DAYS * 86_400_000;
    return rows.purge(new Date(before).toISOString());
  }

  async close(): Promise<void> {
    await this.parts.rows.close();
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

/** On a file; `requests.sqlite` in the data directory. */
export function openRequestStore({
  path,
  ...parts
}: Omit<RequestStoreParts, 'rows'> & { readonly path: string }): RequestStore {
  return new RequestStore({ ...parts, rows: openSqliteRequestRows(path) });
}
