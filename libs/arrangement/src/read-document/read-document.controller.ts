import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { create } from 'content-disposition';
import {
  COMMANDS_LOG,
  NotFoundError,
  Read,
  ReadRoute,
  UuidPipe,
  type CommandLog,
  type ReadContext,
} from '@meereis/commands';
import { DOCUMENT_STORE, type DocumentStore } from '@meereis/documents';
import type { Uuid } from '@meereis/kernel';
import { fileNameOf } from '../receive-document/file-name.rule';
import { CaseReader } from '../read-models/case-reader.service';

@ApiTags('documents')
@Controller('arrangements')
export class ReadDocumentController {
  constructor(
    @Inject(DOCUMENT_STORE) private readonly documents: DocumentStore,
    @Inject(COMMANDS_LOG) private readonly log: CommandLog,
    private readonly cases: CaseReader,
  ) {}

  @Get(':arrangementId/documents/:documentId/content')
  @ReadRoute({ summary: 'The file itself, always as a download; every opening is logged with its purpose' })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('documentId', UuidPipe) documentId: Uuid,
    @Read() read: ReadContext,
  ): Promise<StreamableFile> {
    const { principal, purpose, correlationId } = read;
    const state = await this.cases.judged(principal, 'document.read', arrangementId);
    const found = state.documents.find((one) => one.value.documentId === documentId);
    if (found === undefined) throw new NotFoundError();
    const bytes = await this.documents.open(state.personId, documentId);
    const ids = { arrangementId, documentId, account: principal.accountId, unit: principal.unit.id };
    this.log.info({ ...ids, purpose, correlationId }, 'document opened');
    const { title, mediaType, bytes: length } = found.value;
    return new StreamableFile(Readable.from(bytes, { objectMode: false }), {
      type: mediaType,
      length,
      disposition: create(fileNameOf(title, mediaType)),
    });
  }
}
