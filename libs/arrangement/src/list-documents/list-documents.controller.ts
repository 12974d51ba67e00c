import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Read, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { CaseReader } from '../read-models/case-reader.service';
import { DocumentsDto, DocumentsQueryDto } from './documents.dto';
import { documentsOf } from './documents.rule';

@ApiTags('documents')
@Controller('arrangements')
export class ListDocumentsController {
  constructor(private readonly cases: CaseReader) {}

  @Get(':arrangementId/documents')
  @ReadRoute({ summary: 'The documents of a case, newest first', answer: DocumentsDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() asked: DocumentsQueryDto,
    @Read() read: ReadContext,
  ): Promise<DocumentsDto> {
    return documentsOf(await this.cases.judged(read.principal, 'document.read', arrangementId), asked);
  }
}
