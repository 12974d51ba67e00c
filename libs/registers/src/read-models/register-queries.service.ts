import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import type { LocalDate } from '@meereis/kernel';
import { soundOf } from '../domain/search-keys';
import { found } from './search';
import type { RegisterTables } from './tables';

/** What every list of a register is asked with; `limit` is one more than is shown. */
export interface Page {
  readonly on: LocalDate;
  readonly region?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface ProviderFilter extends Page {
  readonly query?: string | undefined;
  readonly kind?: string | undefined;
}

export interface EmployerFilter extends Page {
  readonly query?: string | undefined;
  readonly kvk?: string | undefined;
  readonly sector?: string | undefined;
}

/** Regions or locations shown beside one row; no organisation has more. */
const BESIDE_MAX = 40_000;

/** Questions to the lists of providers and employers. Nothing in them is about a person. */
@Injectable()
export class RegisterQueries {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  private get tables() {
    return this.database.kysely.withTables<RegisterTables>();
  }

  /** Active that day; company and branch schools first (R047), then by name. */
  async providers({ on, region, query, kind, after, limit }: ProviderFilter) {
    let select = this.tables
      .selectFrom('register_providers as p')
      .selectAll('p')
      .where('p.active_from', '<=', on)
      .where((eb) => eb.or([eb('p.last_day', 'is', null), eb('p.last_day', '>=', on)]));
    if (kind !== undefined) select = select.where('p.kind', '=', kind);
    if (query !== undefined)
      select = select.where(found({ text: 'p.name_search', keys: 'p.name_keys' }, query, soundOf));
    if (region !== undefined)
      select = select.where((eb) =>
        eb.exists(
          eb
            .selectFrom('register_provider_regions as r')
            .select('r.region')
            .whereRef('r.provider_id', '=', 'p.provider_id')
            .where('r.region', '=', region),
        ),
      );
    if (after !== undefined)
      select = select.where(
        sql<boolean>`(p.kind_order, p.name_search, p.provider_id) > (select kind_order, name_search, provider_id from register_providers where provider_id = ${after})`,
      );
    return select
      .orderBy('p.kind_order')
      .orderBy('p.name_search')
      .orderBy('p.provider_id')
      .limit(limit)
      .execute();
  }

  async regionsOf(providerIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (providerIds.length === 0) return new Map();
    const rows = await this.tables
      .selectFrom('register_provider_regions')
      .selectAll()
      .where('provider_id', 'in', providerIds)
      .orderBy('region')
      .limit(BESIDE_MAX)
      .execute();
    return new Map(
      providerIds.map((id) => [id, rows.filter((row) => row.provider_id === id).map(({ region }) => region)]),
    );
  }

  /** Active that day, by name; with a region only those with a location there that day. */
  async employers({ on, region, query, kvk, sector, after, limit }: EmployerFilter) {
    let select = this.tables
      .selectFrom('register_employers as e')
      .selectAll('e')
      .where('e.active_from', '<=', on)
      .where((eb) => eb.or([eb('e.last_day', 'is', null), eb('e.last_day', '>=', on)]));
    if (kvk !== undefined) select = select.where('e.kvk', '=', kvk);
    if (sector !== undefined) select = select.where('e.sector', '=', sector);
    if (query !== undefined)
      select = select.where(found({ text: 'e.name_search', keys: 'e.name_keys' }, query, soundOf));
    if (region !== undefined)
      select = select.where((eb) =>
        eb.exists(
          eb
            .selectFrom('register_locations as l')
            .select('l.location_id')
            .whereRef('l.employer_id', '=', 'e.employer_id')
            .where('l.region', '=', region)
            .where('l.active_from', '<=', on)
            .where((or) => or.or([or('l.last_day', 'is', null), or('l.last_day', '>=', on)])),
        ),
      );
    if (after !== undefined)
      select = select.where(
        sql<boolean>`(e.name_search, e.employer_id) > (select name_search, employer_id from register_employers where employer_id = ${after})`,
      );
    return select.orderBy('e.name_search').orderBy('e.employer_id').limit(limit).execute();
  }

  /** Regions in which each employer has a location that day. */
  async workRegionsOf(
    employerIds: readonly string[],
    on: LocalDate,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    if (employerIds.length === 0) return new Map();
    const rows = await this.tables
      .selectFrom('register_locations')
      .select(['employer_id', 'region'])
      .distinct()
      .where('employer_id', 'in', employerIds)
      .where('active_from', '<=', on)
      .where((eb) => eb.or([eb('last_day', 'is', null), eb('last_day', '>=', on)]))
      .orderBy('region')
      .limit(BESIDE_MAX)
      .execute();
    return new Map(
      employerIds.map((id) => [id, rows.filter((row) => row.employer_id === id).map(({ region }) => region)]),
    );
  }
}
