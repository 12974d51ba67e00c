export * from './errors';
export * from './event-codec';
export {
  openKeyStore,
  type DataKey,
  type KeyName,
  type KeyPlace,
  type KeyStore,
  type KeyStoreOptions,
  type OpeningKeys,
} from './keys/key-store';
export { compareKeys, copyKeys } from './keys/copy-keys';
export { createDerivedKeys, type DerivedKey, type DerivedKeys } from './keys/derived-keys';
export { keepSecret, readSecret } from './keys/secret-file';
export { createPersonIndex } from './keyed-person-index';
export { comparableName } from './person-hash';
export * from './person-index';
export { createEventCodec } from './sealing-codec';
export * from './tokens';
export { undeclaredTextFields } from './undeclared-text';
