import { defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** Document ontvangen: the bytes lie outside the log, encrypted under the person's key; the hash stands here. */
export const documentReceived = defineEvent('document-received.v1', {
  ...caseFields,
  documentId: field.id(),
  kind: field.code(...codes.DOCUMENT_KINDS),
  title: field.freeText('personId', 200),
  mediaType: field.code(...codes.MEDIA_TYPES),
  bytes: field.integer(1, 100_000_000),
  /** SHA-256 over the bytes as they were received. */
  sha256: field.pattern(codes.SHA256, 'controlegetal'),
  receivedOn: field.date(),
});

export const DOCUMENT_EVENTS = [documentReceived] as const;
