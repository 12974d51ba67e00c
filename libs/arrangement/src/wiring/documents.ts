import type { Provider, Type } from '@nestjs/common';
import { ListDocumentsController } from '../list-documents/list-documents.controller';
import { ReadDocumentController } from '../read-document/read-document.controller';
import { ReceiveDocumentController } from '../receive-document/receive-document.controller';
import { Uploads } from '../receive-document/upload.service';
import { WithdrawDocumentController } from '../withdraw-document/withdraw-document.controller';

/** Files of the case. */
export const DOCUMENTS_CONTROLLERS: Type[] = [
  ReceiveDocumentController,
  ListDocumentsController,
  ReadDocumentController,
  WithdrawDocumentController,
];
export const DOCUMENTS_PROVIDERS: Provider[] = [Uploads];
