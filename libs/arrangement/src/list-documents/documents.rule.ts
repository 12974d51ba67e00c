import type { Arrangement } from '../domain/arrangement';
import { DOCUMENT_NAMES, NOT_CHECKED } from '../domain/document-names';
import type { CaseDocument, GoneDocument } from '../domain/documents.fold';
import type { DocumentsDto, DocumentShownDto, DocumentsQueryDto } from './documents.dto';

const LIMIT_DEFAULT = 50;

function shown(document: CaseDocument | GoneDocument): DocumentShownDto {
  return {
    ...document,
    kindName: DOCUMENT_NAMES[document.kind],
    ...(document.virusCheck === 'not-checked' ? { note: NOT_CHECKED } : {}),
  };
}

/** The documents of one case, those whose bytes are gone among them, newest first. A case holds a bounded number. */
export function documentsOf(state: Arrangement, asked: DocumentsQueryDto): DocumentsDto {
  const { kind, offset = 0, limit = LIMIT_DEFAULT } = asked;
  const all = [...state.documents, ...state.goneDocuments]
    .map((one) => one.value)
    .filter((one) => kind === undefined || one.kind === kind)
    .sort((a, b) => b.receivedOn.localeCompare(a.receivedOn) || a.documentId.localeCompare(b.documentId));
  const documents = all.slice(offset, offset + limit).map(shown);
  const next = offset + limit;
  return { documents, total: all.length, ...(next < all.length ? { nextOffset: next } : {}) };
}
