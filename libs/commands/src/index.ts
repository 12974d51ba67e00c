export * from './command';
export * from './errors';
export * from './refusal';
export * from './tokens';
export * from './receipt';
export * from './refuse-all';
