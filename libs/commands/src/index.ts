export * from './command';
export * from './errors';
export * from './http/index';
export * from './purposes';
export * from './receipt';
export * from './refusal';
export * from './refuse-all';
export * from './tokens';
