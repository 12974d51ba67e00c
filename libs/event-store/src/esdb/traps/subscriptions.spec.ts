import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { excludeSystemEvents, streamNameFilter } from '@eventstore/db-client';
import { LOG_START } from '../../event-store';
import { collect, idsOf } from '../../testing/contract/given';
import { openEsdbEventStore } from '../esdb-event-store';
import { eachWithServer, followed, ms, TIMES, until, written } from './given';

/** Goal: what a subscription of the client does as it is (the trap), and who follows through the adapter (the remedy). */
const server = eachWithServer();

describe('trap 1: a checkpoint runs ahead', () => {
  it('the trap: it comes before earlier events were handled, and may lie beyond the end', async () => {
    const { double, store, client } = server.given;
    double.faults.checkpointBeyond = 100_000;
    await written(store, 40);
    let handled = 0;
    const told: { handled: number; commit: number }[] = [];
    const subscription = client.subscribeToAll({
      filter: streamNameFilter({
        prefixes: ['person-'],
        maxSearchWindow: 10,
        checkpointReached: (_subscription, { commit }) => {
          told.push({ handled, commit: Number(commit) });
          return Promise.resolve();
        },
      }),
    });
    for await (const { event } of subscription) {
      handled += event ? 1 : 0;
      await ms(5);
      if (handled === 40) break;
    }
    expect(told[0]?.handled).toBeLessThan(10);
    expect(Math.max(...told.map(({ commit }) => commit))).toBeGreaterThan(
      (double.log.records.at(-1)?.position ?? 0) + 50_000,
    );
  });

  it('the remedy: no checkpoint ever becomes a position', async () => {
    const { double, store } = server.given;
    double.faults.checkpointBeyond = 100_000;
    const abort = new AbortController();
    const query = { after: LOG_START, streamPrefixes: ['person-'], signal: abort.signal };
    const following = collect(store.subscribeToAll(query), 4, abort);
    const expected = await written(store, 2);
    await until(() => double.subscriptions.size > 0);
    double.dropSubscriptions();
    expected.push(...(await written(store, 2)));
    expect(idsOf(await following)).toEqual(expected);
  });
});

