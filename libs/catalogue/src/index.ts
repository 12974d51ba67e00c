export * from './policy-data';
