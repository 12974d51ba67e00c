import type { DomainEvent, EventMeta } from '@meereis/event-store';
import { EVENT_NAMESPACE, uuidV5, type Instant, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Role } from '@meereis/access';
import type { CommandRequest, DecisionContext } from '../command';

/** Id of the n-th event of a command: a retry offers the log the same ids, so nothing is written twice. */
export function eventIdOf(commandId: Uuid, index: number): Uuid {
  return uuidV5(EVENT_NAMESPACE, `${commandId}/${index}`);
}

/** What a decision may know besides state and command. */
export function decisionContext(
  request: Pick<CommandRequest<unknown>, 'principal' | 'commandId'>,
  today: LocalDate,
  now: Instant,
): DecisionContext {
  const calls = new Map<string, number>();
  return {
    principal: request.principal,
    commandId: request.commandId,
    today,
    now,
    newId: (name) => {
      const call = calls.get(name) ?? 0;
      calls.set(name, call + 1);
      return uuidV5(request.commandId, `${name}/${call}`);
    },
  };
}

export interface Stamped {
  readonly eventId: Uuid;
  readonly event: DomainEvent;
  readonly meta: EventMeta;
}

/** Gives every decided event its id and says how it came about (DESIGN §2). */
export function stamp<State>(
  request: CommandRequest<State>,
  role: Role,
  context: DecisionContext,
  events: readonly DomainEvent[],
): readonly Stamped[] {
  const { principal, commandId, correlationId, purpose, schemeVersion } = request;
  const meta: EventMeta = {
    commandId,
    correlationId,
    causationId: commandId,
    actor: principal.accountId,
    role,
    oin: principal.unit.oin,
    unit: principal.unit.id,
    purpose,
    ...(schemeVersion === undefined ? {} : { schemeVersion }),
    recordedAt: context.now,
    effectiveOn: request.effectiveOn ?? context.today,
  };
  return events.map((event, index) => ({ eventId: eventIdOf(commandId, index), event, meta }));
}
