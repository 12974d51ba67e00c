import type { EventStore } from '@meereis/event-store';
import { newUuid } from '@meereis/kernel';
import type { Projection } from '../projection';
import type { RowWriter } from '../sql/row-writer';
import { generations, openBooks, type Generation } from './books';
import { shapeOf } from './check';
import { dropKept, keptGenerations, takeBack, type KeptGeneration } from './kept';
import { pause } from './pause';
import { rebuildOutcome, requestRebuild, type RebuildReport } from './rebuild';

const POLL_MS = 100;
/** To count what is left may mean reading it, on a server's log. */
const PROGRESS_EVERY_MS = 2_000;

/** How far a rebuild is. */
export interface RebuildProgress {
  readonly eventsDone: number;
  readonly eventsInAll: number;
  readonly eventsPerSecond: number;
}

export type OnProgress = (progress: RebuildProgress) => void;

export interface RebuildsParts {
  readonly writer: RowWriter;
  readonly store: Pick<EventStore, 'countAfter'>;
  readonly projections: readonly Projection[];
  /** Lets the host look up, where it is the one that projects. */
  readonly poke: () => void;
  readonly ending: AbortSignal;
}

/** What any process may ask about rebuilding; whichever one projects does the work. */
export class Rebuilds {
  constructor(private readonly parts: RebuildsParts) {}

  /** @param everyMs between two looks at how far it is. @throws Error in words when it fails, or takes longer than this; then it goes on in the background. */
  async rebuild(
    name: string,
    timeoutMs: number,
    onProgress?: OnProgress,
    everyMs = PROGRESS_EVERY_MS,
  ): Promise<RebuildReport> {
    this.declared(name);
    const { writer, poke, ending } = this.parts;
    const id = newUuid();
    await requestRebuild(writer, id, name);
    poke();
    const until = performance.now() + timeoutMs;
    const progress = onProgress === undefined ? undefined : this.measuring(name, onProgress, everyMs);
    while (performance.now() < until && !ending.aborted) {
      const outcome = await rebuildOutcome(writer, id);
      if (outcome.state === 'done') return outcome.report;
      if (outcome.state === 'failed') throw new Error(`Opnieuw opbouwen is mislukt: ${outcome.reason}`);
      await progress?.();
      await pause(POLL_MS, ending);
    }
    throw new Error('Opnieuw opbouwen duurt langer dan verwacht; het gaat op de achtergrond door.');
  }

  /** The rows that served before go on from where they stood, and take their place again. @throws as `rebuild` */
  async back(name: string, timeoutMs: number, onProgress?: OnProgress): Promise<RebuildReport> {
    const projection = this.declared(name);
    await this.parts.writer.transaction(async (tx) => {
      const own = (await generations(tx)).filter((made) => made.projection === name);
      const kept = own.find(({ role }) => role === 'old');
      if (kept === undefined) throw new Error(`Van "${name}" zijn geen oude rijen bewaard.`);
      if (kept.version !== projection.version || kept.shape !== shapeOf(projection))
        throw new Error(
          `De bewaarde rijen van "${name}" zijn van versie ${kept.version}; alleen het programma van toen kan ze bijwerken.`,
        );
      if (own.some(({ role }) => role === 'building'))
        throw new Error(`"${name}" wordt al opnieuw opgebouwd. Wacht tot dat klaar is.`);
      await takeBack(tx, kept);
    });
    return this.rebuild(name, timeoutMs, onProgress);
  }

  /** @returns whether there was anything kept. */
  async drop(name: string): Promise<boolean> {
    const projection = this.declared(name);
    const { writer } = this.parts;
    await openBooks(writer);
    return writer.transaction((tx) => dropKept({ tx, writer, projection }));
  }

  async kept(): Promise<readonly KeptGeneration[]> {
    await openBooks(this.parts.writer);
    return keptGenerations(this.parts.writer);
  }

  private declared(name: string): Projection {
    const projection = this.parts.projections.find((one) => one.name === name);
    if (projection === undefined) throw new Error(`Er is geen projectie "${name}".`);
    return projection;
  }

  /** Looks now and then how far it is, and tells. */
  private measuring(name: string, onProgress: OnProgress, everyMs: number): () => Promise<void> {
    let lookedAt = -Infinity;
    let first: { readonly left: number; readonly at: number } | undefined;
    return async () => {
      const now = performance.now();
      if (now - lookedAt < everyMs) return;
      lookedAt = now;
      const building = (await generations(this.parts.writer)).find(isBuilding(name));
      if (building === undefined) return;
      const left = await this.parts.store.countAfter(building.position);
      first ??= { left, at: now };
      const eventsDone = Math.max(0, first.left - left);
      const seconds = (now - first.at) / 1_000;
      onProgress({
        eventsDone,
        eventsInAll: Math.max(first.left, left),
        eventsPerSecond: seconds === 0 ? 0 : Math.round(eventsDone / seconds),
      });
    };
  }
}

export function isBuilding(name: string): (made: Generation) => boolean {
  return ({ projection, role }) => projection === name && role === 'building';
}
