import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/on-register';
import { LIMIT_DEFAULT, pageOf } from '../http/page.dto';
import { RegisterQueries } from '../read-models/register-queries.service';
import { ListProvidersDto, ProviderPageDto } from './provider-page.dto';

@ApiTags('registers')
@Controller('providers')
export class ListProvidersController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: RegisterQueries,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'Providers by name, kind, region and date; company and branch schools first (R047)',
    answer: ProviderPageDto,
    purpose: 'administration',
  })
  async handle(@Query() asked: ListProvidersDto, @Read() read: ReadContext): Promise<ProviderPageDto> {
    requireMayRead(this.policy, read.principal);
    const { region, query, kind, cursor: after, limit = LIMIT_DEFAULT } = asked;
    const on = asked.on ?? this.clock.today();
    const found = await this.queries.providers({ on, region, query, kind, after, limit: limit + 1 });
    const { rows, next } = pageOf(found, limit, (row) => row.provider_id);
    const regions = await this.queries.regionsOf(rows.map((row) => row.provider_id));
    const items = rows.map((row) => ({
      providerId: row.provider_id,
      name: row.name,
      kind: row.kind,
      ...(row.kvk === null ? {} : { kvk: row.kvk }),
      vat: row.vat,
      regions: regions.get(row.provider_id) ?? [],
      activeFrom: row.active_from,
      ...(row.last_day === null ? {} : { lastDay: row.last_day }),
    }));
    return { items, ...next };
  }
}
