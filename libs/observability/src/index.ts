export { watchCallsOut } from './calls-out';
export { telemetryOf } from './join';
export { createMetrics, type Gauge, type Metrics, type Reading } from './metrics';
export { serveMetrics } from './metrics-server';
export { projectingObserver } from './observed-projecting';
export { observedRunner } from './observed-runner';
export { nameOf, observedStore } from './observed-store';
export * from './telemetry';
export { createTracing, type Tracing } from './tracing';
