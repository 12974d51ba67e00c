import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { EventStoreDBClient } from '@eventstore/db-client';
import { LOG_START, type EventStore } from '../event-store';
import { aStream, idsOf, someEvents } from '../testing/contract/given';
import { openEsdbEventStore } from './esdb-event-store';
import { startEsdbDouble, type DoubleOptions, type EsdbDouble } from './testing/esdb-double';
import { followed, settledWithin, thing, TIMES } from './traps/given';

/**
 * Goal: with TLS the user goes along with every call, and whoever may not come in, or cannot be trusted, is told clearly
 * and without the password. Method: the double with a certificate that this test makes.
 */
const USER = { username: 'meereis', password: 'ge heim:%é' };
const BASIC = `Basic ${Buffer.from(`${USER.username}:${USER.password}`).toString('base64')}`;
const user = (password: string): string => `${USER.username}:${encodeURIComponent(password)}@`;

if (spawnSync('openssl', ['version']).status !== 0)
  it.skip('the EventStoreDB adapter with TLS and a user (no openssl)', () => undefined);
else
  describe('with TLS', () => {
    let dir: string;
    let tls: { key: Buffer; cert: Buffer };
    let double: EsdbDouble;
    let store: EventStore | undefined;
    let caFile: string;

    beforeAll(() => {
      dir = mkdtempSync(join(tmpdir(), 'meereis-tls-'));
      tls = certificate('server');
      caFile = join(dir, 'server.crt');
    });
    afterAll(() => {
      rmSync(dir, { recursive: true });
    });
    afterEach(async () => {
      await store?.close();
      double.stop();
    });

    function certificate(name: string): { key: Buffer; cert: Buffer } {
      const [key, cert] = [join(dir, `${name}.key`), join(dir, `${name}.crt`)];
      const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
      const about = ['-days', '2', '-subj', `/CN=${name}`, '-addext', 'subjectAltName=DNS:localhost'];
      execFileSync('openssl', [...made, ...about, '-keyout', key, '-out', cert], { stdio: 'ignore' });
      return { key: readFileSync(key), cert: readFileSync(cert) };
    }

    /** @param more options of the address. */
    async function given(
      options: DoubleOptions,
      who: string,
      more = `&tlsCAFile=${caFile}`,
    ): Promise<EventStore> {
      double = await startEsdbDouble(options);
      store = openEsdbEventStore({ url: double.url.replace('//', `//${who}`) + more, times: TIMES });
      return store;
    }

    const told = async (work: Promise<unknown>): Promise<{ code: unknown; message: string; all: string }> => {
      const error = (await work.then(
        () => ({ message: 'It was let in.' }),
        (failed: unknown) => failed,
      )) as { code?: unknown; message: string };
      return {
        code: error.code,
        message: error.message,
        all: inspect(error, { depth: 10, showHidden: true }),
      };
    };

    it('every call carries the user: appends, reads, and the subscription', async () => {
      const open = await given({ tls, user: USER }, user(USER.password));
      const events = someEvents(3);
      expect(await open.append(aStream(), 'no-stream', events)).toMatchObject({ kind: 'appended' });
      expect(idsOf(await open.readAll({ from: LOG_START, limit: 10 }))).toEqual(idsOf(events));
      expect(await followed(open, 3)).toEqual(idsOf(events));
      expect(new Set(double.authorizations)).toEqual(new Set([BASIC]));
    });

    it('a wrong password is told once and clearly, and is not in what is told', async () => {
      const open = await given({ tls, user: USER }, user('fout-wachtwoord'));
      const { code, message, all } = await told(open.append(aStream(), 'no-stream', someEvents(1)));
      expect({ code, message }).toEqual({
        code: 'unavailable',
        message: 'The server refuses these credentials.',
      });
      for (const secret of ['fout-wachtwoord', USER.password, BASIC]) expect(all).not.toContain(secret);
      expect(all).not.toContain(Buffer.from('meereis:fout-wachtwoord').toString('base64'));
      // Not repeated, but where an answer did not come in time.
      expect(double.authorizations.length).toBeLessThanOrEqual(2);
      expect(double.log.records).toEqual([]);
      await expect(followed(open, 1)).rejects.toThrow('refuses these credentials');
    });

    it('nobody comes in without a user', async () => {
      const open = await given({ tls, user: USER }, '');
      await expect(open.head()).rejects.toThrow('refuses these credentials');
    });

    it('a server whose certificate nobody known has signed is told as that', async () => {
      certificate('other');
      const open = await given(
        { tls, user: USER },
        user(USER.password),
        `&tlsCAFile=${join(dir, 'other.crt')}`,
      );
      const { code, message, all } = await told(open.append(aStream(), 'no-stream', someEvents(1)));
      expect(code).toBe('unavailable');
      expect(message).toMatch(/^The server cannot be trusted: .*certificate/);
      expect(all).not.toContain(USER.password);
      expect(double.authorizations).toEqual([]);
    });

    it('a server without TLS is told as that', async () => {
      double = await startEsdbDouble();
      const url = `${double.url.replace('127.0.0.1', 'localhost').replace('tls=false', 'tls=true')}&tlsCAFile=${caFile}`;
      store = openEsdbEventStore({ url: url.replace('//', `//${user(USER.password)}`), times: TIMES });
      const { code, message } = await told(store.head());
      expect({ code, message }).toEqual({
        code: 'unavailable',
        message: 'The server cannot be trusted: wrong version number.',
      });
      expect(double.authorizations).toEqual([]);
    });

    it('the trap: without TLS the client drops the user in silence; the remedy: such an address is refused', async () => {
      double = await startEsdbDouble();
      const url = double.url.replace('//', `//${user('geheim')}`);
      const client = EventStoreDBClient.connectionString(url);
      await client.appendToStream('a-1', thing());
      expect(double.authorizations).toEqual([undefined]);
      await client.dispose();
      expect(() => openEsdbEventStore({ url })).toThrow('zonder TLS gaat het wachtwoord niet mee');
    });

    it('closes in time although the server ended the batch call', async () => {
      certificate('user');
      const [key, cert] = [join(dir, 'user.key'), join(dir, 'user.crt')];
      const open = await given({ tls }, '', `&tlsCAFile=${caFile}&userKeyFile=${key}&userCertFile=${cert}`);
      double.faults.appends.push('ended-after-answer');
      await open.append(aStream(), 'no-stream', someEvents(1));
      expect(await settledWithin(open.close(), 2_000)).toBe('done');
    });

    it.each(['acknowledgement-lost', 'dropped-before-storing', 'no-answer', 'ended', 'late'] as const)(
      'with a certificate for a user the client batches; after "%s" the append stands there once',
      async (fault) => {
        certificate('user');
        const [key, cert] = [join(dir, 'user.key'), join(dir, 'user.crt')];
        const more = `&tlsCAFile=${caFile}&userKeyFile=${key}&userCertFile=${cert}`;
        const open = await given({ tls }, '', more);
        double.faults.appends.push(fault);
        const [stream, events] = [aStream(), someEvents(3)];
        expect(await open.append(stream, 'no-stream', events)).toMatchObject({ lastRevision: 2 });
        expect(await open.append(stream, 2, someEvents(1))).toMatchObject({ kind: 'appended' });
        expect(
          double.log
            .stream(stream)
            .slice(0, 3)
            .map(({ id }) => id),
        ).toEqual(idsOf(events));
        expect(double.log.stream(stream)).toHaveLength(4);
      },
    );
  });
