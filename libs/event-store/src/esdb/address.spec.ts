import { EventStoreDBClient } from '@eventstore/db-client';
import { esdbAddress, esdbAddressFault } from './address';
import { openEsdbEventStore } from './esdb-event-store';

/** Goal: what the client would swallow, print or understand otherwise never reaches it. */
describe('the address of the log', () => {
  it.each([
    'esdb://localhost',
    'esdb://localhost:2113?tls=false',
    'esdb+discover://user:geheim@a.example:2113,b.example/?nodePreference=leader&gossipTimeout=5',
    'esdb://user:pa%3Ass%25@a.example?tlsCAFile=%2Fetc%2Fca.pem&defaultDeadline=3000&keepAliveInterval=-1',
    'esdb://a.example?userCertFile=/c.pem&userKeyFile=/k.pem&TLS=true',
  ])('takes %s', (url) => {
    expect(esdbAddressFault(url)).toBeUndefined();
    expect(esdbAddress(url).withoutUser).not.toMatch(/geheim|pa%3Ass|@/);
  });

  it.each([
    ['esdb://', 'is geen adres'],
    ['kurrentdb://a.example', 'is geen adres'],
    ['esdb://geheim@a.example', 'heeft geen gebruiker:wachtwoord'],
    ['esdb://user:ge:heim@a.example', 'heeft geen gebruiker:wachtwoord'],
    ['esdb://user:geheim%zz@a.example', 'heeft geen gebruiker:wachtwoord'],
    ['esdb://user:geheim@a.example?tls=false', 'heeft een gebruiker en tls=false'],
    ['esdb://user:geheim@localhost?T-L_S=false', 'heeft een gebruiker en tls=false'],
    ['esdb://user:geheim@a.example?tls=nee', 'heeft een optie die niet bestaat of een waarde die niet kan'],
    ['esdb://user:geheim@a.example?tlsVerifyCert=false', 'heeft een optie die niet bestaat'],
    ['esdb://user:geheim@a.example?throwOnAppendFailure=false', 'heeft een optie die niet bestaat'],
    ['esdb://user:geheim@a.example?onbekend=1', 'heeft een optie die niet bestaat'],
    ['esdb://user:geheim@a.example?tls=true&tls=false', 'heeft een optie die niet bestaat'],
    ['esdb://user:geheim@a.example?defaultDeadline=0', 'heeft een optie die niet bestaat'],
    ['esdb://user:geheim@a.example?userKeyFile=/k.pem', 'heeft van userCertFile en userKeyFile er maar een'],
  ])('refuses %s and repeats no secret', (url, fault) => {
    expect(esdbAddressFault(url)).toContain(fault);
    expect(esdbAddressFault(url)).not.toContain('heim');
    expect(() => openEsdbEventStore({ url })).toThrow(fault);
  });

  it('the trap: for an option it does not know the client prints the whole address, password included', async () => {
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const client = EventStoreDBClient.connectionString('esdb://user:geheim@a.example?onbekend=1');
    expect(warned.mock.calls.join()).toContain('geheim');
    warned.mockRestore();
    await client.dispose();
  });

  it('takes the longest wait for an answer from it', () => {
    expect(esdbAddress('esdb://localhost?defaultDeadline=1500').deadlineMs).toBe(1_500);
    expect(esdbAddress('esdb://localhost').deadlineMs).toBeUndefined();
  });

  it('a certificate that is not there is told at the first call, without the address', async () => {
    const store = openEsdbEventStore({ url: 'esdb://user:geheim@a.example?tlsCAFile=/bestaat/niet' });
    const asked: unknown = await store.head().catch((error: unknown) => error);
    expect(asked).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('not found') as string,
    });
    expect(JSON.stringify(Object.getOwnPropertyDescriptors(asked))).not.toContain('geheim');
    await store.close();
  });
});
