import type { DomainEvent, EventStore, EventToAppend, Position, Revision } from '@meereis/event-store';
import type { AccessPolicy, Role } from '@meereis/access';
import type { BusinessClock, WallClock } from '@meereis/kernel';
import type { EventCodec, ReadEvent } from '@meereis/privacy';
import type { CommandRequest, CommandResult, CommandRunner } from '../command';
import { ForbiddenError, NotFoundError, RefusedError, StaleRevisionError } from '../errors';
import type { CommandLog } from '../log';
import { decisionContext, eventIdOf, stamp } from './stamp';
import { StreamCache, type Folded } from './stream-cache';
import { StreamLoader, streamName } from './stream-loader';

export interface CommandRunnerParts {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly policy: AccessPolicy;
  readonly wallClock: WallClock;
  readonly businessClock: BusinessClock;
  readonly log: CommandLog;
  /** Streams kept folded in memory; default 2,000. */
  readonly cachedStreamsMax?: number;
}

/** A pure addition is decided again this many times after it met another write (DESIGN §2). */
export const ADDITIVE_RETRIES_MAX = 3;

export function createCommandRunner(parts: CommandRunnerParts): CommandRunner {
  const loader = new StreamLoader(parts.store, parts.codec, new StreamCache(parts.cachedStreamsMax));
  return {
    run: (request) => new CommandRun(parts, loader, request).run(),
    load: async (aggregate, id) => {
      const { state, revision } = await loader.load(aggregate, id);
      return { state, revision };
    },
  };
}

/** One command on its way: load, has it been done before, who may, which revision, decide, append. */
class CommandRun<State> {
  private readonly streamId: string;

  constructor(
    private readonly parts: CommandRunnerParts,
    private readonly loader: StreamLoader,
    private readonly request: CommandRequest<State>,
  ) {
    this.streamId = streamName(request.aggregate, request.id);
  }

  async run(): Promise<CommandResult<State>> {
    const { aggregate, id } = this.request;
    let basis: Revision = -1;
    // A write that names its revision goes round again only for its own repeat, or behind what a worker wrote.
    for (let round = 0; round <= ADDITIVE_RETRIES_MAX; round += 1) {
      const found = await this.loader.load(aggregate, id);
      const earlier = await this.earlierResult(found);
      if (earlier !== undefined) return earlier;
      const result = await this.decideAndAppend(found);
      if (result !== undefined) return result;
      basis = found.revision;
    }
    throw await this.stale(basis, basis + 1);
  }

  /**
   * What this command did before, when it did. Asked before policy and revision: the first time has already passed
   * them, and a decision can take away the very ground it rested on (who declined a handover no longer sees the case).
   */
  private async earlierResult(found: Folded<State>): Promise<CommandResult<State> | undefined> {
    const { aggregate, id, commandId, principal } = this.request;
    const span = found.commands.get(commandId);
    if (span === undefined) return undefined;
    const { folded, events } = await this.loader.loadUpTo(aggregate, id, span);
    const [first] = events;
    if (first?.eventId !== eventIdOf(commandId, 0)) return undefined;
    // The id of a command is derived from the account, so another account here is somebody else's command.
    if (first.meta.actor !== principal.accountId) throw new NotFoundError();
    return outcome(folded, events, true);
  }

  private async decideAndAppend(found: Folded<State>): Promise<CommandResult<State> | undefined> {
    const { expected } = this.request;
    const exists = found.revision >= 0;
    if (!exists && expected !== 'no-stream') throw this.attempt('not-found', [], new NotFoundError());
    const role = this.mayOrThrow(found.state);
    const basedOn = exists ? found.revision : 'no-stream';
    if (expected !== 'additive' && expected !== basedOn && !(await this.passesOver(found.revision))) {
      throw await this.stale(found.revision, expected === 'no-stream' ? 0 : expected + 1);
    }
    const events = await this.decide(found.state, role);
    const appended = await this.parts.store.append(this.streamId, basedOn, events);
    switch (appended.kind) {
      case 'wrong-expected-revision':
        return undefined;
      case 'repeated':
        return this.repeatedElsewhere(found);
      case 'appended':
        return this.appended(found, events, appended.lastRevision, appended.position);
    }
  }

