import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own messages, in the one log. Its start-up chatter is of use while debugging only. */
export function nestLog(log: Logger): LoggerService {
  return {
    log: (message: unknown) => {
      log.debug(String(message));
    },
    debug: (message: unknown) => {
      log.debug(String(message));
    },
    verbose: (message: unknown) => {
      log.trace(String(message));
    },
    warn: (message: unknown) => {
      log.warn(String(message));
    },
    error: (message: unknown, ...rest: unknown[]) => {
      log.error({ detail: rest.map(String).join(' ') }, String(message));
    },
    fatal: (message: unknown) => {
      log.fatal(String(message));
    },
  };
}
