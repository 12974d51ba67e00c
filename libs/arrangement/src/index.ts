export * from './domain/arrangement';
export * from './domain/person';
export * from './domain/person-events';
