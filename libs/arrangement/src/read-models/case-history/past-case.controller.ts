import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotFoundError, Read, readable, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { CaseFileDto } from '../case-file/case-file.dto';
import { caseFileOf } from '../case-file/case-file.rule';
import { CasePast } from './case-past.service';
import { passes } from './history.rule';
import { PastCaseQueryDto } from './past.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class PastCaseController {
  constructor(private readonly past: CasePast) {}

  @Get(':arrangementId/as-of')
  @ReadRoute({
    summary: 'The case as it was: after an event, as known on a day, with what counted on a day (R028)',
    description: 'Its ETag is the revision it shows; only that of the case as it stands can be written on.',
    answer: CaseFileDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() { revision, ...cut }: PastCaseQueryDto,
    @Read() read: ReadContext,
  ) {
    const { last, tail } = await this.past.seen(read.principal, arrangementId);
    if (revision !== undefined && revision > last) throw new NotFoundError();
    const state = await this.past.folded(arrangementId, revision ?? last, (event) => passes(event, cut));
    // Before its first day there was no case.
    if (state === undefined) throw new NotFoundError();
    return readable(caseFileOf(state, tail), state.revision);
  }
}
