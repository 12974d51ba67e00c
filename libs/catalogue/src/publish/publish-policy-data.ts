import type { AppendOutcome, EventMeta, EventStore, ExpectedRevision } from '@meereis/event-store';
import { SYSTEM_ACCOUNT } from '@meereis/access';
import type { EventCodec } from '@meereis/privacy';
import { uuidV5, type BusinessClock, type Uuid, type WallClock } from '@meereis/kernel';
import type { CatalogueEvent, PolicyDataPublished } from '../events';
import { CATALOGUE_NAMESPACE, PUBLICATIONS_STREAM } from '../streams';
import { buildPublication, publicationIdOf, type PolicyItem, type PolicySources } from './publication';

export interface PublishPolicyData {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly wallClock: WallClock;
  readonly businessClock: BusinessClock;
  readonly sources: PolicySources;
}

export interface PublishResult {
  readonly publicationId: Uuid;
  /** False when this publication had been finished before: one read, nothing parsed, nothing written. */
  readonly published: boolean;
  /** New events, the closing marker not counted. */
  readonly written: number;
}

/** The program itself publishes; no account of a human being stands behind it. */
const PUBLISHER = {
  actor: SYSTEM_ACCOUNT,
  role: 'system',
  oin: '00000099000000001000',
  unit: 'system',
  purpose: 'policy-data',
} as const;

/** Two programs that start together race at most once per item; more rounds than this mean something else is wrong. */
const ROUNDS_MAX = 3;

interface Writing extends PublishPolicyData {
  readonly publicationId: Uuid;
}

function metaOf(writing: Writing, effectiveOn: EventMeta['effectiveOn']): EventMeta {
  const { publicationId, wallClock } = writing;
  const ids = { commandId: publicationId, correlationId: publicationId, causationId: publicationId };
  return { ...ids, ...PUBLISHER, recordedAt: wallClock.now(), effectiveOn };
}

async function lastOf(store: EventStore, streamId: string) {
  const [last] = await store.readStream({ streamId, direction: 'backwards', limit: 1 });
  return last;
}

async function append(
  writing: Writing,
  streamId: string,
  expected: ExpectedRevision,
  eventId: Uuid,
  event: CatalogueEvent,
  effectiveOn: EventMeta['effectiveOn'],
): Promise<AppendOutcome> {
  const encoded = await writing.codec.encode([{ eventId, event, meta: metaOf(writing, effectiveOn) }]);
  return writing.store.append(streamId, expected, encoded);
}

/** Writes an item unless its stream already ends with it. */
async function publishItem(writing: Writing, item: PolicyItem): Promise<boolean> {
  const { streamId, eventId, event } = item;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const last = await lastOf(writing.store, streamId);
    if (last?.eventId === eventId) return false;
    const expected = last?.revision ?? 'no-stream';
    const outcome = await append(writing, streamId, expected, eventId, event, event.data.validFrom);
    if (outcome.kind !== 'wrong-expected-revision') return outcome.kind === 'appended';
  }
  throw new Error(`Policy data: ${item.kind} ${item.key} is being published by somebody else all the time.`);
}

async function close(writing: Writing, items: readonly PolicyItem[]): Promise<void> {
  const publishedOn = writing.businessClock.today();
  const event: PolicyDataPublished = {
    type: 'policy-data-published.v1',
    data: {
      publicationId: writing.publicationId,
      publishedOn,
      source: 'libs/catalogue/data and the rules with their sources',
      items: items.map(({ kind, key, eventId }) => ({ kind, key, eventId })),
    },
  };
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const last = await lastOf(writing.store, PUBLICATIONS_STREAM);
    // Numbered by place, so that data that returns to an earlier state can be published again.
    const place = last === undefined ? 0 : last.revision + 1;
    const eventId = markerId(writing.publicationId, place);
    const outcome = await append(
      writing,
      PUBLICATIONS_STREAM,
      last?.revision ?? 'no-stream',
      eventId,
      event,
      publishedOn,
    );
    if (outcome.kind !== 'wrong-expected-revision') return;
    if (await isLast(writing.store, writing.publicationId)) return;
  }
  throw new Error('Policy data: other publications are being finished all the time.');
}

function markerId(publicationId: Uuid, place: number): Uuid {
  return uuidV5(CATALOGUE_NAMESPACE, `marker/${publicationId}/${place}`);
}

async function isLast(store: EventStore, publicationId: Uuid): Promise<boolean> {
  const last = await lastOf(store, PUBLICATIONS_STREAM);
  return last !== undefined && last.eventId === markerId(publicationId, last.revision);
}

/**
 * Publishes the policy data a program was delivered with, once. Cut off anywhere it can run again: ids hang on the
 * content, what stands there is skipped, and the marker that makes it count is written last. The appends are offered
 * together, so the store commits them together.
 * @throws PolicyFileError when a source is not understood; nothing is written then.
 */
export async function publishPolicyData(input: PublishPolicyData): Promise<PublishResult> {
  const publicationId = publicationIdOf(input.sources);
  if (await isLast(input.store, publicationId)) return { publicationId, published: false, written: 0 };
  const writing: Writing = { ...input, publicationId };
  const { items } = buildPublication(input.sources);
  const results = await Promise.allSettled(items.map((one) => publishItem(writing, one)));
  const failed = results.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  await close(writing, items);
  const written = results.filter((one) => one.status === 'fulfilled' && one.value).length;
  return { publicationId, published: true, written };
}
