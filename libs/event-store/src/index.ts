export * from './envelope';
export * from './event-store';
export * from './schema/event-definition';
export * from './schema/field';
export * from './schema/registry';
export * from './tokens';
