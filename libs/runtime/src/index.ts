export * from './config';
export type { Environment } from './settings-reader';
export * from './open-runtime';
export * from './rooms';
export * from './system-principal';
