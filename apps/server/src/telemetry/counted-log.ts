import type { Logger } from 'pino';
import { NO_TELEMETRY, type Telemetry } from '@meereis/observability';

/** The same log, whose warnings and worse are counted: a sudden many of them is what somebody must hear of. */
export function countedLog(log: Logger, telemetry: Telemetry): Logger {
  if (telemetry === NO_TELEMETRY) return log;
  const counted = log.child({});
  for (const level of ['warn', 'error', 'fatal'] as const) {
    const write: (...line: unknown[]) => void = counted[level].bind(counted);
    counted[level] = (...line: unknown[]) => {
      telemetry.tell('meereis_log_lines_total', { level });
      write(...line);
    };
  }
  return counted;
}
