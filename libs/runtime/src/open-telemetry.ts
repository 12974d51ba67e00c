import {
  createMetrics,
  createTracing,
  NO_TELEMETRY,
  serveMetrics,
  telemetryOf,
  watchCallsOut,
  type Metrics,
  type Telemetry,
} from '@meereis/observability';
import { ConfigError, type Config } from './config';

export interface OpenedTelemetry {
  readonly telemetry: Telemetry;
  /** Where more can be watched; undefined where nobody asked for metrics. */
  readonly metrics: Metrics | undefined;
  close(): Promise<void>;
}

type TelemetryConfig = Pick<Config, 'observability' | 'role'>;

/** Loads nothing and listens nowhere unless settings ask for it. @throws ConfigError when the port is taken. */
export async function openTelemetry({ observability, role }: TelemetryConfig): Promise<OpenedTelemetry> {
  const { metrics: place, tracesUrl } = observability;
  if (place === undefined && tracesUrl === undefined)
    return { telemetry: NO_TELEMETRY, metrics: undefined, close: () => Promise.resolve() };
  const metrics = place === undefined ? undefined : await createMetrics();
  const tracing =
    tracesUrl === undefined
      ? undefined
      : await createTracing(tracesUrl, { 'service.name': 'meereis', 'service.namespace': role });
  const telemetry = telemetryOf(metrics, tracing);
  const collector = tracesUrl === undefined ? [] : [new URL(tracesUrl).host];
  const endWatching = watchCallsOut(telemetry, collector);
  const server =
    place === undefined || metrics === undefined
      ? undefined
      : await serveMetrics(metrics, place).catch(async (cause: unknown) => {
          endWatching();
          await telemetry.close();
          const { code } = cause as { readonly code?: unknown };
          throw new ConfigError(
            [`METRICS_PORT: op ${place.host}:${place.port} is niet te luisteren (${String(code)}).`],
            { cause },
          );
        });
  return {
    telemetry,
    metrics,
    close: async () => {
      endWatching();
      server?.closeAllConnections();
      server?.close();
      await telemetry.close();
    },
  };
}
