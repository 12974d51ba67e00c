import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/on-register';
import { LIMIT_DEFAULT, pageOf } from '../http/page.dto';
import { OfferQueries } from '../read-models/offer-queries.service';
import { ListVacanciesDto, VacancyPageDto } from './vacancy-page.dto';

@ApiTags('registers')
@Controller('vacancies')
export class ListVacanciesController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: OfferQueries,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'Vacancies, learning jobs and work placements that are open on a date, the newest first',
    answer: VacancyPageDto,
    purpose: 'administration',
  })
  async handle(@Query() asked: ListVacanciesDto, @Read() read: ReadContext): Promise<VacancyPageDto> {
    requireMayRead(this.policy, read.principal);
    const { on = this.clock.today(), limit = LIMIT_DEFAULT, cursor: after } = asked;
    const { region, query, kind, sector, employerId, openHiring, jobGuarantee } = asked;
    const filters = { region, query, kind, sector, employerId, openHiring, jobGuarantee };
    const found = await this.queries.vacancies({ ...filters, on, after, limit: limit + 1 });
    const { rows, next } = pageOf(found, limit, (row) => row.vacancy_id);
    const items = rows.map((row) => ({
      vacancyId: row.vacancy_id,
      employerId: row.employer_id,
      employerName: row.employer_name,
      region: row.region,
      kind: row.kind,
      title: row.title,
      sector: row.sector,
      places: row.places,
      from: row.starts_on,
      ...(row.ends_on === null ? {} : { until: row.ends_on }),
      jobGuarantee: row.job_guarantee === 1,
      openHiring: row.open_hiring === 1,
      waiting: row.waiting,
      placed: row.placed,
    }));
    return { items, ...next };
  }
}
