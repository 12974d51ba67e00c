import { LRUCache } from 'lru-cache';
import type { Position, Revision } from '@meereis/event-store';
import { LOG_START } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Uuid } from '@meereis/kernel';
import type { Aggregate } from '../command';

/** Where the events of one command stand in the stream. */
export interface CommandSpan {
  readonly first: Revision;
  readonly last: Revision;
}

/** A folded stream. `state` is never changed in place, so it may be shared by everybody who read it. */
export interface Folded<State> {
  readonly state: State;
  /** -1 for a stream that does not exist. */
  readonly revision: Revision;
  readonly position: Position;
  /** Which commands wrote this stream; only grows, so it may be shared too. */
  readonly commands: Map<Uuid, CommandSpan>;
  /** How often people had been erased when it was read. */
  readonly erasures: number;
}

/** Commands remembered per stream. An older repeat is still stopped by the log, which refuses its event ids. */
const COMMANDS_MAX = 5_000;
const STREAMS_MAX = 2_000;
/** Opened personal text of a stream nobody works on leaves memory after this time. */
const IDLE_MS_MAX = 10 * 60_000;

interface Entry {
  readonly aggregate: Aggregate<unknown>;
  readonly folded: Folded<unknown>;
}

export function emptyStream<State>(aggregate: Aggregate<State>, erasures: number): Folded<State> {
  return { state: aggregate.initial, revision: -1, position: LOG_START, commands: new Map(), erasures };
}

/** Folds what follows. Events that are already in are skipped, so a tail read twice does no harm. */
export function foldOn<State>(
  aggregate: Aggregate<State>,
  folded: Folded<State>,
  events: readonly ReadEvent[],
): Folded<State> {
  const { commands, erasures } = folded;
  let { state, revision, position } = folded;
  for (const event of events) {
    if (event.revision <= revision) continue;
    if (event.revision !== revision + 1)
      throw new Error(`${event.streamId} jumps from ${revision} to ${event.revision}.`);
    state = aggregate.evolve(state, event);
    ({ revision, position } = event);
    remember(commands, event);
  }
  return { state, revision, position, commands, erasures };
}

function remember(commands: Map<Uuid, CommandSpan>, event: ReadEvent): void {
  const span = commands.get(event.meta.commandId);
  commands.set(event.meta.commandId, {
    first: span?.first ?? event.revision,
    last: Math.max(span?.last ?? 0, event.revision),
  });
  if (commands.size <= COMMANDS_MAX) return;
  const [oldest] = commands.keys();
  if (oldest !== undefined) commands.delete(oldest);
}

/** Streams folded before; bounded in number and in time. Only the tail has to be read again. */
export class StreamCache {
  private readonly entries: LRUCache<string, Entry>;
  private erasuresSeen = 0;

  constructor(streamsMax = STREAMS_MAX) {
    this.entries = new LRUCache({ max: streamsMax, ttl: IDLE_MS_MAX });
  }

  /** Drops every opened text when somebody was erased since, here or by another process. */
  forgetErased(erasures: number): void {
    if (erasures === this.erasuresSeen) return;
    this.erasuresSeen = erasures;
    this.entries.clear();
  }

  get<State>(aggregate: Aggregate<State>, streamId: string): Folded<State> | undefined {
    const entry = this.entries.get(streamId);
    // The same aggregate object put it there, so its state has this type.
    return entry?.aggregate === aggregate ? (entry.folded as Folded<State>) : undefined;
  }

  /** Keeps the newest: a slower reader never puts an older state back, nor the text of somebody erased meanwhile. */
  put<State>(aggregate: Aggregate<State>, streamId: string, folded: Folded<State>): void {
    if (folded.erasures !== this.erasuresSeen) return;
    const known = this.get(aggregate, streamId);
    if (known !== undefined && known.revision > folded.revision) return;
    this.entries.set(streamId, { aggregate, folded });
  }
}
