import { Inject, Injectable } from '@nestjs/common';
import {
  ACCESS_POLICY,
  type AccessPolicy,
  type Action,
  type CaseResource,
  type Principal,
} from '@meereis/access';
import { COMMAND_RUNNER, ForbiddenError, NotFoundError, type CommandRunner } from '@meereis/commands';
import { EVENT_STORE, type EventStore } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import { EVENT_CODEC, type EventCodec, type ReadEvent } from '@meereis/privacy';
import { arrangement, evolve, type Arrangement } from '../domain/arrangement';
import { caseResource, referralResource } from '../domain/case-resource';
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
  judged(principal: Principal, action: Action, id: Uuid): Promise<Arrangement> {
    return this.judgedForOne(principal, [action], id);
  }

  /** The whole case, for who may do one of these. @throws NotFoundError, ForbiddenError */
  async judgedForOne(principal: Principal, actions: readonly Action[], id: Uuid): Promise<Arrangement> {
    return (await this.judgedAs(principal, actions, id, caseResource)).state;
  }

  /** For the sides of one handover, also when they have no other tie to the case. @throws NotFoundError, ForbiddenError */
  async handover(
    principal: Principal,
    id: Uuid,
    handoverId: Uuid,
  ): Promise<{ readonly state: Arrangement; readonly events: readonly ReadEvent[] }> {
    const { state } = await this.judgedAs(principal, ['handover.read-receipt'], id, (found) => {
      const offer = found.handovers.find((one) => one.value.handoverId === handoverId)?.value;
      const resource = caseResource(found);
      if (offer === undefined || resource === undefined) return undefined;
      return { ...resource, formerOwners: [...resource.formerOwners, offer.fromUnit, offer.toUnit] };
    });
    const events = await this.stream(id);
    return { state, events: events.filter((one) => isOf(handoverId, one)) };
  }

  /** For the sides of one referral and nobody else of the case. @throws NotFoundError, ForbiddenError */
  async referral(principal: Principal, id: Uuid, referralId: Uuid): Promise<Arrangement> {
    return (await this.judgedAs(principal, ['referral.read'], id, referralResource(referralId))).state;
  }

  private async judgedAs(
    principal: Principal,
    actions: readonly Action[],
    id: Uuid,
    resourceOf: (state: Arrangement) => CaseResource | undefined,
  ): Promise<{ readonly state: Arrangement }> {
    const { state } = await this.runner.load(arrangement, id);
    if (state === undefined) throw new NotFoundError();
    const resource = resourceOf(state);
    const verdicts = actions.map((action) => this.policy.may(principal, action, resource));
    if (verdicts.some((one) => one.allowed)) return { state };
    const known = verdicts.some((one) => !one.allowed && one.as === 'forbidden');
    throw known ? new ForbiddenError() : new NotFoundError();
  }

  /** The case as this unit may see it. @throws NotFoundError, ForbiddenError */
  async seen(principal: Principal, id: Uuid): Promise<SeenCase> {
    const state = await this.judged(principal, 'arrangement.read', id);
    if (!seesTail(this.policy, principal, 'arrangement.read', state)) return { state, tail: false };
    const events = tailOf(await this.stream(id), principal.unit.id);
    const then = events.reduce<Arrangement | undefined>(evolve, undefined);
    if (then === undefined) throw new NotFoundError();
    return { state: then, tail: true };
  }

  /** Every event this unit may see, in recorded order. @throws NotFoundError, ForbiddenError */
  async history(principal: Principal, id: Uuid): Promise<readonly ReadEvent[]> {
    const state = await this.judged(principal, 'arrangement.read-history', id);
    const events = await this.stream(id);
    return seesTail(this.policy, principal, 'arrangement.read-history', state)
      ? tailOf(events, principal.unit.id)
      : events;
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
      events.push(...(await this.codec.decode(stored)));
      if (stored.length < PAGE) break;
    }
    return events;
  }
}

/** Offer, answer and contact of one handover; tasks and questions are no part of its receipt. */
const ON_RECEIPT: ReadonlySet<string> = new Set([
  'handover-offered.v1',
  'handover-accepted.v1',
  'handover-declined.v1',
  'handover-withdrawn.v1',
  'handover-expired.v1',
  'handover-completed.v1',
]);

function isOf(handoverId: Uuid, { type, data }: ReadEvent): boolean {
  return ON_RECEIPT.has(type) && (data as { readonly handoverId?: Uuid }).handoverId === handoverId;
}

/**
 * Whether this principal reads the tail view: the right itself comes from having been the owner. Another tie of the
 * unit, which gives this role no such right, does not widen it (R036).
 */
export function seesTail(
  policy: AccessPolicy,
  principal: Principal,
  action: Action,
  state: Arrangement,
): boolean {
  const verdict = policy.may(principal, action, caseResource(state));
  return verdict.allowed && verdict.relation === 'former';
}
