import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/on-register';
import { LIMIT_DEFAULT, pageOf } from '../http/page.dto';
import { OfferQueries } from '../read-models/offer-queries.service';
import { DeskPageDto, ListDesksDto } from './desk-page.dto';
import { showDesk } from './show-desk.rule';

@ApiTags('registers')
@Controller('desks')
export class ListDesksController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: OfferQueries,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'Which desk there is for a kind, in a region, on a date (R013, R016)',
    answer: DeskPageDto,
    purpose: 'administration',
  })
  async handle(@Query() asked: ListDesksDto, @Read() read: ReadContext): Promise<DeskPageDto> {
    requireMayRead(this.policy, read.principal);
    const { region, kind, cursor: after, limit = LIMIT_DEFAULT } = asked;
    const on = asked.on ?? this.clock.today();
    const found = await this.queries.desks({ on, region, kind, after, limit: limit + 1 });
    const { rows, next } = pageOf(found, limit, (row) => row.desk_id);
    return { items: rows.map(showDesk), ...next };
  }
}
