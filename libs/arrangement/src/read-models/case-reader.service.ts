import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_POLICY, relationsOf, type AccessPolicy, type Action, type Principal } from '@meereis/access';
import { COMMAND_RUNNER, ForbiddenError, NotFoundError, type CommandRunner } from '@meereis/commands';
import { EVENT_STORE, type EventStore } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import { EVENT_CODEC, type EventCodec, type ReadEvent } from '@meereis/privacy';
import { arrangement, evolve, type Arrangement } from '../domain/arrangement';
import { caseResource } from '../domain/case-resource';
import { tailOf } from './tail.rule';

const PAGE = 1_000;
/** Far above what a case gathers in the years of a scheme; bounds every reading of one stream. */
const PAGES_MAX = 20;

export interface SeenCase {
  readonly state: Arrangement;
  /** The tail view: what happened up to the handover, nothing of what came after. */
  readonly tail: boolean;
}

/** Reads one case from its own stream, so that an answer and its revision always belong together. */
@Injectable()
export class CaseReader {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EVENT_CODEC) private readonly codec: EventCodec,
  ) {}

  /** The whole case as it stands. @throws NotFoundError, ForbiddenError */
  async judged(principal: Principal, action: Action, id: Uuid): Promise<Arrangement> {
    const { state } = await this.runner.load(arrangement, id);
    if (state === undefined) throw new NotFoundError();
    const verdict = this.policy.may(principal, action, caseResource(state));
    if (verdict.allowed) return state;
    throw verdict.as === 'forbidden' ? new ForbiddenError() : new NotFoundError();
  }

  /** The case as this unit may see it. @throws NotFoundError, ForbiddenError */
  async seen(principal: Principal, id: Uuid): Promise<SeenCase> {
    const state = await this.judged(principal, 'arrangement.read', id);
    if (!seesTail(principal, state)) return { state, tail: false };
    const events = tailOf(await this.stream(id), principal.unit.id);
    const then = events.reduce<Arrangement | undefined>(evolve, undefined);
    if (then === undefined) throw new NotFoundError();
    return { state: then, tail: true };
  }

  /** Every event this unit may see, in recorded order. @throws NotFoundError, ForbiddenError */
  async history(principal: Principal, id: Uuid): Promise<readonly ReadEvent[]> {
    const state = await this.judged(principal, 'arrangement.read-history', id);
    const events = await this.stream(id);
    return seesTail(principal, state) ? tailOf(events, principal.unit.id) : events;
  }

  private async stream(id: Uuid): Promise<readonly ReadEvent[]> {
    const events: ReadEvent[] = [];
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const from = events.length;
      const stored = await this.store.readStream({
        streamId: `${arrangement.name}-${id}`,
        from,
        limit: PAGE,
      });
      events.push(...this.codec.decode(stored));
      if (stored.length < PAGE) break;
    }
    return events;
  }
}

const TIES: ReadonlySet<string> = new Set(['owner', 'offered', 'escalated', 'former']);

function seesTail(principal: Principal, state: Arrangement): boolean {
  const resource = caseResource(state);
  // The strongest tie decides what is read here; a referred item has a view of its own, beside the tail.
  const reads =
    resource === undefined ? [] : relationsOf(principal.unit, resource).filter((one) => TIES.has(one));
  return reads[0] === 'former';
}
