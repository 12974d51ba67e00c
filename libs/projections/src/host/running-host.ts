import type { Position } from '@meereis/event-store';
import type { RowWriter } from '../sql/row-writer';
import { BatchReader, nameOf } from './batch';
import { generations, openBooks } from './books';
import { checkProjections } from './check';
import type { Stopped } from './committer';
import type { Cursor } from './cursor';
import { Follower, type FollowerEvents } from './follower';
import { readLag, type ProjectionLag } from './lag';
import { Comparisons } from './comparison';
import { Lease } from './lease';
import { pause } from './pause';
import { drop } from './drop';
import { addBuilding, prepare } from './prepare';
import type { HostState, ProjectionHost, ProjectionHostOptions } from './host';
import { dropOverdue } from './kept';
import { Rebuilds } from './rebuilds';
import { SameLog } from './same-log';
import { openRequests, settleRequests, switchTo } from './rebuild';
import { Waiters } from './waiters';

/** How often those who do not project themselves look at the database. */
const POLL_MS = 20;
/** A server of the database or of the log that starts again, or another that takes over, gets some ten minutes. */
const LOSSES_MAX = 600;
const LOSS_WAIT_MS = 1_000;

export class RunningHost implements ProjectionHost {
  readonly #options: Required<ProjectionHostOptions>;
  readonly #writer: RowWriter;
  readonly #lease: Lease;
  readonly #names: readonly string[];
  readonly #sameLog: SameLog;
  readonly rebuilds: Rebuilds;
  readonly #ending = new AbortController();
  readonly #comparisons: Comparisons;
  #waiters = new Waiters();
  #follower: Follower | undefined;
  #state: HostState = 'new';
  #reason: string | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(options: Required<ProjectionHostOptions>) {
    this.#options = options;
    this.#writer = options.database.writer;
    this.#lease = new Lease(this.#writer, options.wallClock, options.leaseMs);
    this.#comparisons = new Comparisons(this.#writer, () => this.#follower?.poke());
    this.#sameLog = new SameLog(this.#writer, options.store, options.projects);
    this.rebuilds = new Rebuilds({
      ...options,
      writer: this.#writer,
      poke: () => this.#follower?.poke(),
      ending: this.#ending.signal,
    });
    this.#names = options.projections.map(({ name }) => name);
  }

  async start(): Promise<void> {
    if (this.#state !== 'new') throw new Error('A projection host starts once.');
    checkProjections(this.#options.projections, this.#options.registry);
    await openBooks(this.#writer);
    await this.#sameLog.checkIfItAnswers();
    const first = await this.#takeOver();
    this.#state = first === undefined ? 'waiting' : 'projecting';
    this.#running = this.#run(first);
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    this.#follower?.poke();
    await this.#running;
    await this.#comparisons.ended();
    if (this.#state !== 'stopped') this.#state = 'ended';
    this.#waiters.giveUp();
  }

  status(): { readonly state: HostState; readonly reason?: string } {
    return { state: this.#state, ...(this.#reason !== undefined && { reason: this.#reason }) };
  }

  async lag(): Promise<readonly ProjectionLag[]> {
    // Also before `start`, for who only looks.
    if (this.#state === 'new') await openBooks(this.#writer);
    const lags = await readLag({ ...this.#options, writer: this.#writer });
    const reason = this.#reason;
    if (this.#state !== 'stopped' || reason === undefined) return lags;
    // What stopped this host may have kept it from writing the reason down.
    return lags.map((lag) => ({ ...lag, state: 'stopped', reason: lag.reason ?? reason }));
  }

  waitFor(position: Position, timeoutMs: number, projections = this.#names): Promise<boolean> {
    if (this.#state === 'projecting') return this.#waiters.wait(position, timeoutMs, projections);
    if (this.#state === 'waiting') return this.#poll(position, timeoutMs, projections);
    return Promise.resolve(false);
  }

  /** Projects while it holds the lease, waits while another does, until it is stopped or stops. */
  async #run(first: Follower | undefined): Promise<void> {
    let follower = first;
    let losses = 0;
    while (!this.#ending.signal.aborted) {
      try {
        follower ??= await this.#takeOver();
        if (follower !== undefined) {
          // Whoever takes over needs both; only then does the next loss count from the start.
          await this.#options.store.head();
          losses = 0;
          await this.#project(follower);
        } else {
          losses = 0;
          await pause(this.#options.leaseMs / 5, this.#ending.signal);
        }
      } catch (error) {
        if (isLoss(error) && losses < LOSSES_MAX) losses += 1;
        else if (nameOf(error) !== 'LeaseLostError') {
          this.#fail(error);
          break;
        }
        this.#options.observer.lost(nameOf(error));
        this.#options.log.warn(
          { reason: nameOf(error) },
          'The projections wait: taken over, or no database, or no log.',
        );
      }
      if (follower !== undefined) this.#standBack();
      follower = undefined;
      if (losses > 0) await pause(LOSS_WAIT_MS, this.#ending.signal);
    }
    await this.#lease.release().catch(() => undefined);
  }

  #now(): number {
    return Date.parse(this.#options.wallClock.now());
  }

  async #takeOver(): Promise<Follower | undefined> {
    if (!this.#options.projects || !(await this.#lease.take())) return undefined;
    const { registry, codec, projections, log } = this.#options;
    const { cursors, frozen, dropped } = await prepare(this.#writer, this.#lease, projections);
    if (dropped.length > 0) log.info({ tables: dropped }, 'Dropped read models that are no longer declared.');
    const ports = { ...this.#options, writer: this.#writer, lease: this.#lease };
    const reader = new BatchReader(registry, codec);
    const follower = new Follower({ ...ports, reader }, cursors, this.#listen());
    for (const [name, position] of frozen) this.#waiters.advance(name, position);
    this.#advance(cursors);
    this.#follower = follower;
    this.#state = 'projecting';
    return follower;
  }

  async #project(follower: Follower): Promise<void> {
    const { leaseMs, log } = this.#options;
    const signal = this.#ending.signal;
    // Also looks for rebuilds that another process asked for; an idle log would not wake the loop.
    const renewal = setInterval(() => {
      follower.poke();
    }, leaseMs / 3);
    try {
      log.info({ projections: this.#names.length }, 'Projecting.');
      follower.poke();
      await this.#sameLog.check();
      await follower.run(signal);
    } finally {
      clearInterval(renewal);
    }
  }

  #standBack(): void {
    this.#follower = undefined;
    this.#waiters.giveUp();
    this.#waiters = new Waiters();
    if (!this.#ending.signal.aborted) this.#state = 'waiting';
  }

  #fail(error: unknown): void {
    const named = ['HostStoppedError', 'CheckpointTakenError', 'OtherLogError'].includes(nameOf(error));
    this.#reason = named ? (error as Error).message : `De projecties zijn gestopt (${nameOf(error)}).`;
    this.#state = 'stopped';
    this.#follower = undefined;
    this.#waiters.giveUp();
    this.#options.log.error({ reason: this.#reason }, 'The projections stopped.');
  }

  #listen(): FollowerEvents {
    return {
      committed: (cursors, events, startedMs) => {
        this.#advance(cursors);
        const projections = cursors.map(({ projection }) => projection.name);
        this.#options.observer.committed({ events, projections, startedMs });
      },
      stopped: (stopped) => this.#stopped(stopped),
      caughtUp: (cursor) => this.#caughtUp(cursor),
      poked: () => this.#poked(),
    };
  }

  #advance(cursors: readonly Cursor[]): void {
    for (const { role, projection, position } of cursors)
      if (role === 'active') this.#waiters.advance(projection.name, position);
    this.#waiters.wake();
  }

  async #stopped({ cursor, reason }: Stopped): Promise<void> {
    const { name } = cursor.projection;
    this.#options.log.error({ projection: name, reason }, 'A projection stopped.');
    if (cursor.role === 'building') await settleRequests(this.#writer, name, 'failed', reason);
    else this.#waiters.stop(name);
    this.#waiters.wake();
  }

  async #caughtUp(cursor: Cursor): Promise<void> {
    const tables = this.#comparisons.result(cursor);
    if (tables === undefined) return;
    const report = await switchTo(this.#writer, this.#lease, cursor, tables, this.#now());
    const { name } = cursor.projection;
    this.#follower?.remove((other) => other !== cursor && other.projection.name === name);
    this.#advance([cursor]);
    const differs = report.tables.filter(({ same }) => !same).map(({ table }) => table);
    this.#options.log.info({ projection: name, generation: cursor.generation, differs }, 'Rebuilt.');
  }

  /** Renews the lease and begins the rebuilds that were asked for. */
  async #poked(): Promise<void> {
    await this.#lease.renew();
    await dropOverdue(this.#writer, this.#options.projections, this.#now());
    for (const name of await openRequests(this.#writer)) {
      const projection = this.#options.projections.find((declared) => declared.name === name);
      if (projection === undefined) {
        await settleRequests(this.#writer, name, 'failed', `Er is geen projectie "${name}".`);
        continue;
      }
      await this.#dropHalfBuilt(name);
      const isBeingBuilt = this.#follower?.cursors.some(
        ({ role, projection: { name: own } }) => role === 'building' && own === name,
      );
      if (isBeingBuilt !== true)
        this.#follower?.add(await addBuilding(this.#writer, this.#lease, projection));
      await settleRequests(this.#writer, name, 'building', null);
    }
  }

  /** A generation that stopped half-way is of no use to a new request. */
  async #dropHalfBuilt(name: string): Promise<void> {
    const projection = this.#options.projections.find((declared) => declared.name === name);
    if (projection === undefined) return;
    await this.#writer.transaction(async (tx) => {
      await this.#lease.hold(tx);
      for (const made of await generations(tx))
        if (made.projection === name && made.role === 'building' && made.stopped !== null)
          await drop({ tx, writer: this.#writer, projection }, made);
    });
  }

  async #poll(position: Position, timeoutMs: number, names: readonly string[]): Promise<boolean> {
    const until = performance.now() + timeoutMs;
    do {
      const active = (await generations(this.#writer)).filter(({ role }) => role === 'active');
      const own = active.filter(({ projection }) => names.includes(projection));
      if (own.length === names.length && own.every((made) => made.position >= position)) return true;
      await pause(POLL_MS, this.#ending.signal);
    } while (performance.now() < until && this.#state === 'waiting');
    return false;
  }
}

/** Of a server that does not answer: it may, later. */
const isLoss = (error: unknown): boolean =>
  nameOf(error) === 'DatabaseLostError' || nameOf(error).startsWith('EventStoreUnavailableError');
