import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_POLICY, type AccessPolicy, type Principal } from '@meereis/access';
import { NotFoundError } from '@meereis/commands';
import { EVENT_STORE, type EventStore, type Revision } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import { EVENT_CODEC, type EventCodec, type ReadEvent } from '@meereis/privacy';
import { arrangement, evolve, type Arrangement } from '../../domain/arrangement';
import type { TaskMade } from '../../domain/daily.fold';
import { CaseReader, seesTail } from '../case-reader.service';
import { tailOf } from '../tail.rule';

const PAGE = 500;
/** 20,000 events: far above what a case gathers in the years of a scheme; bounds every reading of one stream. */
const PAGES_MAX = 40;

/** What of a case's past this unit may see: revisions 0 up to and including `last`. */
export interface SeenPast {
  readonly last: Revision;
  /** The tail view of a former owner. */
  readonly tail: boolean;
  /** What its tasks were, also those from before the page that is asked for. */
  readonly tasksMade: readonly TaskMade[];
}

/** Reads the past of one case in pages, only as far as it is asked for. */
@Injectable()
export class CasePast {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    private readonly cases: CaseReader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EVENT_CODEC) private readonly codec: EventCodec,
  ) {}

  /** @throws NotFoundError, ForbiddenError */
  async seen(principal: Principal, id: Uuid): Promise<SeenPast> {
    const state = await this.cases.judged(principal, 'arrangement.read-history', id);
    if (!seesTail(this.policy, principal, 'arrangement.read-history', state))
      return { last: state.revision, tail: false, tasksMade: state.tasksMade };
    for await (const page of this.pages(id, { from: state.revision, newestFirst: true })) {
      const last = tailOf(page.toReversed(), principal.unit.id).at(-1);
      if (last !== undefined) return { last: last.revision, tail: true, tasksMade: state.tasksMade };
    }
    throw new NotFoundError();
  }

  /** Events one by one, from a revision on, in either direction; a page is read when its first event is asked for. */
  async *events(
    id: Uuid,
    asked: { readonly from: Revision; readonly newestFirst: boolean },
  ): AsyncIterable<ReadEvent> {
    for await (const page of this.pages(id, asked)) yield* page;
  }

  /** The case after the last event that passes, and no later than `last`; undefined when it did not exist yet. */
  async folded(
    id: Uuid,
    last: Revision,
    passes: (event: ReadEvent) => boolean = () => true,
  ): Promise<Arrangement | undefined> {
    let state: Arrangement | undefined;
    for await (const event of this.events(id, { from: 0, newestFirst: false })) {
      if (event.revision > last) break;
      if (passes(event)) state = evolve(state, event);
    }
    return state;
  }

  /** The case after each of two revisions, in one reading; -1 is before it began. */
  async between(
    id: Uuid,
    from: Revision,
    to: Revision,
  ): Promise<readonly [Arrangement | undefined, Arrangement | undefined]> {
    let state: Arrangement | undefined;
    const at = new Map<Revision, Arrangement | undefined>();
    for await (const event of this.events(id, { from: 0, newestFirst: false })) {
      if (event.revision > Math.max(from, to)) break;
      state = evolve(state, event);
      if (event.revision === from || event.revision === to) at.set(event.revision, state);
    }
    return [at.get(from), at.get(to)];
  }

  private async *pages(
    id: Uuid,
    { from, newestFirst }: { readonly from: Revision; readonly newestFirst: boolean },
  ): AsyncIterable<readonly ReadEvent[]> {
    let next = from;
    for (let page = 0; page < PAGES_MAX && next >= 0; page += 1) {
      const stored = await this.store.readStream({
        streamId: `${arrangement.name}-${id}`,
        from: next,
        direction: newestFirst ? 'backwards' : 'forwards',
        limit: PAGE,
      });
      if (stored.length === 0) return;
      yield await this.codec.decode(stored);
      next += newestFirst ? -stored.length : stored.length;
    }
  }
}
