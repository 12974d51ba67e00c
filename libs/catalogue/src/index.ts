export * from './policy-data';
export * from './tokens';
