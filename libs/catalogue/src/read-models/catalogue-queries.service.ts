import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import type { LocalDate } from '@meereis/kernel';
import type { PriceListPublished, SchemeVersionPublished } from '../events';
import { pricesOn } from '../policy/prices.rule';
import type { PublishedEntry } from '../read-entry/show-entry.rule';
import type { CatalogueTables, RegionRow, ServiceRow, StayRow } from './tables';

export interface EntryFilter {
  readonly on: LocalDate;
  readonly kind?: string | undefined;
  readonly query?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface PublishedService {
  readonly eventId: string;
  readonly version: string;
  readonly data: PriceListPublished['data']['services'][number];
}

/** A text column on SQLite; a dialect with a type for JSON gives the value itself. */
function parsed(detail: unknown): unknown {
  return typeof detail === 'string' ? JSON.parse(detail) : detail;
}

/** So that `%` and `_` in a search mean themselves. */
function contains(query: string): string {
  return `%${query.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Prices of all lists together; far above what is published, so that one answer stays bounded. */
const SERVICES_MAX = 2000;

/** Questions to the catalogue's read models. */
@Injectable()
export class CatalogueQueries {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  private get tables() {
    return this.database.kysely.withTables<CatalogueTables>();
  }

  /** One row per entry: the version that began last, while it holds (`versionOn`). */
  private holding(on: LocalDate) {
    return this.tables
      .selectFrom('catalogue_entries as entry')
      .select(['entry.entry_id', 'entry.event_id', 'entry.detail'])
      .where('entry.valid_from', '<=', on)
      .where((eb) => eb.or([eb('entry.valid_until', 'is', null), eb('entry.valid_until', '>=', on)]))
      .where((outer) =>
        outer.not(
          outer.exists(
            outer
              .selectFrom('catalogue_entries as newer')
              .select('newer.event_id')
              .whereRef('newer.entry_id', '=', 'entry.entry_id')
              .where('newer.valid_from', '<=', on)
              .where((eb) =>
                eb.or([
                  eb('newer.valid_from', '>', eb.ref('entry.valid_from')),
                  eb.and([
                    eb('newer.valid_from', '=', eb.ref('entry.valid_from')),
                    eb('newer.position', '>', eb.ref('entry.position')),
                  ]),
                ]),
              ),
          ),
        ),
      );
  }

  async entries({ on, kind, query, after, limit }: EntryFilter): Promise<readonly PublishedEntry[]> {
    let select = this.holding(on).orderBy('entry.entry_id').limit(limit);
    if (kind !== undefined) select = select.where('entry.kind', '=', kind);
    if (query !== undefined)
      select = select.where(sql<boolean>`entry.search like ${contains(query)} escape '\\'`);
    if (after !== undefined) select = select.where('entry.entry_id', '>', after);
    const rows = await select.execute();
    return rows.map(published);
  }

  async entry(id: string, on: LocalDate): Promise<PublishedEntry | undefined> {
    const row = await this.holding(on).where('entry.entry_id', '=', id).executeTakeFirst();
    return row && published(row);
  }

  async services(on: LocalDate): Promise<readonly PublishedService[]> {
    const rows = await this.tables
      .selectFrom('priced_services')
      .selectAll()
      .orderBy('position')
      .orderBy('service_id')
      .limit(SERVICES_MAX)
      .execute();
    const lists = new Set(rows.map((row) => row.list_id));
    return [...lists].flatMap((list) =>
      servicesOf(
        rows.filter((row) => row.list_id === list),
        on,
      ),
    );
  }

  async regions(): Promise<readonly RegionRow[]> {
    return this.tables.selectFrom('regions').selectAll().orderBy('code').limit(100).execute();
  }

  /** Every stay of a municipality in a region, oldest first. */
  async stays(municipality: string): Promise<readonly StayRow[]> {
    return this.tables
      .selectFrom('municipality_regions')
      .selectAll()
      .where('municipality_code', '=', municipality)
      .orderBy('member_from')
      .limit(100)
      .execute();
  }
}

function published(row: { readonly event_id: string; readonly detail: unknown }): PublishedEntry {
  return { eventId: row.event_id, data: parsed(row.detail) as SchemeVersionPublished['data'] };
}

/** The services of one list with a price that day: the same rule as decisions use. */
function servicesOf(rows: readonly ServiceRow[], on: LocalDate): readonly PublishedService[] {
  const versions = [...new Set(rows.map((row) => row.event_id))].map((eventId) => {
    const of = rows.filter((row) => row.event_id === eventId);
    const [first] = of;
    if (first === undefined) throw new Error(`Price list ${eventId} has no rows.`);
    return {
      eventId,
      version: first.version,
      validFrom: first.list_valid_from,
      ...(first.list_valid_until === null ? {} : { validUntil: first.list_valid_until }),
      services: of.map((row) => parsed(row.detail) as PublishedService['data']),
    };
  });
  return pricesOn(versions, on).map(({ list, priced }) => ({
    eventId: list.eventId,
    version: list.version,
    data: priced,
  }));
}
