export * from './brand';
export * from './clock';
export * from './identifiers';
export * from './ids';
export * from './local-date';
export * as Money from './money';
export type { Money as Amount } from './money';
export * from './result';
export * from './tokens';
