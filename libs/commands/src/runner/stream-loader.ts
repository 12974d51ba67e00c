import type { EventStore, Revision } from '@meereis/event-store';
import type { EventCodec, ReadEvent } from '@meereis/privacy';
import type { Uuid } from '@meereis/kernel';
import type { Aggregate } from '../command';
import type { WhatChanged } from '../errors';
import { emptyStream, foldOn, StreamCache, type CommandSpan, type Folded } from './stream-cache';

const PAGE = 1_000;
/** A stream longer than a million events is a mistake in the design of the stream. */
const PAGES_MAX = 1_000;
/** Most changes named in the answer to a stale write. */
const CHANGES_MAX = 50;
/** Most events of workers that a named revision may lie behind. */
const PASSED_OVER_MAX = 20;

export function streamName(aggregate: { readonly name: string }, id: Uuid): string {
  return `${aggregate.name}-${id}`;
}

/** Reads and folds streams; what was folded before is kept and only the tail is read. */
export class StreamLoader {
  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
    private readonly cache = new StreamCache(),
  ) {}

  /** The stream as it stands now, also after writes of another process. */
  async load<State>(aggregate: Aggregate<State>, id: Uuid): Promise<Folded<State>> {
    const streamId = streamName(aggregate, id);
    const erasures = await this.codec.erasures();
    this.cache.forgetErased(erasures);
    const known = this.cache.get(aggregate, streamId) ?? emptyStream(aggregate, erasures);
    const folded = await this.foldFrom(aggregate, streamId, known);
    if (folded.revision > known.revision) this.cache.put(aggregate, streamId, folded);
    return folded;
  }

  /** The stream as one command left it, and the events that command wrote. */
  async loadUpTo<State>(
    aggregate: Aggregate<State>,
    id: Uuid,
    span: CommandSpan,
  ): Promise<{ readonly folded: Folded<State>; readonly events: readonly ReadEvent[] }> {
    const streamId = streamName(aggregate, id);
    const start = emptyStream(aggregate, await this.codec.erasures());
    const folded = await this.foldFrom(aggregate, streamId, start, span.last);
    const stored = await this.store.readStream({
      streamId,
      from: span.first,
      limit: Math.min(PAGE, span.last - span.first + 1),
    });
    return { folded, events: await this.codec.decode(stored) };
  }

  /** Takes in what this process just appended, so that the next command finds an empty tail. */
  keep<State>(
    aggregate: Aggregate<State>,
    streamId: string,
    before: Folded<State>,
    events: readonly ReadEvent[],
  ): Folded<State> {
    const after = foldOn(aggregate, before, events);
    this.cache.put(aggregate, streamId, after);
    return after;
  }

  /** What happened from a revision on, without any content. */
  async changedSince(streamId: string, from: Revision): Promise<readonly WhatChanged[]> {
    const stored = await this.store.readStream({ streamId, from: Math.max(0, from), limit: CHANGES_MAX });
    return stored.map(({ revision, type, meta }) => ({ revision, type, recordedAt: meta.recordedAt }));
  }

  /** Every event behind a revision, up to and including another, is of one of these kinds and written by a worker. */
  async onlyByWorkers(
    streamId: string,
    { after, last }: { readonly after: Revision; readonly last: Revision },
    types: readonly string[],
  ): Promise<boolean> {
    const count = last - after;
    if (count < 1 || count > PASSED_OVER_MAX) return false;
    const stored = await this.store.readStream({ streamId, from: after + 1, limit: count });
    return (
      stored.length === count &&
      stored.every(({ type, meta }) => types.includes(type) && meta.role === 'system')
    );
  }

  private async foldFrom<State>(
    aggregate: Aggregate<State>,
    streamId: string,
    start: Folded<State>,
    last = Number.MAX_SAFE_INTEGER,
  ): Promise<Folded<State>> {
    let folded = start;
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const limit = Math.min(PAGE, last - folded.revision);
      if (limit === 0) return folded;
      const stored = await this.store.readStream({ streamId, from: folded.revision + 1, limit });
      folded = foldOn(aggregate, folded, await this.codec.decode(stored));
      if (stored.length < limit) return folded;
    }
    throw new Error(`${streamId} is longer than ${PAGE * PAGES_MAX} events.`);
  }
}
