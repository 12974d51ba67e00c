import { eventStoreContract } from './event-store-contract';
import { MemoryEventStore } from './memory-event-store';

eventStoreContract('MemoryEventStore', () => {
  const store = new MemoryEventStore();
  return Promise.resolve({ store, discard: () => store.close() });
});
