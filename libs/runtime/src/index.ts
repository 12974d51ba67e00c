export * from './config';
export * from './open-runtime';
export * from './rooms';
export * from './system-principal';
