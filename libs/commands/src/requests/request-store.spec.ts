import { spawn } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, newUuid, type WallClock } from '@meereis/kernel';
import { onEachEngine, type TestPlace } from '@meereis/sql/testing';
import { openPostgresRequestRows } from './postgres-request-rows';
import { openSqliteRequestRows } from './request-rows';
import { openRequestStore, RequestStore } from './request-store';

const DAY = 86_400_000;
let dir: string;
let now: number;
let store: RequestStore;
const wallClock: WallClock = { now: () => instantOf(now) };
const openAt = (file: string, fill: number) =>
  openRequestStore({ path: join(dir, file), key: Buffer.alloc(32, fill), wallClock });
const answer = { body: { id: 'antwoord' }, revision: 3, position: '00000000000000000007' };

onEachEngine((engine) => {
  let place: TestPlace;
  const open = async (fill: number) =>
    new RequestStore({
      key: Buffer.alloc(32, fill),
      wallClock,
      rows:
        place.file === undefined
          ? await openPostgresRequestRows(place.url)
          : openSqliteRequestRows(place.file),
    });

  beforeEach(async () => {
    now = Date.UTC(2022, 2, 1);
    place = await engine.place();
    store = await open(1);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('knows a request as new, unfinished and answered, also when opened again', async () => {
    const id = newUuid();
    expect(await store.begin(id, '{}')).toEqual({ kind: 'new' });
    expect(await store.begin(id, '{}')).toEqual({ kind: 'unfinished' });
    expect(await store.begin(id, '{"a":1}')).toEqual({ kind: 'other-body' });
    await store.finish(id, answer);
    await store.close();
    store = await open(1);
    expect(await store.begin(id, '{}')).toEqual({ kind: 'answered', answer });
  });

  it('lets one of two servers begin', async () => {
    const other = await open(1);
    const id = newUuid();
    const begun = await Promise.all([store.begin(id, '{}'), other.begin(id, '{}')]);
    expect(begun.map(({ kind }) => kind).sort()).toEqual(['new', 'unfinished']);
    await other.close();
  });

  it('frees a key only while it has no answer', async () => {
    const id = newUuid();
    await store.begin(id, '{}');
    await store.abandon(id);
    expect(await store.begin(id, '{"a":1}')).toEqual({ kind: 'new' });
    await store.finish(id, answer);
    await store.abandon(id);
    expect(await store.begin(id, '{"a":1}')).toEqual({ kind: 'answered', answer });
  });

  it('hashes under its own key: with another key the same body is not recognised', async () => {
    const id = newUuid();
    await store.begin(id, '{}');
    const other = await open(2);
    expect(await other.begin(id, '{}')).toEqual({ kind: 'other-body' });
    await other.close();
  });

  it('forgets after 30 days, in small steps', async () => {
    const ids = Array.from({ length: 130 }, () => newUuid());
    for (const id of ids) await store.begin(id, '{}');
    now += 29 * DAY;
    expect(await store.purge()).toBe(0);
    now += 2 * DAY;
    expect([await store.purge(), await store.purge(), await store.purge()]).toEqual([100, 30, 0]);
  });
});

describe('the file', () => {
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'requests-'));
    now = Date.UTC(2022, 2, 1);
    store = openAt('requests.sqlite', 1);
  });
  afterEach(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });
  const bytes = () => Buffer.concat(readdirSync(dir).map((file) => readFileSync(join(dir, file))));

  it('keeps neither body nor answer readable, and no hash that can be guessed without the key', async () => {
    const id = newUuid();
    const body = '{"bsn":"999990342"}';
    await store.begin(id, body);
    await store.finish(id, answer);
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

  it('waits for another server that is just making the same new file', async () => {
    const path = join(dir, 'shared.sqlite');
    const maker = spawn(process.execPath, ['-e', HOLDING_A_NEW_FILE, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(maker.stdout, 'data');
    const ended = once(maker, 'exit');

    const opened = openAt('shared.sqlite', 1);

    expect(await opened.begin(newUuid(), '{}')).toEqual({ kind: 'new' });
    await opened.close();
    await ended;
  });
});

/** Another program that holds the write lock of a file still without a write-ahead log, for a short while. */
const HOLDING_A_NEW_FILE = `
  const { DatabaseSync } = require('@photostructure/sqlite');
  const database = new DatabaseSync(process.argv[1]);
  database.exec('BEGIN EXCLUSIVE; CREATE TABLE making (id INTEGER)');
  process.stdout.write('held', () => setTimeout(() => database.exec('COMMIT'), 300));`;
