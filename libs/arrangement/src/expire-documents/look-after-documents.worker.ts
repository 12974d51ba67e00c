import type { Principal } from '@meereis/access';
import { RefusedError, StaleRevisionError, type CommandLog, type CommandRunner } from '@meereis/commands';
import type { DocumentStore } from '@meereis/documents';
import type { EventStore } from '@meereis/event-store';
import { uuidV5, type BusinessClock, type LocalDate, type Uuid, type WallClock } from '@meereis/kernel';
import type { ProjectionHost, ReadDatabase } from '@meereis/projections';
import { onArrangement } from '../http/case-command';
import { decideExpireDocument } from './decide';
import { inRounds, type RunningRounds } from '../worker/rounds';

interface KeptRow {
  readonly document_id: Uuid;
  readonly arrangement_id: Uuid;
  readonly keep_until: LocalDate;
}
type KeptTables = Record<'kept_documents', KeptRow>;

/** Documents looked at in one round, for each of the two tasks; more wait for the next. */
export const DOCUMENTS_BATCH = 100;
const EVERY_SECONDS = 600;
const DAY_MS = 86_400_000;
const CAUGHT_UP_MS_MAX = 2_000;

export interface LookAfterDocumentsParts {
  readonly runner: CommandRunner;
  readonly database: ReadDatabase;
  readonly store: Pick<EventStore, 'head'>;
  readonly projections: Pick<ProjectionHost, 'waitFor'>;
  readonly documents: DocumentStore;
  readonly businessClock: BusinessClock;
  readonly wallClock: WallClock;
  /** Role `system`. */
  readonly principal: Principal;
  readonly log: CommandLog;
}

/**
 * One round: ends the documents whose last day has passed (Q18), the event first and then the bytes. The command id
 * follows from the document, so two servers that find the same one write it once. @returns how many ended.
 */
export async function expireDocuments(parts: LookAfterDocumentsParts): Promise<number> {
  const found = await parts.database.kysely
    .withTables<KeptTables>()
    .selectFrom('kept_documents')
    .select(['document_id', 'arrangement_id'])
    .where('keep_until', '<', parts.businessClock.today())
    .orderBy('keep_until')
    .orderBy('document_id')
    .limit(DOCUMENTS_BATCH)
    .execute();
  let expired = 0;
  for (const row of found) if (await expireOne(parts, row.arrangement_id, row.document_id)) expired += 1;
  return expired;
}

async function expireOne(parts: LookAfterDocumentsParts, id: Uuid, documentId: Uuid): Promise<boolean> {
  const commandId = uuidV5(documentId, 'expire');
  try {
    const result = await parts.runner.run({
      ...onArrangement(id, (state, { today }) => decideExpireDocument(state, documentId, today), {
        alsoWhen: ['closed', 'reopened'],
      }),
      expected: 'additive',
      principal: parts.principal,
      action: 'document.expire',
      purpose: 'arrangement-execution',
      commandId,
      correlationId: commandId,
    });
    await parts.documents.remove(documentId);
    return !result.repeated;
  } catch (error) {
    if (error instanceof RefusedError || error instanceof StaleRevisionError) return false;
    // One that cannot be ended must not keep those behind it.
    parts.log.error({ err: error, documentId }, 'a document could not be ended; the next round tries again');
    return false;
  }
}

/**
 * Removes encrypted bytes that no event names: left by a crash between storing and recording, or between recording and
 * removing. Only after a day, and only when the read model has everything the log has, so that a read model that is being
 * made again never costs a document. @returns where the next round begins, and how many went.
 */
export async function sweepDocuments(
  parts: LookAfterDocumentsParts,
  after?: Uuid,
): Promise<{ readonly next?: Uuid; readonly removed: number }> {
  const before = Date.parse(parts.wallClock.now()) - DAY_MS;
  await parts.documents.tidy(before);
  const page = await parts.documents.list(after, DOCUMENTS_BATCH);
  const old = page.blobs.filter((one) => one.writtenAt < before).map((one) => one.id);
  const next = page.next === undefined ? {} : { next: page.next };
  if (old.length === 0) return { ...next, removed: 0 };
  const caughtUp = await parts.projections.waitFor(await parts.store.head(), CAUGHT_UP_MS_MAX);
  if (!caughtUp) return { ...(after === undefined ? {} : { next: after }), removed: 0 };
  const named = await parts.database.kysely
    .withTables<KeptTables>()
    .selectFrom('kept_documents')
    .select('document_id')
    .where('document_id', 'in', old)
    .execute();
  const kept = new Set(named.map((row) => row.document_id));
  const lost = old.filter((id) => !kept.has(id));
  for (const id of lost) await parts.documents.remove(id);
  return { ...next, removed: lost.length };
}

/** Ends what was kept long enough and sweeps what no event names, until the signal aborts. */
export function startLookingAfterDocuments(
  parts: LookAfterDocumentsParts,
  signal: AbortSignal,
): RunningRounds {
  let after: Uuid | undefined;
  const rounds = { what: 'look after documents', log: parts.log, signal, everySeconds: EVERY_SECONDS };
  return inRounds(rounds, async () => {
    const expired = await expireDocuments(parts);
    const swept = await sweepDocuments(parts, after);
    after = swept.next;
    return { done: expired + swept.removed };
  });
}
