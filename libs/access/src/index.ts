export * from './principal';
export * from './policy';
