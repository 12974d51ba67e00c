import { root, startPart } from '../processes.mjs';

/**
 * The log's server: the one in TEST_EVENTSTORE_URL, or the tests' double, which keeps everything in memory. Of the double
 * no ratio is ever taken: it does not wait for a disk.
 */
export async function openLogServer() {
  const real = process.env.TEST_EVENTSTORE_URL;
  if (real !== undefined) return { url: real, name: 'EventStoreDB', durable: true, stop: () => undefined };
  const double = await startPart(`${root}dist/bench/esdb-double.js`, ['0'], /^EVENT_STORE_URL=(\S+)$/m);
  return { url: double.said, name: 'protocol double, not durable', durable: false, stop: double.stop };
}
