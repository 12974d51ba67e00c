import type { DomainEvent, ExpectedRevision, Position, Revision } from '@meereis/event-store';
import type { Action, CaseResource, Principal } from '@meereis/access';
import type { Instant, LocalDate, Result, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Refusal } from './refusal';

/** A stream's meaning: how its events fold into state. Pure. */
export interface Aggregate<State> {
  /** Prefix of the stream name: `arrangement` gives `arrangement-<uuid>`. */
  readonly name: string;
  readonly initial: State;
  evolve(state: State, event: ReadEvent): State;
}

/** What a decision may depend on besides state and command: who, when, and fresh ids. All are inputs, so `decide` is pure. */
export interface DecisionContext {
  readonly principal: Principal;
  readonly today: LocalDate;
  readonly now: Instant;
  readonly commandId: Uuid;
  /** Id derived from the command: the n-th call of a retry gives the same id again. */
  readonly newId: (name: string) => Uuid;
}

export type Decision = Result<readonly DomainEvent[], readonly Refusal[]>;

export interface CommandRequest<State> {
  readonly aggregate: Aggregate<State>;
  /** Uuid part of the stream name. */
  readonly id: Uuid;
  /** From `If-Match` / `If-None-Match: *`. `'additive'`: a pure addition, decided again at a conflict, three times at most. */
  readonly expected: ExpectedRevision | 'additive';
  readonly principal: Principal;
  readonly action: Action;
  readonly purpose: string;
  /** Derived from the Idempotency-Key where given, else fresh. */
  readonly commandId: Uuid;
  readonly correlationId: Uuid;
  readonly effectiveOn?: LocalDate;
  /** Version of the scheme the decision was taken under, where one applied. */
  readonly schemeVersion?: string;
  /** What the policy judges; undefined for a stream that does not exist yet or is no case. */
  /**
   * Kinds of event that change nothing somebody edits. Written by a worker since, they do not make a named revision
   * stale: the command is decided on what stands there now (docs/decisions/workers-and-versions.md).
   */
  readonly passesOver?: readonly string[];
  readonly resource: (state: State) => CaseResource | undefined;
  /** At least one event, or refusals: nothing to change is a refusal too. An empty outcome is a mistake in the program. */
  readonly decide: (state: State, context: DecisionContext) => Decision;
}

export interface CommandResult<State> {
  readonly state: State;
  readonly revision: Revision;
  readonly position: Position;
  readonly events: readonly DomainEvent[];
  /** True when these events had been written before by the same command. */
  readonly repeated: boolean;
}

/**
 * Load, ask the policy, decide, append: the one way into the log for every context.
 * @throws NotFoundError, ForbiddenError, RefusedError (all failing rules), StaleRevisionError (with what changed).
 */
export interface CommandRunner {
  run<State>(request: CommandRequest<State>): Promise<CommandResult<State>>;
  /** Folds a stream for reading, under the same cache. `revision` is -1 for a stream that does not exist. */
  load<State>(
    aggregate: Aggregate<State>,
    id: Uuid,
  ): Promise<{ readonly state: State; readonly revision: Revision }>;
}
