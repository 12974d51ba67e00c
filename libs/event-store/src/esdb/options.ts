/** Every bound of the adapter in milliseconds or counts. */
export interface EsdbTimes {
  /** Longest wait for one answer. */
  readonly deadlineMs: number;
  readonly attempts: number;
  readonly backoffFirstMs: number;
  readonly backoffMaxMs: number;
  /** A subscription that heard nothing for so long begins again: a silent connection looks like a quiet log. */
  readonly idleMs: number;
  /** Who follows the log looks at it after so long, also when no subscription said that it grew. */
  readonly lookMs: number;
}

export const ESDB_TIMES: EsdbTimes = {
  deadlineMs: 10_000,
  attempts: 5,
  backoffFirstMs: 50,
  backoffMaxMs: 5_000,
  idleMs: 60_000,
  lookMs: 5_000,
};

export interface EsdbEventStoreOptions {
  /** `esdb://…` or `esdb+discover://…` (`address.ts`); may hold a password, so it is never logged. */
  readonly url: string;
  /** Put before every stream name on the server, for a server that others use too; default none. */
  readonly namespace?: string;
  readonly times?: Partial<EsdbTimes>;
  /** A call is made again, since its outcome is unknown. @param what a kind of call: `an append`. */
  readonly onRetry?: (what: string) => void;
}
