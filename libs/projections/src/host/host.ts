import type { EventRegistry, EventStore, Position } from '@meereis/event-store';
import type { WallClock } from '@meereis/kernel';
import type { EventCodec, ReadEvent } from '@meereis/privacy';
import type { Projection } from '../projection';
import type { ReadDatabase } from '../read-database';
import type { ProjectionLag } from './lag';
import type { Rebuilds } from './rebuilds';

/** What the host tells its operator: never a message of an unknown error, which may hold personal data. */
export interface HostLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Who watches over the projecting. Told after the commit it is about; what it throws is its own affair. */
export interface HostObserver {
  committed(batch: {
    readonly events: readonly ReadEvent[];
    /** Names of those whose rows they changed. */
    readonly projections: readonly string[];
    /** When the work on this batch began, ms since the epoch. */
    readonly startedMs: number;
  }): void;
  /** Projecting begins again, here or elsewhere. @param reason name of the error. */
  lost(reason: string): void;
}

export interface ProjectionHostOptions {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly registry: EventRegistry;
  /** All that the database is for: the host drops the tables of others, also of a program of another version. */
  readonly projections: readonly Projection[];
  readonly database: ReadDatabase;
  readonly wallClock: WallClock;
  readonly log: HostLog;
  /** False for who only reads the rows: it never takes its turn; default true. */
  readonly projects?: boolean;
  /** How long a host that hangs, or died on another machine, keeps others from following it; default 5 s. */
  readonly leaseMs?: number;
  /** Most events in one transaction; default 500. */
  readonly batchSize?: number;
  readonly observer?: HostObserver;
}

/** `waiting`: another process projects, and this one follows when that one ends. */
export type HostState = 'new' | 'projecting' | 'waiting' | 'stopped' | 'ended';

export interface ProjectionHost {
  /**
   * Opens the tables and begins to follow the log; does not wait until the rows are up to date.
   * @throws Error for projections that cannot be: a handled type nobody declared, a table declared twice.
   */
  start(): Promise<void>;
  /** Ends after the batch that is being written. */
  stop(): Promise<void>;
  /** True as soon as the rows of the event at this position can be read; false when that takes longer, or will not come. */
  waitFor(position: Position, timeoutMs: number, projections?: readonly string[]): Promise<boolean>;
  lag(): Promise<readonly ProjectionLag[]>;
  /** Builds projections again beside the rows that serve, and goes back to those that served before. */
  readonly rebuilds: Rebuilds;
  status(): { readonly state: HostState; readonly reason?: string };
}
