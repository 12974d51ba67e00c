import { Controller, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { parse } from 'content-disposition';
import type { FastifyRequest } from 'fastify';
import {
  answered,
  BinaryBody,
  binaryBodyOf,
  COMMAND_RUNNER,
  digestOf,
  ForbiddenError,
  NotFoundError,
  ProblemError,
  refuseAll,
  RefusedError,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { BUSINESS_CLOCK, uuidV5, type BusinessClock, type Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import type { UPLOAD_TYPES } from '../domain/document-codes';
import { NOT_CHECKED } from '../domain/document-names';
import { onArrangement } from '../http/case-command';
import { CaseReader } from '../read-models/case-reader.service';
import {
  decideReceiveDocument,
  keptNoLonger,
  noRoomFor,
  type ReceiveDocument,
  type StoredContent,
} from './decide';
import { titleOf } from './file-name.rule';
import { DocumentReceivedDto, ReceiveDocumentQueryDto } from './request.dto';
import { Uploads } from './upload.service';

interface Upload {
  readonly request: FastifyRequest;
  readonly fileName: string;
  readonly mediaType: (typeof UPLOAD_TYPES)[number];
}

@ApiTags('documents')
@Controller('arrangements')
export class ReceiveDocumentController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly cases: CaseReader,
    private readonly uploads: Uploads,
  ) {}

  @Post(':arrangementId/documents')
  @WriteRoute({
    kind: 'adds',
    summary: 'Add a document that came in: checked by its content, kept encrypted outside the log',
    answer: DocumentReceivedDto,
  })
  @BinaryBody()
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() asked: ReceiveDocumentQueryDto,
    @Req() request: FastifyRequest,
    @Write() write: WriteContext,
  ) {
    const state = await this.cases.judged(write.principal, 'document.add', arrangementId);
    const upload = { request, fileName: fileNameIn(request), mediaType: mediaTypeOf(request) };
    const command = {
      kind: asked.kind,
      receivedOn: asked.receivedOn,
      title: titleOf(upload.fileName),
      mediaType: upload.mediaType,
    };
    const documentId = uuidV5(write.commandId, 'document');
    const content = earlier(state, documentId) ?? (await this.take(state, { documentId, command, upload }));
    const result = await this.record(arrangementId, { command, content, write });
    const { sha256, bytes, virusCheck } = content;
    const warning = virusCheck === 'clean' ? {} : { warning: `Dit document is ${NOT_CHECKED}.` };
    return answered(result, { documentId, sha256, bytes, virusCheck, ...warning });
  }

  /** What cannot be recorded anyway is refused before its bytes are read. */
  private async take(
    state: Arrangement,
    { documentId, command, upload }: { documentId: Uuid; command: ReceiveDocument; upload: Upload },
  ): Promise<StoredContent> {
    const { request, fileName, mediaType } = upload;
    const bytes = Number(request.headers['content-length'] ?? 1);
    const today = this.clock.today();
    const standing = [...noRoomFor(state, command, { today, bytes }), keptNoLonger(command, today)];
    const early = refuseAll(standing, () => []);
    if (!early.ok) throw new RefusedError(early.error);
    const sha256 = digestOf(request.headers);
    const claims = { mediaType, fileName, ...(sha256 === undefined ? {} : { sha256 }) };
    return this.uploads.take({ personId: state.personId, documentId }, binaryBodyOf(request), claims);
  }

  private async record(
    arrangementId: Uuid,
    { command, content, write }: { command: ReceiveDocument; content: StoredContent; write: WriteContext },
  ) {
    try {
      return await this.runner.run({
        ...write,
        ...onArrangement(
          arrangementId,
          (state, { today }) => decideReceiveDocument(state, command, { today, content }),
          { alsoWhen: ['reopened'] },
        ),
        action: 'document.add',
        effectiveOn: command.receivedOn,
      });
    } catch (error) {
      // Surely nothing was written; after anything else the event may stand, and the sweeper finds out.
      if (error instanceof RefusedError || error instanceof ForbiddenError || error instanceof NotFoundError)
        await this.uploads.forget(content.documentId);
      throw error;
    }
  }
}

/** This very request was done before: the bytes are there, or were removed since, and are not stored again. */
function earlier(state: Arrangement, documentId: Uuid): StoredContent | undefined {
  const found = [...state.documents, ...state.goneDocuments].find(
    (one) => one.value.documentId === documentId,
  );
  if (found === undefined) return undefined;
  const { sha256, bytes, virusCheck } = found.value;
  return { documentId, sha256, bytes, virusCheck: virusCheck === 'clean' ? 'clean' : 'not-checked' };
}

function mediaTypeOf({ headers }: FastifyRequest): Upload['mediaType'] {
  // Only the listed types reach a binary body; the content decides whether it is one.
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() as Upload['mediaType'];
}

function fileNameIn({ headers }: FastifyRequest): string {
  const header = headers['content-disposition'];
  const name = header === undefined || header.length > 1_000 ? undefined : readName(header);
  if (name !== undefined && name !== '') return name;
  throw new ProblemError(
    400,
    'file-name-missing',
    'Stuur de naam van het bestand mee in de kopregel Content-Disposition.',
  );
}

function readName(header: string): string | undefined {
  try {
    return parse(header).parameters['filename'];
  } catch {
    return undefined;
  }
}
