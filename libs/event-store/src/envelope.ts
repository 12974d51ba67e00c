import type { Instant, LocalDate, Uuid } from '@meereis/kernel';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * The personal fields and free text of one event about one person, encrypted together (AES-256-GCM) under that
 * person's key. Inside: a JSON object from the field's path (`/name`, `/lines/0/note`) to its text.
 */
export interface SealedBox {
  /** The person the fields are about: the id of the person stream. */
  readonly subject: Uuid;
  /** Which of the person's keys; `keyId` numbers rotate, the format does not change. */
  readonly keyId: string;
  /** base64url of 12 bytes nonce, ciphertext, 16 bytes tag. Authenticated with: event id, type and subject. */
  readonly box: string;
}

/** What every event says about how it came about. Nothing personal: accounts are pseudonymous ids (DESIGN §2). */
export interface EventMeta {
  /** The command this event is a result of; event n has id `uuidV5(EVENT_NAMESPACE, commandId/n)`. */
  readonly commandId: Uuid;
  readonly correlationId: Uuid;
  readonly causationId: Uuid;
  /** Account that acted, or the `system` account of a worker. */
  readonly actor: Uuid;
  readonly role: string;
  readonly oin: string;
  readonly unit: string;
  /** Why personal data was processed, a code of the register of processing. */
  readonly purpose: string;
  /** Version of the scheme in force on `effectiveOn`, where one applied. */
  readonly schemeVersion?: string;
  /** Stamped once by the command runner, kept when a log is copied. */
  readonly recordedAt: Instant;
  /** The date the fact counts for, from the command. */
  readonly effectiveOn: LocalDate;
}
