export * from './command';
export * from './errors';
export * from './refusal';
export * from './tokens';
