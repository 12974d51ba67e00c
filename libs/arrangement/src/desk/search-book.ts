import { createHmac } from 'node:crypto';
import type { Database } from '@meereis/event-store';
import type { LocalDate, Uuid, WallClock } from '@meereis/kernel';
import { comparableName } from '@meereis/privacy';

/** A search counts for a registration this long. */
export const COUNTS_HOURS = 24;
const PURGE_STEP = 200;
const PURGE_EVERY = 20;

/**
 * A search by number or by name, as a keyed hash: what was asked cannot be read back. `found` are ids of registered
 * people, which are not personal by themselves.
 */
export const SEARCH_SCHEMA = `
  CREATE TABLE IF NOT EXISTS searches (
    search_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    asked BLOB NOT NULL,
    made_at TEXT NOT NULL,
    found TEXT NOT NULL,
    PRIMARY KEY (search_id, asked)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS searches_asked ON searches (account_id, unit_id, asked, made_at);
  CREATE INDEX IF NOT EXISTS searches_made_at ON searches (made_at);`;

export interface Asked {
  readonly bsn?: string;
  readonly fullName?: string;
  readonly birthDate?: LocalDate;
}

interface Searcher {
  readonly accountId: Uuid;
  readonly unit: string;
}

/** The searches of the last day: nobody is registered whom the same account did not look for first (R014). */
export class SearchBook {
  private written = 0;

  constructor(
    private readonly database: Database,
    private readonly key: Buffer,
    private readonly wallClock: WallClock,
  ) {}

  write(searchId: Uuid, by: Searcher, asked: Asked, found: readonly Uuid[]): void {
    this.written += 1;
    if (this.written % PURGE_EVERY === 0) this.purge();
    const insert = this.database.prepare(
      'INSERT INTO searches (search_id, account_id, unit_id, asked, made_at, found) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    );
    for (const hash of this.hashes(asked))
      insert.run(searchId, by.accountId, by.unit, hash, this.wallClock.now(), JSON.stringify(found));
  }

  /** The newest search of this account for this number or this name and birth date, in the last 24 hours. */
  find(by: Searcher, asked: Asked): Uuid | undefined {
    const select = this.database.prepare(
      `SELECT search_id, made_at FROM searches
       WHERE account_id = ? AND unit_id = ? AND asked = ? AND made_at >= ? ORDER BY made_at DESC LIMIT 1`,
    );
    const rows = this.hashes(asked).flatMap((hash) => {
      const row = select.get(by.accountId, by.unit, hash, this.since()) as
        { search_id: Uuid; made_at: string } | undefined;
      return row === undefined ? [] : [row];
    });
    return rows.sort((one, other) => (one.made_at < other.made_at ? 1 : -1))[0]?.search_id;
  }

  /** Whether a search of this account in the last 24 hours found this person. */
  hasFound(by: Searcher, searchId: Uuid, personId: Uuid): boolean {
    const rows = this.database
      .prepare(
        'SELECT found FROM searches WHERE search_id = ? AND account_id = ? AND unit_id = ? AND made_at >= ?',
      )
      .all(searchId, by.accountId, by.unit, this.since()) as unknown as readonly { found: string }[];
    return rows.some((row) => (JSON.parse(row.found) as readonly string[]).includes(personId));
  }

  /** Removes one step of what no longer counts. @returns how many went. */
  purge(): number {
    const { changes } = this.database
      .prepare(
        `DELETE FROM searches WHERE (search_id, asked) IN (
           SELECT search_id, asked FROM searches WHERE made_at < ? ORDER BY made_at LIMIT ${PURGE_STEP})`,
      )
      .run(this.since());
    return changes;
  }

  private since(): string {
    return new Date(Date.parse(this.wallClock.now()) - COUNTS_HOURS * 3_600_000).toISOString();
  }

  private hashes({ bsn, fullName, birthDate }: Asked): readonly Buffer[] {
    const keyed = (text: string) => createHmac('sha256', this.key).update(text).digest();
    return [
      ...(bsn === undefined ? [] : [keyed(`bsn|${bsn}`)]),
      ...(fullName === undefined || birthDate === undefined
        ? []
        : [keyed(`name|${birthDate}|${comparableName(fullName)}`)]),
    ];
  }
}
