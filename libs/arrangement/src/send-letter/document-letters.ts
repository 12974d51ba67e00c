import type { DocumentStore } from '@meereis/documents';
import type { LetterArchive } from './letter-archive';

/** The archive over the store of documents: letters lie among the documents of the case and are read like them. */
export function documentLetters(documents: DocumentStore): LetterArchive {
  return {
    keep: ({ personId, documentId }, html) => documents.put(personId, documentId, Buffer.from(html, 'utf8')),
    forget: (documentId) => documents.remove(documentId),
  };
}
