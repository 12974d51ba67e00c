export * from './event-codec';
export * from './person-index';
export * from './tokens';
