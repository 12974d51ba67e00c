/** What decide functions, and the shapes of requests, take from `@meereis/commands`. */
export * from '../../../libs/commands/src/errors.ts';
export * from '../../../libs/commands/src/http/validators.ts';
export * from '../../../libs/commands/src/receipt.ts';
export * from '../../../libs/commands/src/refusal.ts';
export * from '../../../libs/commands/src/refuse-all.ts';
