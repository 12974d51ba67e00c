import { pino, type Logger } from 'pino';

/** Structured log. Requests are logged by route pattern, never by address: an address can hold what somebody typed. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { service: 'meereis' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.authorization', '*.headers', '*.body'],
  });
}
