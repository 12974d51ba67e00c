import { setTimeout } from 'node:timers/promises';
import type { EventStore, Position, StoredEvent } from '@meereis/event-store';
import type { EventCodec } from '@meereis/privacy';
import type { RegionCode } from '@meereis/kernel';
import type { PolicyData, SchemePublication } from '../policy-data';
import { PUBLICATIONS_STREAM, regionalStream } from '../streams';
import { loadNational, loadRegional, regionsIn } from './load-policy';
import { offersFor, type CatalogueOffers } from './offers.rule';
import { PolicyAnswers } from './policy-answers.rule';
import { snapshotOf, type PolicySnapshot, type ReadPolicyEvent } from './snapshot.rule';

export interface CreatePolicyData {
  readonly store: EventStore;
  readonly codec: EventCodec;
  /** Told when a later publication cannot be read: the answers then stay those of the last one that could. */
  readonly onError?: (error: unknown) => void;
}

/** Policy data that follows the log until it is closed. */
export interface LivePolicyData extends PolicyData, CatalogueOffers {
  /** Reads everything published so far. Whoever publishes awaits it before deciding on what was published. */
  refresh(): Promise<void>;
  /** Every version of the scheme ever published: the national ones, and those of the region named. */
  schemes(region?: RegionCode): readonly SchemePublication[];
  /** Reads what one region has published, and nothing else. */
  refreshRegion(region: string): Promise<void>;
  close(): Promise<void>;
}

interface Follow {
  readonly store: EventStore;
  readonly after: Position;
  readonly signal: AbortSignal;
  readonly refresh: () => Promise<void>;
  /** Takes in what was appended: the whole at a marker, else only the regions that published. */
  readonly take: (batch: readonly StoredEvent[]) => Promise<void>;
  readonly onError: ((error: unknown) => void) | undefined;
}

const FOLLOW_WAIT_MS = 1000;
const FOLLOW_WAIT_MAX_MS = 10_000;

async function readBatches({ store, after, signal, take }: Follow): Promise<void> {
  const query = { after, streamPrefixes: ['catalogue-'], signal };
  for await (const batch of store.subscribeToAll(query)) {
    if (batch.length > 0) await take(batch);
  }
  if (!signal.aborted) throw new Error('The subscription ended by itself.');
}

/**
 * A broken subscription is taken up again for as long as the server runs: nobody else would hear that it went on with old
 * policy. Each time everything is read anew, so nothing in between is missed.
 */
async function follow(following: Follow): Promise<void> {
  const { signal, refresh, onError } = following;
  for (let failures = 0; !signal.aborted;) {
    try {
      if (failures > 0) await refresh();
      await readBatches({
        ...following,
        take: async (batch) => {
          await following.take(batch);
          failures = 0;
        },
      });
    } catch (error) {
      onError?.(error);
      failures += 1;
      const waitMs = Math.min(FOLLOW_WAIT_MS * failures, FOLLOW_WAIT_MAX_MS);
      await setTimeout(waitMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** What was read from the log last. Loads run one after another: an older read never replaces a newer one. */
class Followed {
  private national: readonly ReadPolicyEvent[] = [];
  private regional: ReadonlyMap<string, readonly ReadPolicyEvent[]> = new Map();
  private loading: Promise<void> = Promise.resolve();
  snapshot: PolicySnapshot = snapshotOf([]);
  answers = new PolicyAnswers(this.snapshot);

  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
  ) {}

  refresh(): Promise<void> {
    return this.inTurn(async () => {
      const national = await loadNational(this.store, this.codec);
      const regions = regionsIn(national);
      this.regional = await this.read(regions);
      this.national = national;
    });
  }

  refreshRegion(region: string): Promise<void> {
    return this.inTurn(async () => {
      this.regional = new Map([...this.regional, ...(await this.read([region]))]);
    });
  }

  async take(batch: readonly StoredEvent[]): Promise<void> {
    const streams = new Set(batch.map((one) => one.streamId));
    if (streams.has(PUBLICATIONS_STREAM)) return this.refresh();
    for (const region of this.regional.keys()) {
      if (streams.has(regionalStream(region))) await this.refreshRegion(region);
    }
  }

  private async read(regions: readonly string[]) {
    const read = regions.map(
      async (region) => [region, await loadRegional(this.store, this.codec, region)] as const,
    );
    return new Map(await Promise.all(read));
  }

  private inTurn(load: () => Promise<void>): Promise<void> {
    const turn = this.loading.then(load).then(() => {
      this.snapshot = snapshotOf([...this.national, ...[...this.regional.values()].flat()]);
      this.answers = new PolicyAnswers(this.snapshot);
    });
    this.loading = turn.catch(() => undefined);
    return turn;
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
  const policy = new Followed(store, codec);
  await policy.refresh();
  const stop = new AbortController();
  const refresh = () => policy.refresh();
  const take = (batch: readonly StoredEvent[]) => policy.take(batch);
  const following = follow({ store, after, signal: stop.signal, refresh, take, onError });
  return {
    entry: (id, on) => policy.answers.entry(id, on),
    entries: (on) => policy.answers.entries(on),
    service: (id, on) => policy.answers.service(id, on),
    region: (code) => policy.answers.region(code),
    regions: () => policy.answers.regions(),
    regionOf: (municipality, on) => policy.answers.regionOf(municipality, on),
    schemeVersion: (on, region) => policy.answers.schemeVersion(on, region),
    hardDate: (on, region) => policy.answers.hardDate(on, region),
    objectionTermWeeks: (on) => policy.answers.objectionTermWeeks(on),
    isRmtFunded: (id, on) => policy.answers.isRmtFunded(id, on),
    priorGroups: (on, region) => policy.answers.priorGroups(on, region),
    suggestedProvisions: (on, region) => policy.answers.suggestedProvisions(on, region),
    funder: (id, on) => policy.answers.funder(id, on),
    offers: (question) => offersFor(policy.snapshot, policy.answers, question),
    schemes: (region) => policy.answers.schemes(region),
    refresh,
    refreshRegion: (region) => policy.refreshRegion(region),
    close: async () => {
      stop.abort();
      await following;
    },
  };
}
