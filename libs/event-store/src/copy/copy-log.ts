import { LOG_START, type EventStore, type Position, type StoredEvent } from '../event-store';
import { EVENT_STORE_LIMITS as LIMITS } from '../limits';
import { differingStreams, eventsOf, fingerprint } from './fingerprint';

const TOLD_EVERY = 10_000;
const NAMED_MAX = 5;
/** One append of the copy is at most so many bytes: half of what a server takes in one. */
const BYTES_PER_APPEND = 512 * 1024;

/** The target holds something that the source does not, or other than the source: a copy would mix two logs. Says which, for an operator. */
export class TargetDiffersError extends Error {
  override readonly name = 'TargetDiffersError';
}

export interface CopyLog {
  readonly from: EventStore;
  readonly to: EventStore;
  /** How many events have been copied in this run, now and then. */
  readonly onProgress?: (copied: number) => void;
  /** Ends the copy between two appends; the next run goes on from there. */
  readonly signal?: AbortSignal;
}

export interface Copied {
  /** Copied now; what an earlier run had copied is not among them. */
  readonly copied: number;
  /** In the target. */
  readonly events: number;
  readonly streams: number;
}

/**
 * Moves what a log holds now to another one: the same ids, revisions, order and stored bytes, so both dates too. The target
 * is empty, or what an earlier run left; at the end both are read again and compared stream by stream.
 * @throws TargetDiffersError, also when what was read again is not the same; AbortError of the signal.
 */
export async function copyLog({ from, to, onProgress, signal }: CopyLog): Promise<Copied> {
  const until = await from.head();
  const after = await whereItStopped(from, to);
  let copied = 0;
  for await (const run of runsOf(from, after, until)) {
    signal?.throwIfAborted();
    await appendRun(to, run);
    const before = copied;
    copied += run.length;
    if (Math.floor(before / TOLD_EVERY) < Math.floor(copied / TOLD_EVERY)) onProgress?.(copied);
  }
  return { copied, ...(await compared(from, to, until)) };
}

/** Position in the source of the last event that the target has: events are copied in order, so the rest comes after it. */
async function whereItStopped(from: EventStore, to: EventStore): Promise<Position> {
  const head = await to.head();
  if (head === LOG_START) return LOG_START;
  const last = (await to.readAll({ from: head, limit: 1 })).at(-1);
  if (last === undefined) throw new TargetDiffersError('Het doel geeft zijn laatste gebeurtenis niet terug.');
  const [same] = await from.readStream({ streamId: last.streamId, from: last.revision, limit: 1 });
  if (same?.eventId !== last.eventId)
    throw new TargetDiffersError(
      `Het doel eindigt met een gebeurtenis van ${last.streamId} die de bron niet heeft.`,
    );
  return same.position;
}

/** Events that follow each other in one stream go in one append; nothing else may come in between, so order stays. */
async function* runsOf(store: EventStore, after: Position, until: Position): AsyncGenerator<StoredEvent[]> {
  let run: StoredEvent[] = [];
  let bytes = 0;
  for await (const event of eventsOf(store, after, until)) {
    const fits = run.length < LIMITS.eventsPerAppend && bytes + event.bytes.length <= BYTES_PER_APPEND;
    if (run.length > 0 && (run[0]?.streamId !== event.streamId || !fits)) {
      yield run;
      run = [];
      bytes = 0;
    }
    run.push(event);
    bytes += event.bytes.length;
  }
  if (run.length > 0) yield run;
}

async function appendRun(to: EventStore, run: readonly StoredEvent[]): Promise<void> {
  const [first] = run;
  if (first === undefined) return;
  const { streamId, revision } = first;
  const expected = revision === 0 ? 'no-stream' : revision - 1;
  const outcome = await to.append(streamId, expected, run);
  if (outcome.kind === 'wrong-expected-revision')
    throw new TargetDiffersError(
      `Het doel heeft andere gebeurtenissen in ${streamId} vanaf nummer ${revision}.`,
    );
}

async function compared(
  from: EventStore,
  to: EventStore,
  until: Position,
): Promise<Pick<Copied, 'events' | 'streams'>> {
  const [source, target] = [await fingerprint(from, until), await fingerprint(to)];
  const differing = differingStreams(source, target, NAMED_MAX);
  if (differing.length > 0)
    throw new TargetDiffersError(`Bron en doel verschillen, om te beginnen in: ${differing.join(', ')}.`);
  if (source.order !== target.order)
    throw new TargetDiffersError('Bron en doel hebben dezelfde gebeurtenissen in een andere volgorde.');
  return { events: target.events, streams: target.streams.size };
}