  /** Behind the revision the caller saw, only workers wrote, and nothing the caller edits. */
  private async passesOver(last: Revision): Promise<boolean> {
    const { expected, passesOver } = this.request;
    if (typeof expected !== 'number' || passesOver === undefined) return false;
    return this.loader.onlyByWorkers(this.streamId, { after: expected, last }, passesOver);
  }

  private mayOrThrow(state: State): Role {
    const { principal, action } = this.request;
    const verdict = this.parts.policy.may(principal, action, this.request.resource(state));
    if (verdict.allowed) return verdict.role;
    throw this.attempt(
      verdict.as,
      [],
      verdict.as === 'forbidden' ? new ForbiddenError() : new NotFoundError(),
    );
  }

  private async decide(state: State, role: Role): Promise<readonly EventToAppend[]> {
    const { businessClock, wallClock, codec } = this.parts;
    const context = decisionContext(this.request, businessClock.today(), wallClock.now());
    const decision = this.request.decide(state, context);
    if (!decision.ok) {
      const rules = decision.error.map((one) => one.rule);
      if (rules.length === 0) throw new Error(`${this.request.action} refused without a reason.`);
      throw this.attempt('refused', rules, new RefusedError(decision.error));
    }
    // A command that changes nothing must say so as a refusal: an answer without an event could not be recognised later.
    if (decision.value.length === 0) throw new Error(`${this.request.action} decided nothing.`);
    return codec.encode(stamp(this.request, role, context, decision.value));
  }

  /** The same command of another process wrote these events between our reading and our writing. */
  private async repeatedElsewhere(found: Folded<State>): Promise<CommandResult<State>> {
    const { aggregate, id } = this.request;
    const now = await this.loader.load(aggregate, id);
    const earlier = await this.earlierResult(now);
    if (earlier !== undefined) return earlier;
    throw new Error(
      `${this.streamId} holds this command outside the range ${found.revision}…${now.revision}.`,
    );
  }

  private async appended(
    found: Folded<State>,
    written: readonly EventToAppend[],
    lastRevision: Revision,
    position: Position,
  ): Promise<CommandResult<State>> {
    const [only] = written;
    if (only === undefined || written.length > 1) {
      // The log tells the position of the last event only, so several are read back rather than guessed.
      const { folded, events } = await this.readBack(found, lastRevision);
      return outcome(folded, events, false);
    }
    const stored = { ...only, streamId: this.streamId, revision: lastRevision, position, bytes: NO_BYTES };
    const events = await this.parts.codec.decode([stored]);
    const folded = this.loader.keep(this.request.aggregate, this.streamId, found, events);
    return outcome(folded, events, false);
  }

  private async readBack(found: Folded<State>, lastRevision: Revision) {
    const { aggregate } = this.request;
    const first = found.revision + 1;
    const stored = await this.parts.store.readStream({
      streamId: this.streamId,
      from: first,
      limit: lastRevision - found.revision,
    });
    const events = await this.parts.codec.decode(stored);
    return { folded: this.loader.keep(aggregate, this.streamId, found, events), events };
  }

  private async stale(actual: Revision, changedFrom: Revision): Promise<StaleRevisionError> {
    const { expected } = this.request;
    const changed = await this.loader.changedSince(this.streamId, changedFrom);
    const revision = Math.max(actual, changed.at(-1)?.revision ?? -1);
    const basedOn = expected === 'additive' ? actual : expected;
    return this.attempt(
      'stale',
      [],
      new StaleRevisionError(basedOn, revision < 0 ? 'no-stream' : revision, changed),
    );
  }

  /** A command that wrote nothing leaves a trace in the log of the process only: ids and rule numbers, nothing personal. */
  private attempt<E extends Error>(reason: string, rules: readonly string[], error: E): E {
    const { action, principal, commandId, correlationId } = this.request;
    this.parts.log.info(
      {
        attempt: reason,
        rules,
        action,
        account: principal.accountId,
        stream: this.streamId,
        commandId,
        correlationId,
      },
      'command left no event',
    );
    return error;
  }
}

const NO_BYTES = new Uint8Array(0);

function outcome<State>(
  folded: Folded<State>,
  events: readonly ReadEvent[],
  repeated: boolean,
): CommandResult<State> {
  const told: readonly DomainEvent[] = events.map(({ type, data }) => ({ type, data }));
  return {
    state: folded.state,
    revision: folded.revision,
    position: folded.position,
    events: told,
    repeated,
  };
}
