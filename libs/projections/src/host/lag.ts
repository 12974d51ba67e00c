import type { EventStore, Position, StoredEvent } from '@meereis/event-store';
import type { WallClock } from '@meereis/kernel';
import type { Projection } from '../projection';
import type { RowWriter } from '../sql/row-writer';
import { generations, type Generation } from './books';
import { isLeased } from './lease';

/** `rebuilding`: a new generation is being filled beside the one that serves. `idle`: no host is projecting. */
export type ProjectionState = 'current' | 'catching-up' | 'rebuilding' | 'stopped' | 'idle';

/** How far one projection is, as its operator reads it. */
export interface ProjectionLag {
  readonly name: string;
  readonly version: number;
  /** Of the last event whose rows are served. */
  readonly position: Position;
  readonly eventsBehind: number;
  /** Age of the oldest event whose rows are not served yet; 0 when there is none. */
  readonly secondsBehind: number;
  /** Age of the last event whose rows are served; 0 when there is none. */
  readonly checkpointAgeSeconds: number;
  readonly state: ProjectionState;
  /** In Dutch, with nothing personal in it; only when stopped. */
  readonly reason?: string;
  /** Events still to go for the generation that is being built. */
  readonly eventsToRebuild?: number;
}

export interface LagSources {
  readonly store: EventStore;
  readonly writer: RowWriter;
  readonly wallClock: WallClock;
  readonly projections: readonly Projection[];
}

/** Reads the lag from the read database itself, so that any process may ask, also while another one projects. */
export async function readLag(sources: LagSources): Promise<readonly ProjectionLag[]> {
  const { writer, wallClock, projections } = sources;
  const [stored, leased] = await Promise.all([generations(writer), isLeased(writer, wallClock)]);
  const behind = measureOnce(sources);
  const lags: ProjectionLag[] = [];
  for (const { name } of projections) {
    const own = stored.filter(({ projection }) => projection === name);
    const active = own.find(({ role }) => role === 'active');
    if (active === undefined) continue;
    const building = own.find(({ role }) => role === 'building');
    lags.push(await lagOf(active, building, leased, behind));
  }
  return lags;
}

type Measured = Pick<ProjectionLag, 'eventsBehind' | 'secondsBehind' | 'checkpointAgeSeconds'>;
type Measure = (position: Position) => Promise<Measured>;

/** Most projections stand at the same position: each position is measured once. */
function measureOnce({ store, wallClock }: LagSources): Measure {
  const measured = new Map<Position, ReturnType<Measure>>();
  const measure: Measure = async (position) => {
    const eventsBehind = await store.countAfter(position);
    // Inclusive: the event at the position itself may come first.
    const around = await store.readAll({ from: position, limit: 2 });
    const age = (event: StoredEvent | undefined): number =>
      event === undefined
        ? 0
        : Math.max(0, Math.round((Date.parse(wallClock.now()) - Date.parse(event.meta.recordedAt)) / 1000));
    return {
      eventsBehind,
      secondsBehind: eventsBehind === 0 ? 0 : age(around.find((event) => event.position > position)),
      checkpointAgeSeconds: age(around.find((event) => event.position === position)),
    };
  };
  return (position) => {
    const known = measured.get(position) ?? measure(position);
    measured.set(position, known);
    return known;
  };
}

async function lagOf(
  active: Generation,
  building: Generation | undefined,
  leased: boolean,
  behind: Measure,
): Promise<ProjectionLag> {
  const measured = await behind(active.position);
  const reason = active.stopped ?? building?.stopped ?? undefined;
  return {
    name: active.projection,
    version: active.version,
    position: active.position,
    ...measured,
    state: stateOf(measured.eventsBehind, building, leased, reason),
    ...(reason !== undefined && { reason }),
    ...(building !== undefined && { eventsToRebuild: (await behind(building.position)).eventsBehind }),
  };
}

function stateOf(
  eventsBehind: number,
  building: Generation | undefined,
  leased: boolean,
  reason: string | undefined,
): ProjectionState {
  if (reason !== undefined) return 'stopped';
  if (!leased) return 'idle';
  if (building !== undefined) return 'rebuilding';
  return eventsBehind === 0 ? 'current' : 'catching-up';
}
