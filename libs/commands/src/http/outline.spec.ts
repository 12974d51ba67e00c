import { EventStoreBusyError, EventStoreUnavailableError } from '@meereis/event-store';
import { openDatabase } from '@meereis/sql';
import { outlineOf } from './outline';

const failing = (fields: object): Error => Object.assign(new Error('iets'), fields);

describe('a disk that is full or fails', () => {
  it('is "not now", for the caller can ask again', () => {
    const database = openDatabase(':memory:', { synchronous: 'NORMAL' });
    database.exec('CREATE TABLE t (x BLOB); PRAGMA max_page_count = 3');
    let full: unknown;
    try {
      database.exec('INSERT INTO t VALUES (zeroblob(100000))');
    } catch (error) {
      full = error;
    }
    database.close();
    expect(outlineOf(full)).toMatchObject({ status: 503, code: 'unavailable' });
    expect(outlineOf(failing({ code: 'ENOSPC' }))).toMatchObject({ status: 503 });
    expect(outlineOf(failing({ cause: failing({ code: 'EIO' }) }))).toMatchObject({ status: 503 });
  });

  it('is told apart from a fault of our own', () => {
    const database = openDatabase(':memory:', { synchronous: 'NORMAL' });
    let wrong: unknown;
    try {
      database.exec('SELECT no_such_column');
    } catch (error) {
      wrong = error;
    }
    database.close();
    expect(outlineOf(wrong)).toMatchObject({ status: 500, code: 'unexpected' });
    expect(outlineOf(failing({ code: 'EACCES' }))).toMatchObject({ status: 500 });
  });
});

describe('the answer to an error', () => {
  it.each([new EventStoreBusyError(3, undefined), new EventStoreUnavailableError('an append', 5, undefined)])(
    'a log that cannot be asked now is asked again later: $name',
    (error) => {
      expect(outlineOf(error)).toMatchObject({
        status: 503,
        code: 'unavailable',
        headers: { 'Retry-After': '5' },
      });
    },
  );
});
