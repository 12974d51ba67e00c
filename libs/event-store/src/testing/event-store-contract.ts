import { appending } from './contract/appending';
import type { StoreFactory } from './contract/given';
import { reading } from './contract/reading';
import { refusing } from './contract/refusing';
import { subscribing } from './contract/subscribing';

export type { GivenStore, StoreFactory } from './contract/given';

/**
 * Everything the port promises, run on every adapter (DESIGN §3). It uses the port alone, so a store behind a network
 * passes or fails it the same way; the factory gives each test an empty store.
 */
export function eventStoreContract(name: string, factory: StoreFactory): void {
  describe(`${name} keeps the contract of the event store`, () => {
    appending(factory);
    refusing(factory);
    reading(factory);
    subscribing(factory);
  });
}
