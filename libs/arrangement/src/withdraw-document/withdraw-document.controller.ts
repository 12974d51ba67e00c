import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { DOCUMENT_STORE, type DocumentStore } from '@meereis/documents';
import type { Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { decideWithdrawDocument } from './decide';
import { WithdrawDocumentDto } from './request.dto';

@ApiTags('documents')
@Controller('arrangements')
export class WithdrawDocumentController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(DOCUMENT_STORE) private readonly documents: DocumentStore,
  ) {}

  @Post(':arrangementId/documents/:documentId/withdrawal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Remove a document that was added by mistake; its bytes go, that it was here stays',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('documentId', UuidPipe) documentId: Uuid,
    @Body() { reason, explanation }: WithdrawDocumentDto,
    @Write() write: WriteContext,
  ) {
    const command = { documentId, reason, explanation };
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) => decideWithdrawDocument(state, command, today), {
        alsoWhen: ['closed', 'reopened'],
      }),
      action: 'document.withdraw',
    });
    // After the event: a crash in between leaves bytes that nothing names, and the sweeper removes those.
    await this.documents.remove(documentId);
    return answered(result, { arrangementId });
  }
}
