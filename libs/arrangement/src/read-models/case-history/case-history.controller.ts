import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { Read, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { CaseReader } from '../case-reader.service';
import { CaseHistoryDto, CaseHistoryQueryDto } from './history.dto';
import { historyOf } from './history.rule';

const LIMIT_DEFAULT = 100;

@ApiTags('arrangements')
@Controller('arrangements')
export class CaseHistoryController {
  constructor(
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: CaseReader,
  ) {}

  @Get(':arrangementId/events')
  @ReadRoute({
    summary: 'Everything that happened in a case, with both dates (R028, R065)',
    answer: CaseHistoryDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() asked: CaseHistoryQueryDto,
    @Read() read: ReadContext,
  ): Promise<CaseHistoryDto> {
    const named = (unit: string) => this.organisations.unit(unit)?.name ?? unit;
    const lines = historyOf(await this.cases.history(read.principal, arrangementId), asked, named);
    const from = asked.fromRevision ?? 0;
    const rest = lines.filter((one) => one.revision >= from);
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const next = rest[limit];
    const events = rest.slice(0, limit);
    return next === undefined ? { events } : { events, nextRevision: next.revision };
  }
}
