import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { createAuthenticator, type Authenticator } from '../authentication/authenticator';
import { fixtureOrganisations } from '../organisations/fixture-organisations';
import type { Principal } from '../principal';
import { WEB_CLIENT_ID } from './provider-configuration';
import type { TrialAccount } from './trial-account';
import { trialIdentityProvider, type TrialIdentityProvider } from './trial-identity-provider';
import { trialKeys } from './trial-keys';

/** Goal: what the trial's identity provider gives out, the guard's verifier accepts; and nothing else. */
const AUDIENCE = 'urn:meereis:api';
const REDIRECT = 'http://localhost:3000/inloggen/terug';

function account(userName: string, unit: string): TrialAccount {
  const accountId = uuidV5('5b0a9c4e-7d43-5b8e-8f6b-2f4f0a7a9d10' as Uuid, userName);
  const clientId = `script-${userName.replaceAll('.', '-')}`;
  return {
    accountId,
    userName,
    displayName: `Medewerker ${userName}`,
    group: { name: 'Medewerkers', does: 'Werken.' },
    unit,
    personClaim: `p-${userName}`,
    clientId,
  };
}

const ABOUT = 'http://localhost:3000/proef';
const UTRECHT = { ...account('uwv.utrecht.1', 'uwv-am13'), region: 'Midden-Utrecht' };
const LOST = account('nergens.1', 'nergens-am13');

let server: Server;
let issuer: string;
let idp: TrialIdentityProvider;
let authenticator: Authenticator;
let directory: string;

function listen(listener: Parameters<typeof createServer>[1]): Promise<Server> {
  const made = createServer(listener);
  return new Promise((resolve) =>
    made.listen(0, '127.0.0.1', () => {
      resolve(made);
    }),
  );
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'trial-idp-'));
  server = await listen((request, response) => {
    if (idp.serves(request.url ?? '')) idp.listener(request, response);
    else response.writeHead(404).end();
  });
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;
  idp = await trialIdentityProvider({
    issuer,
    audience: AUDIENCE,
    accounts: [UTRECHT, LOST],
    redirectUris: [REDIRECT],
    aboutUrl: ABOUT,
    keysFile: join(directory, 'trial-idp-keys.json'),
    environment: {},
  });
  authenticator = createAuthenticator({ issuer, audience: AUDIENCE }, fixtureOrganisations, {
    rolesOf: () => Promise.resolve(['caseworker']),
  });
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(directory, { recursive: true, force: true });
});

