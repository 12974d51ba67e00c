import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { requireMayRead } from '../http/may-read';
import { CatalogueQueries } from '../read-models/catalogue-queries.service';
import { RegionDto } from './region.dto';
import { showRegion } from './show-region.rule';

@ApiTags('catalogue')
@Controller('regions')
export class ListRegionsController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get()
  @ReadRoute({ summary: 'The labour-market regions (R001)', answer: RegionDto, list: true })
  async handle(@Read() read: ReadContext): Promise<readonly RegionDto[]> {
    requireMayRead(this.policy, read.principal);
    return (await this.queries.regions()).map(showRegion);
  }
}
