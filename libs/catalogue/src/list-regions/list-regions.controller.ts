import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { pageOf } from '../http/page';
import { requireMayRead } from '../http/may-read';
import { CatalogueQueries } from '../read-models/catalogue-queries.service';
import { ListRegionsDto } from './request.dto';
import { RegionDto } from './region.dto';
import { showRegion } from './show-region.rule';

@ApiTags('catalogue')
@Controller('regions')
export class ListRegionsController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'The labour-market regions of a date, in order of code (R001)',
    answer: RegionDto,
    list: true,
  })
  async handle(@Query() asked: ListRegionsDto, @Read() read: ReadContext): Promise<readonly RegionDto[]> {
    requireMayRead(this.policy, read.principal);
    const on = asked.on ?? this.clock.today();
    const known = (await this.queries.regions()).filter((one) => one.coverage_from <= on);
    return pageOf(known, (one) => one.code, asked).items.map(showRegion);
  }
}
