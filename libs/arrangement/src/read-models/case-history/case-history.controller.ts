import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { Read, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import { AccountNames } from './account-names.service';
import { CasePast, type SeenPast } from './case-past.service';
import { CaseHistoryDto, CaseHistoryQueryDto } from './history.dto';
import { lineOf, passes, tasksOf } from './history.rule';

const LIMIT_DEFAULT = 100;

@ApiTags('arrangements')
@Controller('arrangements')
export class CaseHistoryController {
  constructor(
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly past: CasePast,
    private readonly names: AccountNames,
  ) {}

  @Get(':arrangementId/events')
  @ReadRoute({
    summary: 'Everything that happened in a case, with who and both dates (R028, R065)',
    answer: CaseHistoryDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() asked: CaseHistoryQueryDto,
    @Read() read: ReadContext,
  ): Promise<CaseHistoryDto> {
    const seen = await this.past.seen(read.principal, arrangementId);
    const found = await this.found(arrangementId, asked, seen);
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const page = found.slice(0, limit);
    const accounts = await this.names.of(page.map((one) => one.meta.actor));
    const named = (unit: string) => this.organisations.unit(unit)?.name ?? unit;
    const task = tasksOf(seen);
    const events = page.map((one) => lineOf(one, { named, accounts, task }));
    const next = found[limit];
    return next === undefined ? { events } : { events, nextRevision: next.revision };
  }

  /** As many as a page holds and one more; reading stops there. */
  private async found(
    id: Uuid,
    asked: CaseHistoryQueryDto,
    { last }: SeenPast,
  ): Promise<readonly ReadEvent[]> {
    const newestFirst = asked.order === 'newest-first';
    const from = newestFirst ? Math.min(asked.fromRevision ?? last, last) : (asked.fromRevision ?? 0);
    const found: ReadEvent[] = [];
    for await (const event of this.past.events(id, { from, newestFirst })) {
      if (event.revision > last) break;
      if (passes(event, asked)) found.push(event);
      if (found.length > (asked.limit ?? LIMIT_DEFAULT)) break;
    }
    return found;
  }
}
