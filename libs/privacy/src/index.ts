export * from './errors';
export * from './event-codec';
export { openKeyStore, type DataKey, type KeyStore, type KeyStoreOptions } from './keys/key-store';
export { keepSecret, readSecret } from './keys/secret-file';
export { createPersonIndex } from './keyed-person-index';
export * from './person-index';
export { createEventCodec } from './sealing-codec';
export * from './tokens';
export { undeclaredTextFields } from './undeclared-text';
