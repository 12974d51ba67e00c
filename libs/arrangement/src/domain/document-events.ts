import { defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import * as documents from './document-codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;
const content = {
  documentId: field.id(),
  title: field.freeText('personId', 200),
  mediaType: field.code(...codes.MEDIA_TYPES),
  bytes: field.integer(1, 100_000_000),
  /** SHA-256 over the plain bytes. */
  sha256: field.pattern(codes.SHA256, 'controlegetal'),
} as const;

/** Document ontvangen: the bytes lie outside the log, encrypted under the person's key; the hash stands here. */
export const documentReceived = defineEvent('document-received.v1', {
  ...caseFields,
  ...content,
  kind: field.code(...codes.DOCUMENT_KINDS),
  receivedOn: field.date(),
  /** Whether a virus scanner looked at it; absent counts as not. */
  virusCheck: field.optional(field.code(...documents.VIRUS_CHECKS)),
  /** Last day it is kept (Q18); absent counts from the kind's term. */
  keepUntil: field.optional(field.date()),
});

/** Document verstuurd: a letter this system made from a template, as it went out. */
export const documentSent = defineEvent('document-sent.v1', {
  ...caseFields,
  ...content,
  /** Name of the template and its version. */
  template: field.pattern(documents.TEMPLATE, 'sjabloon'),
  templateVersion: field.integer(1, 100_000),
  channel: field.code(...documents.CHANNELS),
  sentOn: field.date(),
  keepUntil: field.optional(field.date()),
});

/** Document verwijderd: it was added by mistake. Its bytes are gone; that it was here stays. */
export const documentWithdrawn = defineEvent('document-withdrawn.v1', {
  ...caseFields,
  documentId: field.id(),
  reason: field.code(...documents.WITHDRAWAL_REASONS),
  explanation: field.freeText('personId', 1000),
  withdrawnOn: field.date(),
});

/** Bewaartermijn verlopen: its bytes are gone. */
export const documentExpired = defineEvent('document-expired.v1', {
  ...caseFields,
  documentId: field.id(),
  keepUntil: field.date(),
  expiredOn: field.date(),
});

export const DOCUMENT_EVENTS = [documentReceived, documentSent, documentWithdrawn, documentExpired] as const;
