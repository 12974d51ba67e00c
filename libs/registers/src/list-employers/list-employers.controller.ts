import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/on-register';
import { LIMIT_DEFAULT, pageOf } from '../http/page.dto';
import { RegisterQueries } from '../read-models/register-queries.service';
import { EmployerPageDto, ListEmployersDto } from './employer-page.dto';

@ApiTags('registers')
@Controller('employers')
export class ListEmployersController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: RegisterQueries,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'Employers by name, trade-register number, sector, region and date',
    answer: EmployerPageDto,
    purpose: 'administration',
  })
  async handle(@Query() asked: ListEmployersDto, @Read() read: ReadContext): Promise<EmployerPageDto> {
    requireMayRead(this.policy, read.principal);
    const { region, query, kvk, sector, cursor: after, limit = LIMIT_DEFAULT } = asked;
    const on = asked.on ?? this.clock.today();
    const found = await this.queries.employers({ on, region, query, kvk, sector, after, limit: limit + 1 });
    const { rows, next } = pageOf(found, limit, (row) => row.employer_id);
    const regions = await this.queries.workRegionsOf(
      rows.map((row) => row.employer_id),
      on,
    );
    const items = rows.map((row) => ({
      employerId: row.employer_id,
      kvk: row.kvk,
      name: row.name,
      sector: row.sector,
      activeFrom: row.active_from,
      ...(row.last_day === null ? {} : { lastDay: row.last_day }),
      regions: regions.get(row.employer_id) ?? [],
    }));
    return { items, ...next };
  }
}
