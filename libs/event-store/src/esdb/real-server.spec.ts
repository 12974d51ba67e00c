import { spawnSync } from 'node:child_process';
import { newUuid } from '@meereis/kernel';
import type { StartedTestContainer } from 'testcontainers';
import { eventStoreContract } from '../testing/event-store-contract';
import { openEsdbEventStore } from './esdb-event-store';

/**
 * Goal: the double cannot drift from a real server. Each test has a namespace of its own: what others keep on a shared
 * server is neither seen nor touched, and nothing is deleted.
 */
const STARTED_MS = 180_000;
const NAMED = process.env['TEST_EVENTSTORE_URL'] ?? '';
/** A socket that lies there is no engine yet: one that answers is. */
const CONNECT = `require('net').connect('/var/run/docker.sock')
  .on('connect', () => process.exit(0)).on('error', () => process.exit(1))`;
const answers = (): boolean => spawnSync(process.execPath, ['-e', CONNECT], { timeout: 10_000 }).status === 0;
const ENGINE = (process.env['DOCKER_HOST'] ?? '') !== '' || answers();
const IMAGE = process.env['TEST_EVENTSTORE_IMAGE'] ?? 'eventstore/eventstore:24.2.0-jammy';

const ownStore = (url: string) => {
  const store = openEsdbEventStore({ url, namespace: `test.${newUuid()}.` });
  return Promise.resolve({ store, discard: () => store.close() });
};

if (NAMED === '')
  it.skip('the EventStoreDB adapter on a server of your own (set TEST_EVENTSTORE_URL)', () => undefined);
else eventStoreContract('the EventStoreDB adapter on TEST_EVENTSTORE_URL', () => ownStore(NAMED));

if (!ENGINE)
  it.skip('the EventStoreDB adapter on a real server in a container (no container engine)', () => undefined);
else
  describe('in a container', () => {
    let container: StartedTestContainer;
    beforeAll(async () => {
      const { GenericContainer, Wait } = await import('testcontainers');
      container = await new GenericContainer(IMAGE)
        .withCommand(['--insecure', '--mem-db'])
        .withExposedPorts(2113)
        .withWaitStrategy(Wait.forHttp('/health/live', 2113).forStatusCode(204))
        .withStartupTimeout(STARTED_MS)
        .start();
    }, STARTED_MS);
    afterAll(() => container.stop());
    eventStoreContract('the EventStoreDB adapter on a real server', () =>
      ownStore(`esdb://${container.getHost()}:${container.getMappedPort(2113)}?tls=false`),
    );
  });
