import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { stemOf } from '../domain/search-keys';
import { found } from './search';
import type { Page } from './register-queries.service';
import type { RegisterTables } from './tables';

export interface VacancyFilter extends Page {
  readonly query?: string | undefined;
  readonly kind?: string | undefined;
  readonly sector?: string | undefined;
  readonly employerId?: string | undefined;
  readonly openHiring?: boolean | undefined;
  readonly jobGuarantee?: boolean | undefined;
}

export interface DeskFilter extends Page {
  readonly kind?: string | undefined;
}

/** Questions to the lists of vacancies and desks. */
@Injectable()
export class OfferQueries {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  private get tables() {
    return this.database.kysely.withTables<RegisterTables>();
  }

  /** Open that day, the newest first, with the employer's name and the length of the Open Hiring list. */
  async vacancies(filter: VacancyFilter) {
    const { on, region, query, kind, sector, employerId, openHiring, jobGuarantee, after, limit } = filter;
    const counted = (status: string) =>
      sql<number>`(select count(*) from register_list_entries as l where l.vacancy_id = v.vacancy_id and l.status = ${status})`;
    let select = this.tables
      .selectFrom('register_vacancies as v')
      .innerJoin('register_employers as e', 'e.employer_id', 'v.employer_id')
      .selectAll('v')
      .select('e.name as employer_name')
      .select([counted('waiting').as('waiting'), counted('placed').as('placed')])
      .where('v.opened_on', '<=', on)
      .where((eb) => eb.or([eb('v.closed_on', 'is', null), eb('v.closed_on', '>', on)]))
      .where((eb) => eb.or([eb('v.ends_on', 'is', null), eb('v.ends_on', '>=', on)]));
    if (region !== undefined) select = select.where('v.region', '=', region);
    if (kind !== undefined) select = select.where('v.kind', '=', kind);
    if (sector !== undefined) select = select.where('v.sector', '=', sector);
    if (employerId !== undefined) select = select.where('v.employer_id', '=', employerId);
    if (openHiring !== undefined) select = select.where('v.open_hiring', '=', openHiring ? 1 : 0);
    if (jobGuarantee !== undefined) select = select.where('v.job_guarantee', '=', jobGuarantee ? 1 : 0);
    if (query !== undefined)
      select = select.where(found({ text: 'v.title_search', keys: 'v.title_keys' }, query, stemOf));
    if (after !== undefined)
      select = select.where(
        sql<boolean>`(v.opened_on, v.vacancy_id) < (select opened_on, vacancy_id from register_vacancies where vacancy_id = ${after})`,
      );
    return select.orderBy('v.opened_on', 'desc').orderBy('v.vacancy_id', 'desc').limit(limit).execute();
  }

  /** The desks of that day, each in the version that holds then. */
  async desks({ on, region, kind, after, limit }: DeskFilter) {
    let select = this.tables
      .selectFrom('register_desks as d')
      .innerJoin('register_desk_versions as v', 'v.desk_id', 'd.desk_id')
      .selectAll('v')
      .select(['d.kind', 'd.region', 'd.last_day'])
      .where((eb) => eb.or([eb('d.last_day', 'is', null), eb('d.last_day', '>=', on)]))
      .where('v.valid_from', '=', (eb) =>
        eb
          .selectFrom('register_desk_versions as newest')
          .select((inner) => inner.fn.max('newest.valid_from').as('from'))
          .whereRef('newest.desk_id', '=', 'd.desk_id')
          .where('newest.valid_from', '<=', on),
      )
      .where((eb) => eb.or([eb('v.valid_until', 'is', null), eb('v.valid_until', '>=', on)]));
    if (region !== undefined) select = select.where('d.region', '=', region);
    if (kind !== undefined) select = select.where('d.kind', '=', kind);
    if (after !== undefined)
      select = select.where(
        sql<boolean>`(d.region, d.kind, d.desk_id) > (select region, kind, desk_id from register_desks where desk_id = ${after})`,
      );
    return select.orderBy('d.region').orderBy('d.kind').orderBy('d.desk_id').limit(limit).execute();
  }
}
