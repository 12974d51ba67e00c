import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Read, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { notesOf } from '../read-models/case-file/daily.rule';
import { CaseReader } from '../read-models/case-reader.service';
import { OffsetPageDto } from '../http/page.dto';
import { NotesDto } from './notes.dto';

const LIMIT_DEFAULT = 50;

@ApiTags('daily work')
@Controller('arrangements')
export class ListNotesController {
  constructor(private readonly cases: CaseReader) {}

  @Get(':arrangementId/notes')
  @ReadRoute({ summary: 'Notes with every version; none for a former owner (R028)', answer: NotesDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() { offset = 0, limit = LIMIT_DEFAULT }: OffsetPageDto,
    @Read() { principal }: ReadContext,
  ): Promise<NotesDto> {
    const { state, tail } = await this.cases.seen(principal, arrangementId);
    const all = tail ? [] : notesOf(state);
    const notes = all.slice(offset, offset + limit);
    const next = offset + notes.length;
    return { notes, total: all.length, ...(next < all.length ? { nextOffset: next } : {}) };
  }
}
