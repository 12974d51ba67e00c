import { eventStoreContract } from '../testing/event-store-contract';
import { openEsdbEventStore } from './esdb-event-store';
import { startEsdbDouble } from './testing/esdb-double';

eventStoreContract('the EventStoreDB adapter on the double', async () => {
  const double = await startEsdbDouble();
  const store = openEsdbEventStore({ url: double.url });
  const discard = async (): Promise<void> => {
    await store.close();
    double.stop();
  };
  return { store, discard };
});
