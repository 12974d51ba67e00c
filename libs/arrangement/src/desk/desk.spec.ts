import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { addDays, instantOf, localDate, systemClock, type WallClock } from '@meereis/kernel';
import { openKeyStore, type KeyStore } from '@meereis/privacy';
import { openPostgresStore } from '@meereis/sql';
import { onEachEngine, type TestPlace } from '@meereis/sql/testing';
import { id, TODAY } from '../testing/given';
import { clearDrafts, STEPS_MAX } from './clear-drafts.worker';
import { openDesk, type Desk } from './desk';
import { DRAFTS_PER_OWNER_MAX, PURGE_STEP } from './draft-store';
import { warningOf } from './draft.rule';

/** Goal: what the desk keeps, from whom, and how long, on the real files and tables. */
const WRITER = { accountId: id('writer'), unit: 'uwv-am13' };
const SECRET = 'Mevrouw Geheimhouding heeft een schuld van 900 euro';
const draft = (name: string, over = {}) => ({
  draftId: id(name),
  form: 'open-arrangement' as const,
  content: SECRET,
  savedOn: TODAY,
  ...over,
});

onEachEngine((engine) => {
  let directory: string;
  let place: TestPlace;
  let keys: KeyStore;
  let desk: Desk;
  const open = async (wallClock: WallClock = systemClock) => {
    const at = place.file === undefined ? { url: place.url } : { path: place.file };
    desk = await openDesk({ ...at, key: Buffer.alloc(32, 5), keys, wallClock });
  };

  /** Everything that lies where the desk is: the files with their write-ahead logs, or every row. */
  const stored = async (): Promise<Buffer> => {
    if (place.file === undefined) {
      const store = await openPostgresStore(place.url, { name: 'look', migrations: {}, inPowerCut: 'lost' });
      const { rows } =
        await sql`SELECT d::text AS row FROM drafts d UNION ALL SELECT s::text FROM searches s`.execute(
          store.kysely,
        );
      await store.close();
      return Buffer.from(JSON.stringify(rows));
    }
    const folder = dirname(place.file);
    return Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
  };

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'meereis-desk-'));
    place = await engine.place();
    keys = await openKeyStore({ path: join(directory, 'keys.sqlite'), masterKey: Buffer.alloc(32, 9) });
    await open();
  });
  afterEach(async () => {
    await desk.close();
    await keys.close();
    await place.remove();
    rmSync(directory, { recursive: true, force: true });
  });

  describe('a draft', () => {
    it('survives a restart, and is opened by its owner at the same unit only', async () => {
      await desk.drafts.create(WRITER, draft('one'));
      await desk.close();
      await open();

      expect(await desk.drafts.read(WRITER, id('one'))).toMatchObject({ content: SECRET, version: 0 });
      expect(await desk.drafts.read({ ...WRITER, accountId: id('colleague') }, id('one'))).toBeUndefined();
      expect(await desk.drafts.read({ ...WRITER, unit: 'fnv-am13' }, id('one'))).toBeUndefined();
      expect(await desk.drafts.remove({ ...WRITER, accountId: id('colleague') }, id('one'))).toBe(false);
      expect(await desk.drafts.list(WRITER, { offset: 0, limit: 10 })).toHaveLength(1);
    });

    it('never stands readable in a file, also not after it was saved again and deleted', async () => {
      await desk.drafts.create(WRITER, draft('one'));
      await desk.drafts.create(WRITER, draft('two', { personId: id('person') }));
      await desk.drafts.save(WRITER, id('one'), 0, `${SECRET}, en meer`, TODAY);
      await desk.searches.write(
        id('search'),
        WRITER,
        { bsn: '999990342', fullName: 'Anna Geheimhouding', birthDate: TODAY },
        [],
      );
      await desk.drafts.remove(WRITER, id('two'));

      const bytes = await stored();
      expect(bytes.includes(id('one'))).toBe(true);
      for (const text of ['Geheimhouding', 'schuld', '999990342']) expect(bytes.includes(text)).toBe(false);
    });

    it('is not overwritten by a window that shows an older version', async () => {
      await desk.drafts.create(WRITER, draft('one'));

      expect(await desk.drafts.save(WRITER, id('one'), 0, 'tweede', TODAY)).toEqual({
        kind: 'saved',
        version: 1,
      });
      expect(await desk.drafts.save(WRITER, id('one'), 0, 'derde', TODAY)).toEqual({
        kind: 'stale',
        version: 1,
      });
      expect(await desk.drafts.read(WRITER, id('one'))).toMatchObject({ content: 'tweede' });
      expect(await desk.drafts.save(WRITER, id('none'), 0, 'niets', TODAY)).toEqual({ kind: 'absent' });
    });

    it('made twice by the same request is one draft, and there is a most to how many', async () => {
      await desk.drafts.create(WRITER, draft('0'));
      expect(await desk.drafts.create(WRITER, draft('0', { content: 'anders' }))).toEqual({
        kind: 'saved',
        version: 0,
      });
      expect(await desk.drafts.read(WRITER, id('0'))).toMatchObject({ content: SECRET });
      for (let n = 1; n < DRAFTS_PER_OWNER_MAX; n += 1) await desk.drafts.create(WRITER, draft(String(n)));

      expect(await desk.drafts.create(WRITER, draft('more'))).toEqual({ kind: 'full' });
      expect(
        await desk.drafts.create({ ...WRITER, accountId: id('colleague') }, draft('theirs')),
      ).toMatchObject({
        kind: 'saved',
      });
    });

    it('about a person who is erased opens no more, and its row goes', async () => {
      await desk.drafts.create(WRITER, draft('one', { personId: id('person') }));
      await desk.drafts.create(WRITER, draft('two', { personId: id('person') }));
      await desk.drafts.create(WRITER, draft('other', { personId: id('somebody else') }));
      const other = await openKeyStore({
        path: join(directory, 'keys.sqlite'),
        masterKey: Buffer.alloc(32, 9),
      });
      await other.destroyKeys(id('person'));
      await other.close();

      expect(await desk.drafts.read(WRITER, id('one'))).toBeUndefined();
      expect(await desk.drafts.purgeErased()).toBe(1);
      const left = await desk.drafts.list(WRITER, { offset: 0, limit: 10 });
      expect(left.map((one) => one.draftId)).toEqual([id('other')]);
      await expect(desk.drafts.create(WRITER, draft('new', { personId: id('person') }))).rejects.toThrow();
    });
  });

  describe('the ninety days', () => {
    const log = pino({ level: 'silent' });
    const clear = (today = TODAY) => clearDrafts({ desk, businessClock: { today: () => today }, log });

    it('begin again when the draft is saved', async () => {
      await desk.drafts.create(WRITER, draft('one', { savedOn: addDays(TODAY, -89) }));
      await desk.drafts.save(WRITER, id('one'), 0, SECRET, TODAY);

      expect(await clear(addDays(TODAY, 89))).toBe(0);
      expect(await clear(addDays(TODAY, 90))).toBe(1);
    });

    it('end with a notice from day 80: to the owner in words, to the unit without what stands in it', async () => {
      expect(warningOf(TODAY, addDays(TODAY, 79))).toBeUndefined();
      expect(warningOf(TODAY, addDays(TODAY, 80))).toBe(
        'Dit concept wordt verwijderd op 30 mei 2022. Sla het opnieuw op of dien het in.',
      );
      await desk.drafts.create(WRITER, draft('old', { savedOn: addDays(TODAY, -80) }));
      await desk.drafts.create(WRITER, draft('young', { savedOn: addDays(TODAY, -79) }));

      const notices = await desk.drafts.expiring('uwv-am13', TODAY, 10);
      expect(notices.map((one) => [one.draftId, one.accountId])).toEqual([[id('old'), WRITER.accountId]]);
      expect(notices[0]).not.toHaveProperty('content');
      expect(await desk.drafts.expiring('fnv-am13', TODAY, 10)).toEqual([]);
    });

    it('are caught up with by a server that was down, in bounded rounds', async () => {
      const many = PURGE_STEP * STEPS_MAX + 1;
      for (let n = 0; n < many; n += 1)
        await desk.drafts.create(
          { accountId: id(`account/${Math.floor(n / 100)}`), unit: 'uwv-am13' },
          draft(`old/${n}`, { savedOn: localDate('2021-01-01') }),
        );

      expect(await clear()).toBe(PURGE_STEP * STEPS_MAX);
      expect(await clear()).toBe(1);
      expect(await clear()).toBe(0);
    }, 60_000);
  });

  describe('a search', () => {
    const asked = { fullName: 'Test van der Proef', birthDate: localDate('1970-05-17') };

    it('counts for the same account and the same data, however they are written', async () => {
      await desk.searches.write(id('search'), WRITER, asked, []);

      expect(await desk.searches.find(WRITER, { ...asked, fullName: 'TEST VAN DER PROEF' })).toBe(
        id('search'),
      );
      expect(await desk.searches.find(WRITER, { bsn: '999990342', ...asked })).toBe(id('search'));
      expect(await desk.searches.find(WRITER, { ...asked, fullName: 'Test Anders' })).toBeUndefined();
      expect(await desk.searches.find(WRITER, { bsn: '999990342' })).toBeUndefined();
      expect(await desk.searches.find({ ...WRITER, accountId: id('colleague') }, asked)).toBeUndefined();
      expect(await desk.searches.find({ ...WRITER, unit: 'fnv-am13' }, asked)).toBeUndefined();
    });

    it('counts for 24 hours', async () => {
      const wallClock = { now: () => instantOf(now) };
      let now = Date.UTC(2022, 2, 1, 9);
      await desk.close();
      await open(wallClock);
      await desk.searches.write(id('search'), WRITER, asked, [id('found')]);
      now += 24 * 3_600_000;
      expect(await desk.searches.find(WRITER, asked)).toBe(id('search'));
      expect(await desk.searches.hasFound(WRITER, id('search'), id('found'))).toBe(true);
      expect(await desk.searches.hasFound(WRITER, id('search'), id('not found'))).toBe(false);
      now += 1;
      expect(await desk.searches.find(WRITER, asked)).toBeUndefined();
      expect(await desk.searches.hasFound(WRITER, id('search'), id('found'))).toBe(false);
      expect(await desk.searches.purge()).toBe(1);
    });
  });
});
