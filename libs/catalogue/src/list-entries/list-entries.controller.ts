import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { LIMIT_DEFAULT } from '../http/page';
import { requireMayRead } from '../http/may-read';
import { showSummary } from '../read-entry/show-entry.rule';
import { CatalogueQueries } from '../read-models/catalogue-queries.service';
import { EntryPageDto } from './entry-page.dto';
import { ListEntriesDto } from './request.dto';

@ApiTags('catalogue')
@Controller('catalogue-entries')
export class ListEntriesController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get()
  @ReadRoute({ summary: 'The catalogue as it was published for a date', answer: EntryPageDto })
  async handle(@Query() asked: ListEntriesDto, @Read() read: ReadContext): Promise<EntryPageDto> {
    requireMayRead(this.policy, read.principal);
    const on = asked.on ?? this.clock.today();
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const { kind, query, cursor: after } = asked;
    const found = await this.queries.entries({ on, kind, query, after, limit: limit + 1 });
    const items = found.slice(0, limit).map((one) => showSummary(one, on));
    const last = items.at(-1);
    return found.length > limit && last ? { items, nextCursor: last.id } : { items };
  }
}
