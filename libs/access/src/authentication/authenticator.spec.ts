import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isUuid } from '@meereis/kernel';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { fixtureOrganisations } from '../organisations/fixture-organisations';
import { accountIdOf, createAuthenticator, type OidcConfig } from './authenticator';

/** Goal: any issuer will do, an issuer that misbehaves gives an error in time and never a hang. */
const AUDIENCE = 'urn:meereis:api';
const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function keyPair() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid: 'sleutel-1', alg: 'ES256', use: 'sig' };
  const sign = (claims: JWTPayload) =>
    new SignJWT({ aud: AUDIENCE, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'sleutel-1' })
      .setExpirationTime('1m')
      .sign(privateKey);
  return { jwk, sign };
}

function authenticator(config: Omit<OidcConfig, 'audience'>) {
  return createAuthenticator({ ...config, audience: AUDIENCE }, fixtureOrganisations, {
    rolesOf: () => Promise.resolve([]),
  });
}

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'accepted',
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe('the authenticator', () => {
  it('reads the claims under the names this issuer gives them, and keys from an address of their own', async () => {
    const { jwk, sign } = await keyPair();
    const jwksUrl = await serve((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
    const issuer = 'https://aanmelden.example';
    const trusted = authenticator({
      issuer,
      jwksUrl,
      claims: { unit: 'afdeling', person: 'persoon', name: 'naam' },
    });
    const token = await sign({
      iss: issuer,
      sub: 'medewerker-7',
      afdeling: 'fnv-am13',
      persoon: 'p-7',
      naam: 'Medewerker 7',
    });
    expect(await trusted.authenticate(token)).toMatchObject({
      accountId: accountIdOf(issuer, 'medewerker-7'),
      personClaim: 'p-7',
      displayName: 'Medewerker 7',
      unit: { id: 'fnv-am13' },
    });
  });

  it('gives one account to one subject of one issuer', () => {
    const id = accountIdOf('https://a.example', 'medewerker-7');
    expect(isUuid(id)).toBe(true);
    expect(accountIdOf('https://a.example', 'medewerker-7')).toBe(id);
    expect(accountIdOf('https://b.example', 'medewerker-7')).not.toBe(id);
    expect(accountIdOf('https://b.example', id)).toBe(id);
  });

  it('trusts no discovery document of another issuer', async () => {
    const { jwk, sign } = await keyPair();
    const issuer = await serve((request, response) => {
      const body = request.url?.endsWith('/jwks')
        ? { keys: [jwk] }
        : { issuer: 'https://elders.example', jwks_uri: `${issuer}/jwks` };
      response.end(JSON.stringify(body));
    });
    const token = await sign({ iss: issuer, sub: 'medewerker-7', unit: 'fnv-am13' });
    expect(await codeOf(authenticator({ issuer }).authenticate(token))).toBe('issuer-unreachable');
  });

  it('asks a dead issuer once, not once for each request', async () => {
    const { sign } = await keyPair();
    let asked = 0;
    const issuer = await serve((_request, response) => {
      asked += 1;
      response.writeHead(500).end();
    });
    const trusted = authenticator({ issuer });
    const token = await sign({ iss: issuer, sub: 'medewerker-7', unit: 'fnv-am13' });
    const together = [1, 2, 3].map(() => codeOf(trusted.authenticate(token)));
    expect(await Promise.all(together)).toEqual(Array(3).fill('issuer-unreachable'));
    expect(await codeOf(trusted.authenticate(token))).toBe('issuer-unreachable');
    expect(asked).toBe(1);
  });

  it('waits for an issuer that does not answer for seconds, not for ever', async () => {
    const { sign } = await keyPair();
    const issuer = await serve(() => undefined);
    const token = await sign({ iss: issuer, sub: 'medewerker-7', unit: 'fnv-am13' });
    const began = performance.now();
    expect(await codeOf(authenticator({ issuer }).authenticate(token))).toBe('issuer-unreachable');
    expect(performance.now() - began).toBeLessThan(6_000);
  });

  it('says 503 and not 401 when the keys themselves cannot be had', async () => {
    const { sign } = await keyPair();
    const jwksUrl = await serve((_request, response) => response.writeHead(502).end());
    const issuer = 'https://aanmelden.example';
    const token = await sign({ iss: issuer, sub: 'medewerker-7', unit: 'fnv-am13' });
    expect(await codeOf(authenticator({ issuer, jwksUrl }).authenticate(token))).toBe('issuer-unreachable');
  });
});
