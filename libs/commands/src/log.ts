import type { Logger } from 'pino';

/** The part of the log this room writes to. Nothing personal goes into it: ids, codes and rule numbers only. */
export type CommandLog = Pick<Logger, 'info' | 'warn' | 'error'>;
