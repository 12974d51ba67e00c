import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { ProblemError, Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, formatDate, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/may-read';
import { OnDateDto } from '../http/on-date.dto';
import { CatalogueQueries } from '../read-models/catalogue-queries.service';
import { EntryDto } from './entry.dto';
import { showEntry } from './show-entry.rule';

@ApiTags('catalogue')
@Controller('catalogue-entries')
export class ReadEntryController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get(':entryId')
  @ApiParam({ name: 'entryId', description: 'Id of the entry.', example: 'oeno-fondsen' })
  @ReadRoute({ summary: 'One entry with everything published about it, doubts included', answer: EntryDto })
  async handle(
    @Param('entryId') entryId: string,
    @Query() asked: OnDateDto,
    @Read() read: ReadContext,
  ): Promise<EntryDto> {
    requireMayRead(this.policy, read.principal);
    const on = asked.on ?? this.clock.today();
    const found = await this.queries.entry(entryId, on);
    if (found) return showEntry(found, on);
    const detail = `De catalogus van ${formatDate(on)} heeft geen regeling of voorziening met dit kenmerk.`;
    throw new ProblemError(404, 'catalogue-entry-not-found', detail);
  }
}
