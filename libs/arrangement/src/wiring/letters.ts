import type { Provider, Type } from '@nestjs/common';
import { DOCUMENT_STORE, type DocumentStore } from '@meereis/documents';
import { documentLetters } from '../send-letter/document-letters';
import { LETTER_ARCHIVE } from '../send-letter/letter-archive';
import { LetterWriter } from '../send-letter/letter-writer.service';
import { SendLetterController } from '../send-letter/send-letter.controller';

/** Letters from templates, kept among the documents of the case. */
export const LETTERS_CONTROLLERS: Type[] = [SendLetterController];
export const LETTERS_PROVIDERS: Provider[] = [
  LetterWriter,
  {
    provide: LETTER_ARCHIVE,
    inject: [DOCUMENT_STORE],
    useFactory: (documents: DocumentStore) => documentLetters(documents),
  },
];
