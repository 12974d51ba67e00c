import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOG_START } from '../event-store';
import { anEvent, aStream, collect, idsOf, someEvents } from '../testing/contract/given';
import { eventStoreContract } from '../testing/event-store-contract';
import { openDatabase } from '@meereis/sql';
import { openSqliteEventStore } from './sqlite-event-store';

function newFile(): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'meereis-log-'));
  return {
    path: join(folder, 'log.sqlite'),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

eventStoreContract('the SQLite event store', () => {
  const { path, remove } = newFile();
  const store = openSqliteEventStore({ path });
  const discard = async (): Promise<void> => {
    await store.close();
    remove();
  };
  return Promise.resolve({ store, discard });
});

describe('the SQLite event store on its file', () => {
  const file = newFile();
  afterAll(file.remove);

  it('finds everything again after closing and opening', async () => {
    const before = openSqliteEventStore(file);
    const stream = aStream();
    await before.append(stream, 'no-stream', someEvents(3));
    const head = await before.head();
    await before.close();
    const after = openSqliteEventStore(file);
    expect(await after.head()).toBe(head);
    expect(await after.append(stream, 2, someEvents(1))).toMatchObject({ kind: 'appended', lastRevision: 3 });
    await after.close();
  });

  it('a subscription sees what another connection to the file writes', async () => {
    const [reader, writer] = [openSqliteEventStore({ ...file, pollMs: 5 }), openSqliteEventStore(file)];
    const abort = new AbortController();
    const seen = collect(
      reader.subscribeToAll({ after: await reader.head(), signal: abort.signal }),
      1,
      abort,
    );
    const events = [anEvent()];
    await writer.append(aStream(), 'no-stream', events);
    expect(idsOf(await seen)).toEqual(idsOf(events));
    await Promise.all([reader.close(), writer.close()]);
  });

  it('waits while another connection holds the lock', async () => {
    const store = openSqliteEventStore(file);
    const other = openDatabase(file.path, { synchronous: 'FULL' });
    other.exec('BEGIN IMMEDIATE');
    const waiting = store.append(aStream(), 'no-stream', someEvents(1));
    // The first attempt comes within this read's turns and finds the lock.
    await store.head();
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    other.exec('COMMIT');
    expect(await waiting).toMatchObject({ kind: 'appended' });
    other.close();
    await store.close();
  });

  it('refuses as overloaded past its limit and keeps what waits', async () => {
    const store = openSqliteEventStore({ ...file, waitingMax: 2 });
    const offered = Array.from({ length: 3 }, () => store.append(aStream(), 'no-stream', someEvents(1)));
    const settled = await Promise.allSettled(offered);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(settled[2]).toMatchObject({ reason: { code: 'overloaded' } });
    await store.close();
  });

  it('an event id of another stream is a fault of the writer and is refused alone', async () => {
    const store = openSqliteEventStore(file);
    const event = anEvent();
    const [first, again, other] = await Promise.allSettled([
      store.append(aStream(), 'no-stream', [event]),
      store.append(aStream(), 'no-stream', [anEvent(), event]),
      store.append(aStream(), 'no-stream', someEvents(1)),
    ]);
    expect(first).toMatchObject({ value: { kind: 'appended' } });
    expect(again).toMatchObject({ reason: { code: 'duplicate-event-id' } });
    expect(other).toMatchObject({ value: { kind: 'appended' } });
    await store.close();
  });

  it('events are never deleted or changed, by no statement', () => {
    const database = openDatabase(file.path, { synchronous: 'FULL' });
    expect(() => {
      database.exec('DELETE FROM events');
    }).toThrow('events are never deleted');
    expect(() => {
      database.exec("UPDATE events SET type = 'x'");
    }).toThrow('events are never changed');
    database.close();
  });

  it('bytes that are no envelope stop the reader and name the position', async () => {
    const store = openSqliteEventStore(file);
    const database = openDatabase(file.path, { synchronous: 'FULL' });
    database.exec("INSERT INTO events VALUES (99999, 'person-x', 0, 'x', 'x', CAST('{' AS BLOB))");
    await expect(store.readAll({ from: await store.head(), limit: 1 })).rejects.toMatchObject({
      code: 'corrupt-event',
      message: 'The event at position 00000000000000099999 cannot be read.',
    });
    expect(await store.countAfter(LOG_START)).toBe(99999);
    database.close();
    await store.close();
  });

  it('a file of a newer program is refused', () => {
    const database = openDatabase(file.path, { synchronous: 'FULL' });
    database.exec('PRAGMA user_version = 2');
    database.close();
    expect(() => openSqliteEventStore(file)).toThrow('The log has format 2; this program knows up to 1.');
  });
});
