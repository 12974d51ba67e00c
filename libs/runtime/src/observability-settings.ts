import type { SettingsReader } from './settings-reader';

/** Whom the server tells of its own work; nobody unless named. */
export interface ObservabilitySettings {
  /** Undefined: no metrics. */
  readonly metrics: { readonly port: number; readonly host: string } | undefined;
  /** `http(s)://…` of a collector, without `/v1/traces`; undefined: no traces. */
  readonly tracesUrl: string | undefined;
}

export function readObservability(read: SettingsReader): ObservabilitySettings {
  const port = read.whole('METRICS_PORT', 0, 1, 65_535);
  const host = read.text('METRICS_HOST');
  if (port === 0 && host !== undefined) read.fault('METRICS_HOST', 'hoort bij een METRICS_PORT');
  return {
    metrics: port === 0 ? undefined : { port, host: host ?? '127.0.0.1' },
    tracesUrl: read.url('OTEL_EXPORTER_OTLP_ENDPOINT'),
  };
}