async function clientToken(of: TrialAccount, secret?: string): Promise<Response> {
  const known = idp.credentials.clients.find(({ clientId }) => clientId === of.clientId);
  return fetch(`${issuer}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${of.clientId}:${secret ?? known?.clientSecret ?? ''}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
}

async function accessToken(response: Response): Promise<string> {
  return ((await response.json()) as { access_token: string }).access_token;
}

/** A browser: keeps cookies by path, follows no redirect by itself. */
function browser() {
  const jar = new Map<string, { value: string; path: string }>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname } = new URL(url);
    const cookies = [...jar].filter(([, { path }]) => pathname.startsWith(path));
    const cookie = cookies.map(([name, { value }]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const path = attributes.find((one) => one.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
      jar.set(pair.slice(0, pair.indexOf('=')), { value: pair.slice(pair.indexOf('=') + 1), path });
    }
    return response;
  };
}

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

function authorizeUrl(extra: Record<string, string>): string {
  const parameters = {
    client_id: WEB_CLIENT_ID,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: REDIRECT,
    state: 'toestand',
    ...extra,
  };
  return `${issuer}/auth?${new URLSearchParams(parameters).toString()}`;
}

const where = (response: Response): string => new URL(response.headers.get('location') ?? '', issuer).href;

async function reason(promise: Promise<Principal>): Promise<unknown> {
  return promise.then(
    () => 'accepted',
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe('the trial identity provider', () => {
  it('gives a script a token that acts as its account', async () => {
    const response = await clientToken(UTRECHT);
    expect(response.status).toBe(200);
    expect(await authenticator.authenticate(await accessToken(response))).toEqual({
      accountId: UTRECHT.accountId,
      personClaim: 'p-uwv.utrecht.1',
      displayName: 'Medewerker uwv.utrecht.1',
      unit: fixtureOrganisations.unit('uwv-am13'),
      roles: ['caseworker'],
    });
  });

  it('refuses a script with a wrong secret', async () => {
    expect((await clientToken(UTRECHT, 'verkeerd')).status).toBe(401);
  });

  it('signs a browser in with code and PKCE, through the login page', async () => {
    const visit = browser();
    const toLogin = await visit(authorizeUrl({ code_challenge: challenge, code_challenge_method: 'S256' }));
    const form = where(toLogin);
    const shown = await visit(form);
    expect(await shown.text()).toContain('Medewerker uwv.utrecht.1');

    const attempt = (password: string) =>
      visit(form, { method: 'POST', body: new URLSearchParams({ userName: UTRECHT.userName, password }) });
    expect((await attempt('fout')).status).toBe(401);
    const back = await visit(where(await attempt(idp.credentials.password)));
    const returned = new URL(where(back));
    expect(`${returned.origin}${returned.pathname}`).toBe(REDIRECT);

    const exchange = (codeVerifier: string) =>
      fetch(`${issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: WEB_CLIENT_ID,
          redirect_uri: REDIRECT,
          code: returned.searchParams.get('code') ?? '',
          code_verifier: codeVerifier,
        }),
      });
    expect((await exchange(randomBytes(32).toString('base64url'))).status).toBe(400);
    const tokens = (await (await exchange(verifier)).json()) as {
      access_token: string;
      refresh_token: string;
    };
    const principal = await authenticator.authenticate(tokens.access_token);
    expect(principal).toMatchObject({ accountId: UTRECHT.accountId, unit: { id: 'uwv-am13' } });

    // Who is at work stays signed in without leaving the page; a token to renew with counts once.
    const renew = (token: string) =>
      fetch(`${issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: WEB_CLIENT_ID,
          refresh_token: token,
        }),
      });
    const renewed = (await (await renew(tokens.refresh_token)).json()) as typeof tokens;
    expect(await authenticator.authenticate(renewed.access_token)).toMatchObject({
      accountId: UTRECHT.accountId,
    });
    expect((await renew(tokens.refresh_token)).status).toBe(400);
    expect((await renew(renewed.refresh_token)).status).toBe(400);
  });

  it('lists people by region on a page that runs nothing, and sends its form to us and the application alone', async () => {
    const visit = browser();
    const toLogin = await visit(authorizeUrl({ code_challenge: challenge, code_challenge_method: 'S256' }));
    const shown = await visit(where(toLogin));
    const policy = shown.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:3000");
    expect(policy.join()).not.toContain('script-src');
    const html = await shown.text();
    const utrecht = html.slice(html.indexOf('<h3>Midden-Utrecht</h3>'));
    expect(utrecht).toContain('value="uwv.utrecht.1"');
    expect(utrecht).not.toContain('value="nergens.1"');
    expect(html).toContain(`href="${ABOUT}"`);
  });

  it('refuses a browser without PKCE, and with the plain method', async () => {
    const without = await browser()(authorizeUrl({}));
    expect(new URL(where(without)).searchParams.get('error')).toBe('invalid_request');
    const plain = await browser()(authorizeUrl({ code_challenge: verifier, code_challenge_method: 'plain' }));
    expect(new URL(where(plain)).searchParams.get('error')).toBe('invalid_request');
  });

  it('sends a code to no address but its own', async () => {
    const elsewhere = await browser()(
      authorizeUrl({
        redirect_uri: 'https://elders.example/',
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }),
    );
    expect(elsewhere.status).toBe(400);
    expect(elsewhere.headers.get('location')).toBeNull();
  });

  it('shows no login page to a browser that did not begin', async () => {
    expect((await fetch(`${issuer}/interaction/abcdefghijklmnop`)).status).toBe(400);
  });

  it('keeps its keys for the owner of the data directory only, and uses them again', async () => {
    const file = join(directory, 'trial-idp-keys.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await trialKeys(file)).password).toBe(idp.credentials.password);
  });

  it.each(['NODE_ENV', 'MODE'])('refuses to start with %s=production', async (variable) => {
    await expect(
      trialIdentityProvider({
        issuer,
        audience: AUDIENCE,
        accounts: [],
        redirectUris: [],
        keysFile: join(directory, 'other.json'),
        environment: { [variable]: 'production' },
      }),
    ).rejects.toThrow(`${variable}=production`);
  });
});

describe('the guard’s verifier', () => {
  const claims = { sub: UTRECHT.accountId, unit: 'uwv-am13' };
  let signingKey: CryptoKey;

  beforeAll(async () => {
    const { signingKey: jwk } = await trialKeys(join(directory, 'trial-idp-keys.json'));
    signingKey = (await importJWK(jwk, 'RS256')) as CryptoKey;
  });

  async function signed(
    change: JWTPayload = {},
    header: object = {},
    key = signingKey,
    leftOut?: string,
  ): Promise<string> {
    const { signingKey: jwk } = await trialKeys(join(directory, 'trial-idp-keys.json'));
    const now = Math.floor(Date.now() / 1000);
    const payload = { ...claims, iss: issuer, aud: AUDIENCE, iat: now, exp: now + 60, ...change };
    return new SignJWT(Object.fromEntries(Object.entries(payload).filter(([name]) => name !== leftOut)))
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '', typ: 'at+jwt', ...header })
      .sign(key);
  }

  it('accepts a token as it should be', async () => {
    expect(await reason(authenticator.authenticate(await signed()))).toBe('accepted');
  });

  it.each<[string, JWTPayload, object, string]>([
    ['an expired token', { exp: 1_600_000_000 }, {}, 'token-expired'],
    ['a token of another audience', { aud: 'urn:andere:api' }, {}, 'token-invalid'],
    ['a token of another issuer', { iss: 'https://elders.example' }, {}, 'token-invalid'],
    ['a token that is not valid yet', { nbf: 4_000_000_000 }, {}, 'token-invalid'],
    ['a token of another type', {}, { typ: 'logout+jwt' }, 'token-invalid'],
    ['a token without subject', { sub: '' }, {}, 'token-invalid'],
    ['a token of a unit that takes no part', { unit: 'nergens-am13' }, {}, 'unit-unknown'],
  ])('refuses %s', async (_name, change, header, code) => {
    expect(await reason(authenticator.authenticate(await signed(change, header)))).toBe(code);
  });

  it('refuses a token without end', async () => {
    expect(await reason(authenticator.authenticate(await signed({}, {}, signingKey, 'exp')))).toBe(
      'token-invalid',
    );
  });

  it('refuses a token that is not signed', async () => {
    const unsigned = new UnsecuredJWT({ ...claims, iss: issuer, aud: AUDIENCE })
      .setExpirationTime('1m')
      .encode();
    expect(await reason(authenticator.authenticate(unsigned))).toBe('token-invalid');
  });

  it('refuses a token signed by somebody else under our key id', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await reason(authenticator.authenticate(await signed({}, {}, privateKey)))).toBe('token-invalid');
  });

  it('refuses a token signed with a secret instead of a key', async () => {
    const secret = new TextEncoder().encode('geheim-geheim-geheim-geheim-geheim');
    const token = await new SignJWT({ ...claims, iss: issuer, aud: AUDIENCE })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1m')
      .sign(secret);
    expect(await reason(authenticator.authenticate(token))).toBe('token-invalid');
  });

  it('refuses a token that was changed on the way', async () => {
    const [head = '', body = '', signature = ''] = (await signed()).split('.');
    const changed = JSON.parse(Buffer.from(body, 'base64url').toString()) as JWTPayload;
    const other = Buffer.from(JSON.stringify({ ...changed, unit: 'uwv-kassier' })).toString('base64url');
    expect(await reason(authenticator.authenticate([head, other, signature].join('.')))).toBe(
      'token-invalid',
    );
  });

  it('says that the issuer cannot be reached, at once the second time', async () => {
    const gone = await listen((_request, response) => response.end());
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const nobody = createAuthenticator(
      { issuer: `http://127.0.0.1:${port}`, audience: AUDIENCE },
      fixtureOrganisations,
      { rolesOf: () => Promise.resolve([]) },
    );
    const token = await signed();
    expect(await reason(nobody.authenticate(token))).toBe('issuer-unreachable');
    expect(await reason(nobody.authenticate(token))).toBe('issuer-unreachable');
  });
});
