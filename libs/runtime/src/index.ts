export * from './config';
export type { Environment } from './settings-reader';
export * from './open-runtime';
export { openTelemetry, type OpenedTelemetry } from './open-telemetry';
export * from './rooms';
export * from './system-principal';