describe('trap 2: a checkpoint callback that fails', () => {
  it('the trap: nobody is told but the process, and the subscription stalls', async () => {
    const { double, store } = server.given;
    await written(store, 40);
    const code = `const { EventStoreDBClient, streamNameFilter } = require('@eventstore/db-client');
      const client = EventStoreDBClient.connectionString('${double.url}');
      const told = { seen: 0, rejections: 0, errors: 0 };
      process.on('unhandledRejection', () => { told.rejections += 1; });
      const checkpointReached = () => Promise.reject(new Error('No database.'));
      const filter = streamNameFilter({ prefixes: ['person-'], maxSearchWindow: 10, checkpointReached });
      client.subscribeToAll({ filter }).on('data', () => { told.seen += 1; }).on('error', () => { told.errors += 1; });
      setTimeout(() => { console.log(JSON.stringify(told)); process.exit(0); }, 1500);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], { timeout: 15_000 });
    expect(JSON.parse(stdout)).toEqual({ seen: 10, rejections: 1, errors: 0 });
  });

  it('the remedy: the client is given no such callback, and a consumer that fails is told', async () => {
    const { double, store } = server.given;
    const opened = jest.spyOn(
      (await import('@eventstore/db-client')).EventStoreDBClient.prototype,
      'subscribeToAll',
    );
    const expected = await written(store, 80);
    expect(await followed(store, 80)).toEqual(expected);
    await until(() => opened.mock.calls.length > 0);
    for (const [options] of opened.mock.calls) expect(options?.filter?.checkpointReached).toBeUndefined();
    opened.mockRestore();
    const failing = async (): Promise<void> => {
      const query = { after: LOG_START, signal: new AbortController().signal };
      for await (const batch of store.subscribeToAll(query))
        throw new Error(`No database for ${batch.length}.`);
    };
    await expect(failing()).rejects.toThrow('No database for 80.');
    await until(() => double.subscriptions.size === 0);
  });
});

describe('trap 9: a subscription never comes back', () => {
  it('the trap: after a break it is gone', async () => {
    const { double, store, client } = server.given;
    const subscription = client.subscribeToAll();
    const broken = new Promise((resolve) => subscription.on('error', resolve));
    await new Promise((resolve) => subscription.on('confirmation', resolve));
    double.dropSubscriptions();
    expect(await broken).toBeDefined();
    await written(store, 1);
    expect(subscription.destroyed).toBe(false);
    expect(double.subscriptions.size).toBe(0);
  });

  it('the remedy: it goes on after the last event handed over, none lost, none twice', async () => {
    const { double, store } = server.given;
    const abort = new AbortController();
    const expected = await written(store, 40);
    const seen: string[] = [];
    const query = { after: LOG_START, batchSize: 7, signal: abort.signal };
    for await (const batch of store.subscribeToAll(query)) {
      seen.push(...idsOf(batch));
      double.dropSubscriptions();
      if (seen.length === 40) expected.push(...(await written(store, 5)));
      if (seen.length >= 45) abort.abort();
    }
    expect(seen).toEqual(expected);
  });

  it('the remedy: it rings again after a break, after silence, and when it was never confirmed', async () => {
    const { double, store } = server.given;
    double.faults.subscriptions.push('no-answer', 'dropped', 'no-answer');
    // So that nothing but the subscription tells.
    const patient = openEsdbEventStore({ url: double.url, times: { ...TIMES, lookMs: 60_000 } });
    const following = followed(patient, 2);
    await until(() => double.faults.subscriptions.length === 0);
    const expected = await written(store, 1);
    await until(() => double.subscriptions.size > 0);
    double.dropSubscriptions();
    expected.push(...(await written(store, 1)));
    expect(await following).toEqual(expected);
    await patient.close();
  });
});

describe('trap 10: a handler that waits', () => {
  it('the trap: "data" does not wait for it, so events are handled at the same time', async () => {
    const { store, client } = server.given;
    await written(store, 20);
    let [running, most, handled] = [0, 0, 0];
    const subscription = client.subscribeToAll({ filter: excludeSystemEvents() });
    // The fault that the rule is against is what is shown.
    // eslint-disable-next-line @typescript-eslint/no-misused-promises
    subscription.on('data', async () => {
      most = Math.max(most, (running += 1));
      await ms(10);
      running -= 1;
      handled += 1;
    });
    await until(() => handled === 20);
    await subscription.unsubscribe();
    expect(most).toBeGreaterThan(1);
  });

  it('the remedy: a batch comes when it is asked for, and nothing is read meanwhile', async () => {
    const { double, store } = server.given;
    const expected = await written(store, 60);
    const abort = new AbortController();
    const seen: string[] = [];
    const query = { after: LOG_START, batchSize: 5, signal: abort.signal };
    for await (const batch of store.subscribeToAll(query)) {
      await until(() => double.subscriptions.size > 0);
      const calls = double.authorizations.length;
      seen.push(...idsOf(batch));
      await ms(10);
      expect(double.authorizations.length).toBe(calls);
      if (seen.length >= 60) abort.abort();
    }
    expect(seen).toEqual(expected);
  });
});

describe('trap 11: what a subscription says of itself', () => {
  it('the trap: it never says that it fell behind, and says again that it caught up', async () => {
    const { double, store, client } = server.given;
    const told: string[] = [];
    const subscription = client.subscribeToAll({ filter: excludeSystemEvents() }).on('data', () => undefined);
    for (const what of ['caughtUp', 'fellBehind'] as const) subscription.on(what, () => told.push(what));
    await until(() => told.length === 1);
    await double.fallBehindWhile(() => written(store, 5));
    await until(() => told.length === 2);
    expect(told).toEqual(['caughtUp', 'caughtUp']);
    await subscription.unsubscribe();
  });

  it('the remedy: neither is listened to; who follows is up to date while its subscription is behind', async () => {
    const { double, store } = server.given;
    const elsewhere = openEsdbEventStore({ url: double.url, times: TIMES });
    const abort = new AbortController();
    const following = collect(store.subscribeToAll({ after: LOG_START, signal: abort.signal }), 5, abort);
    await until(() => double.subscriptions.size > 0);
    await double.fallBehindWhile(async () => {
      const expected = await written(elsewhere, 5);
      expect(idsOf(await following)).toEqual(expected);
    });
    await elsewhere.close();
  });
});
