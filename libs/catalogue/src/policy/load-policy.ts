import type { EventStore, StoredEvent } from '@meereis/event-store';
import type { EventCodec } from '@meereis/privacy';
import type { PolicyDataPublished } from '../events';
import { PUBLICATIONS_STREAM, regionalStream, streamOf } from '../streams';
import type { ReadPolicyEvent } from './snapshot.rule';

/** Nothing has been published in this log: publish before anything is decided. */
export class NoPolicyDataError extends Error {
  override readonly name = 'NoPolicyDataError';
}

/** Bounds of one stream. A stream that is longer is refused: the end of it would silently not count. */
const PAGE = 1000;
const PAGES_MAX = 10;

async function readWhole(store: EventStore, streamId: string): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const read = await store.readStream({ streamId, from: page * PAGE, limit: PAGE });
    all.push(...read);
    if (read.length < PAGE) return all;
  }
  throw new Error(`Policy data: ${streamId} is longer than ${PAGE * PAGES_MAX} events.`);
}

async function decoded(
  codec: EventCodec,
  stored: readonly StoredEvent[],
): Promise<readonly ReadPolicyEvent[]> {
  return (await codec.decode(stored)) as readonly ReadPolicyEvent[];
}

/** Reads the markers, then every stream they name; what no marker names was never finished and does not count. */
export async function loadNational(
  store: EventStore,
  codec: EventCodec,
): Promise<readonly ReadPolicyEvent[]> {
  const stored = await readWhole(store, PUBLICATIONS_STREAM);
  if (stored.length === 0) throw new NoPolicyDataError('No policy data has been published in this log.');
  const listed = new Set<string>();
  const streams = new Set<string>();
  const markers = (await codec.decode(stored)) as unknown as readonly PolicyDataPublished[];
  for (const marker of markers) {
    for (const { kind, key, eventId } of marker.data.items) {
      listed.add(eventId);
      streams.add(streamOf(kind, key));
    }
  }
  const read = await Promise.all([...streams].map((streamId) => readWhole(store, streamId)));
  return decoded(
    codec,
    read.flat().filter((one) => listed.has(one.eventId)),
  );
}

/** What one region published itself. */
export async function loadRegional(
  store: EventStore,
  codec: EventCodec,
  region: string,
): Promise<readonly ReadPolicyEvent[]> {
  return decoded(codec, await readWhole(store, regionalStream(region)));
}

export function regionsIn(events: readonly ReadPolicyEvent[]): readonly string[] {
  const codes = events.flatMap((one) => (one.type === 'region-division-published.v1' ? [one.data.code] : []));
  return [...new Set(codes)];
}
