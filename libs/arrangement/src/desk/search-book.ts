import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { LocalDate, Uuid, WallClock } from '@meereis/kernel';
import { comparableName } from '@meereis/privacy';
import type { DeskTables } from './desk-database';

/** A search counts for a registration this long. */
export const COUNTS_HOURS = 24;
const PURGE_STEP = 200;
const PURGE_EVERY = 20;

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
    private readonly database: Kysely<DeskTables>,
    private readonly key: Buffer,
    private readonly wallClock: WallClock,
  ) {}

  async write(searchId: Uuid, by: Searcher, asked: Asked, found: readonly Uuid[]): Promise<void> {
    this.written += 1;
    if (this.written % PURGE_EVERY === 0) await this.purge();
    const rows = this.hashes(asked).map((hash) => ({
      search_id: searchId,
      account_id: by.accountId,
      unit_id: by.unit,
      asked: hash,
      made_at: this.wallClock.now(),
      found: JSON.stringify(found),
    }));
    if (rows.length === 0) return;
    await this.database
      .insertInto('searches')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** The newest search of this account for this number or this name and birth date, in the last 24 hours. */
  async find(by: Searcher, asked: Asked): Promise<Uuid | undefined> {
    const hashes = this.hashes(asked);
    if (hashes.length === 0) return undefined;
    const row = await this.database
      .selectFrom('searches')
      .select('search_id')
      .where('account_id', '=', by.accountId)
      .where('unit_id', '=', by.unit)
      .where('asked', 'in', hashes)
      .where('made_at', '>=', this.since())
      .orderBy('made_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.search_id;
  }

  /** Whether a search of this account in the last 24 hours found this person. */
  async hasFound(by: Searcher, searchId: Uuid, personId: Uuid): Promise<boolean> {
    const rows = await this.database
      .selectFrom('searches')
      .select('found')
      .where('search_id', '=', searchId)
      .where('account_id', '=', by.accountId)
      .where('unit_id', '=', by.unit)
      .where('made_at', '>=', this.since())
      .execute();
    return rows.some((row) => (JSON.parse(row.found) as readonly string[]).includes(personId));
  }

  /** Removes one step of what no longer counts. @returns how many went. */
  async purge(): Promise<number> {
    const old = this.database
      .selectFrom('searches')
      .select(['search_id', 'asked'])
      .where('made_at', '<', this.since())
      .orderBy('made_at')
      .limit(PURGE_STEP);
    const { numDeletedRows } = await this.database
      .deleteFrom('searches')
      .where((eb) => eb(eb.refTuple('search_id', 'asked'), 'in', old.$asTuple('search_id', 'asked')))
      .executeTakeFirst();
    return Number(numDeletedRows);
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
