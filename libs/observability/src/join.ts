import type { Metrics } from './metrics';
import { NO_TELEMETRY, type Telemetry } from './telemetry';
import type { Tracing } from './tracing';

/** Joins what there is: either, both or none. */
export function telemetryOf(metrics: Metrics | undefined, tracing: Tracing | undefined): Telemetry {
  return {
    measures: metrics !== undefined,
    traces: tracing !== undefined,
    tell: (...told) => metrics?.tell(...told),
    begin: (step) => tracing?.begin(step) ?? NO_TELEMETRY.begin(step),
    within: (step, work) => (tracing === undefined ? work() : tracing.within(step, work)),
    close: () => tracing?.close() ?? Promise.resolve(),
  };
}
