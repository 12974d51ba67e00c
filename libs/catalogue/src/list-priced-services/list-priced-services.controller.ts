import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, Money, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/may-read';
import { PageOnDateDto, pageOf } from '../http/page';
import { CatalogueQueries, type PublishedService } from '../read-models/catalogue-queries.service';
import { PricedServiceDto } from './priced-service.dto';

function show({ eventId, version, data }: PublishedService): PricedServiceDto {
  const { serviceId, maximumCents, ...rest } = data;
  const maximum = Money.euroCents(maximumCents);
  return { id: serviceId, maximum, ...rest, publication: { eventId, version } };
}

@ApiTags('catalogue')
@Controller('priced-services')
export class ListPricedServicesController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get()
  @ReadRoute({
    summary:
      'Services with a maximum price on a date, in order of id; the last id is the cursor of the next page',
    answer: PricedServiceDto,
    list: true,
  })
  async handle(
    @Query() asked: PageOnDateDto,
    @Read() read: ReadContext,
  ): Promise<readonly PricedServiceDto[]> {
    requireMayRead(this.policy, read.principal);
    const found = await this.queries.services(asked.on ?? this.clock.today());
    const all = found.map(show).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return pageOf(all, (one) => one.id, asked).items;
  }
}
