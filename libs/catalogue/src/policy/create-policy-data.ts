import { setTimeout } from 'node:timers/promises';
import type { EventStore, Position, StoredEvent } from '@meereis/event-store';
import type { EventCodec } from '@meereis/privacy';
import type { PolicyDataPublished } from '../events';
import type { PolicyData } from '../policy-data';
import { PUBLICATIONS_STREAM, streamOf } from '../streams';
import { PolicyAnswers } from './policy-answers.rule';
import { snapshotOf, type PolicySnapshot, type ReadPolicyEvent } from './snapshot.rule';

export interface CreatePolicyData {
  readonly store: EventStore;
  readonly codec: EventCodec;
  /** Told when a later publication cannot be read: the answers then stay those of the last one that could. */
  readonly onError?: (error: unknown) => void;
}

/** Policy data that follows the log until it is closed. */
export interface LivePolicyData extends PolicyData {
  /** Reads everything published so far. Whoever publishes awaits it before deciding on what was published. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing has been published in this log: publish before anything is decided. */
export class NoPolicyDataError extends Error {
  override readonly name = 'NoPolicyDataError';
}

/** Bounds of one load: publications in all, versions of one item. A start must not depend on the log's size. */
const PUBLICATIONS_MAX = 1000;
const VERSIONS_MAX = 1000;

function decodeMarkers(codec: EventCodec, stored: readonly StoredEvent[]): readonly PolicyDataPublished[] {
  return codec.decode(stored).map((one) => one as unknown as PolicyDataPublished);
}

/** Reads the markers, then every stream they name; what no marker names was never finished and does not count. */
export async function loadSnapshot(store: EventStore, codec: EventCodec): Promise<PolicySnapshot> {
  const stored = await store.readStream({ streamId: PUBLICATIONS_STREAM, limit: PUBLICATIONS_MAX });
  if (stored.length === 0) throw new NoPolicyDataError('No policy data has been published in this log.');
  const listed = new Set<string>();
  const streams = new Set<string>();
  for (const marker of decodeMarkers(codec, stored)) {
    for (const { kind, key, eventId } of marker.data.items) {
      listed.add(eventId);
      streams.add(streamOf(kind, key));
    }
  }
  const read = await Promise.all(
    [...streams].map((streamId) => store.readStream({ streamId, limit: VERSIONS_MAX })),
  );
  const events = read.flat().filter((one) => listed.has(one.eventId));
  return snapshotOf(codec.decode(events) as readonly ReadPolicyEvent[]);
}

interface Follow {
  readonly store: EventStore;
  readonly after: Position;
  readonly signal: AbortSignal;
  readonly refresh: () => Promise<void>;
  readonly onError: ((error: unknown) => void) | undefined;
}

/** A broken subscription is taken up again; each time everything is read anew, so nothing in between is missed. */
const FOLLOW_TRIES_MAX = 10;
const FOLLOW_WAIT_MS = 1000;

async function readBatches({ store, after, signal, refresh }: Follow): Promise<void> {
  const query = { after, streamPrefixes: ['catalogue-'], signal };
  for await (const batch of store.subscribeToAll(query)) {
    if (batch.length > 0) await refresh();
  }
}

async function follow(following: Follow): Promise<void> {
  const { signal, refresh, onError } = following;
  for (let tries = 1; tries <= FOLLOW_TRIES_MAX && !signal.aborted; tries += 1) {
    try {
      if (tries > 1) await refresh();
      await readBatches(following);
    } catch (error) {
      onError?.(error);
      await setTimeout(FOLLOW_WAIT_MS * tries, undefined, { signal }).catch(() => undefined);
    }
  }
}

/**
 * Policy data for deciding, folded from the log itself and not from a read model, so that a projection that lags,
 * stops or is being rebuilt can never make a command decide on older policy. Later publications are followed live.
 * It cannot exist unloaded, hence the promise.
 * @throws NoPolicyDataError before the first publication.
 */
export async function createPolicyData({ store, codec, onError }: CreatePolicyData): Promise<LivePolicyData> {
  // Taken before the load: a publication in between is then seen twice, never missed.
  const after = await store.head();
  let answers = new PolicyAnswers(await loadSnapshot(store, codec));
  const stop = new AbortController();
  const refresh = async (): Promise<void> => {
    answers = new PolicyAnswers(await loadSnapshot(store, codec));
  };
  const following = follow({ store, after, signal: stop.signal, refresh, onError });
  return {
    entry: (id, on) => answers.entry(id, on),
    entries: (on) => answers.entries(on),
    service: (id, on) => answers.service(id, on),
    region: (code) => answers.region(code),
    regions: () => answers.regions(),
    regionOf: (municipality, on) => answers.regionOf(municipality, on),
    schemeVersion: (on) => answers.schemeVersion(on),
    hardDate: (on) => answers.hardDate(on),
    objectionTermWeeks: (on) => answers.objectionTermWeeks(on),
    isRmtFunded: (id, on) => answers.isRmtFunded(id, on),
    priorGroups: (on, region) => answers.priorGroups(on, region),
    suggestedProvisions: (on, region) => answers.suggestedProvisions(on, region),
    funder: (id, on) => answers.funder(id, on),
    refresh,
    close: async () => {
      stop.abort();
      await following;
    },
  };
}
