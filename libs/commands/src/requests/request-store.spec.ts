import { spawn } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, newUuid, type WallClock } from '@meereis/kernel';
import { openRequestStore, type RequestStore } from './request-store';

const DAY = 86_400_000;
let dir: string;
let now: number;
let store: RequestStore;
const wallClock: WallClock = { now: () => instantOf(now) };
const openAt = (file: string, fill: number) =>
  openRequestStore({ path: join(dir, file), key: Buffer.alloc(32, fill), wallClock });

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'requests-'));
  now = Date.UTC(2022, 2, 1);
  store = openAt('requests.sqlite', 1);
});
afterEach(() => {
  store.close();
  rmSync(dir, { recursive: true });
});

const answer = { body: { id: 'antwoord' }, revision: 3, position: '00000000000000000007' };
const bytes = () => Buffer.concat(readdirSync(dir).map((file) => readFileSync(join(dir, file))));

describe('the request store', () => {
  it('knows a request as new, unfinished and answered, also when opened again', () => {
    const id = newUuid();
    expect(store.begin(id, '{}')).toEqual({ kind: 'new' });
    expect(store.begin(id, '{}')).toEqual({ kind: 'unfinished' });
    expect(store.begin(id, '{"a":1}')).toEqual({ kind: 'other-body' });
    store.finish(id, answer);
    store.close();
    store = openAt('requests.sqlite', 1);
    expect(store.begin(id, '{}')).toEqual({ kind: 'answered', answer });
  });

  it('frees a key only while it has no answer', () => {
    const id = newUuid();
    store.begin(id, '{}');
    store.abandon(id);
    expect(store.begin(id, '{"a":1}')).toEqual({ kind: 'new' });
    store.finish(id, answer);
    store.abandon(id);
    expect(store.begin(id, '{"a":1}')).toEqual({ kind: 'answered', answer });
  });

  it('keeps neither body nor answer readable, and no hash that can be guessed without the key', () => {
    const id = newUuid();
    const body = '{"bsn":"999990342"}';
    store.begin(id, body);
    store.finish(id, answer);
    const file = bytes();
    const guesses = [body, `${id}\n${body}`].flatMap((text) => [
      createHash('sha256').update(text).digest(),
      createHmac('sha256', '').update(text).digest(),
      createHmac('sha256', Buffer.alloc(32)).update(text).digest(),
    ]);
    expect(guesses.some((guess) => file.includes(guess))).toBe(false);
    expect(file.includes('999990342')).toBe(false);
    expect(file.includes('antwoord')).toBe(false);
  });

  it('hashes under its own key: with another key the same body is not recognised', () => {
    const id = newUuid();
    store.begin(id, '{}');
    const other = openAt('requests.sqlite', 2);
    expect(other.begin(id, '{}')).toEqual({ kind: 'other-body' });
    other.close();
  });

  it('forgets after 30 days, in small steps', () => {
    const ids = Array.from({ length: 130 }, () => newUuid());
    for (const id of ids) store.begin(id, '{}');
    now += 29 * DAY;
    expect(store.purge()).toBe(0);
    now += 2 * DAY;
    expect([store.purge(), store.purge(), store.purge()]).toEqual([100, 30, 0]);
  });

  it('waits for another server that is just making the same new file', async () => {
    const path = join(dir, 'shared.sqlite');
    const maker = spawn(process.execPath, ['-e', HOLDING_A_NEW_FILE, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(maker.stdout, 'data');
    const ended = once(maker, 'exit');

    const opened = openAt('shared.sqlite', 1);

    expect(opened.begin(newUuid(), '{}')).toEqual({ kind: 'new' });
    opened.close();
    await ended;
  });
});

/** Another program that holds the write lock of a file still without a write-ahead log, for a short while. */
const HOLDING_A_NEW_FILE = `
  const { DatabaseSync } = require('@photostructure/sqlite');
  const database = new DatabaseSync(process.argv[1]);
  database.exec('BEGIN EXCLUSIVE; CREATE TABLE making (id INTEGER)');
  process.stdout.write('held', () => setTimeout(() => database.exec('COMMIT'), 300));`;
