import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer, type TestServer } from '../support/app';
import { freePort } from '../support/free-port';
import { startPrefixProxy } from '../support/prefix-proxy';

/**
 * Goal: somebody signs in, works, renews, becomes somebody else and signs out through a proxy with a prefix, whether or
 * not it takes the prefix off; and nothing hangs on the server knowing the way to its own public address. Method: a real
 * proxy that names the server as the host, and a browser made of fetch and cookies.
 */
const VERIFIER = randomBytes(32).toString('base64url');
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const FILE = 'app-0a1b2c3d.js';

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

interface Discovery {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint: string;
  readonly jwks_uri: string;
}

let webDir: string;

beforeAll(() => {
  webDir = mkdtempSync(join(tmpdir(), 'meereis-web-'));
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<!doctype html><base href="/" /><p>Schermen</p>');
  writeFileSync(join(webDir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(webDir, 'assets', FILE), 'plain');
  writeFileSync(join(webDir, 'assets', `${FILE}.br`), 'brotli');
  writeFileSync(join(webDir, 'assets', `${FILE}.gz`), 'gzip');
});

afterAll(() => {
  rmSync(webDir, { recursive: true });
});

/** Keeps cookies by path; follows no redirect by itself. */
function browser() {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();
  return async (url: string, form?: Readonly<Record<string, string>>): Promise<Response> => {
    const { pathname } = new URL(url);
    const cookie = [...jar]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie, accept: 'text/html' },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const path = attributes.find((one) => one.startsWith('path='))?.slice(5) ?? '/';
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), { value: pair.slice(at + 1), path });
    }
    return response;
  };
}

type Visit = ReturnType<typeof browser>;

const where = (response: Response): string => response.headers.get('location') ?? '';

/** The session of another person is ended before: by a page that submits itself, as a browser would. */
async function endedFirst(visit: Visit, response: Response): Promise<Response> {
  if (response.status !== 200) return response;
  const { action, xsrf } = logoutForm(await response.text());
  return visit(where(await visit(action, { xsrf, logout: 'yes' })));
}

function logoutForm(html: string): { readonly action: string; readonly xsrf: string } {
  const [, action = ''] = /action="([^"]+)"/.exec(html) ?? [];
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
  return { action, xsrf };
}

describe.each([
  ['takes the prefix off', true],
  ['passes the prefix on', false],
])('behind a proxy that %s', (_name, strips) => {
  let server: TestServer;
  let closeProxy: () => Promise<void>;
  let publicUrl: string;
  let discovery: Discovery;

  beforeAll(async () => {
    const port = await freePort();
    publicUrl = `http://127.0.0.1:${port}/rmt`;
    server = await startTestServer({ PUBLIC_URL: publicUrl }, webDir);
    closeProxy = await startPrefixProxy({ port, prefix: '/rmt', target: new URL(server.url), strips });
    const answer = await fetch(`${publicUrl}/oidc/.well-known/openid-configuration`);
    discovery = (await answer.json()) as Discovery;
  }, 60_000);

  afterAll(async () => {
    await closeProxy();
    await server.discard();
  });

  /** What the browser asks of the provider. */
  function authorize(extra: Readonly<Record<string, string>> = {}): string {
    const asked = {
      client_id: 'meereis-web',
      response_type: 'code',
      scope: 'openid meereis',
      redirect_uri: `${publicUrl}/signed-in`,
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
      ...extra,
    };
    return `${discovery.authorization_endpoint}?${new URLSearchParams(asked).toString()}`;
  }

  async function tokens(fields: Readonly<Record<string, string>>): Promise<Tokens> {
    const body = new URLSearchParams({ client_id: 'meereis-web', ...fields });
    const answer = await fetch(discovery.token_endpoint, { method: 'POST', body });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Tokens;
  }

  async function signIn(
    visit: Visit,
    userName: string,
    extra?: Readonly<Record<string, string>>,
  ): Promise<Tokens> {
    const accounts = await fetch(`${publicUrl}/trial-accounts.json`);
    const { password } = (await accounts.json()) as { readonly password: string };
    const page = where(await visit(authorize(extra)));
    const form = new URL(page, publicUrl).href;
    expect((await visit(form)).status).toBe(200);
    const resumed = await visit(where(await visit(form, { userName, password })));
    const back = new URL(where(await endedFirst(visit, resumed)));
    expect(`${back.origin}${back.pathname}`).toBe(`${publicUrl}/signed-in`);
    return tokens({
      grant_type: 'authorization_code',
      redirect_uri: `${publicUrl}/signed-in`,
      code: back.searchParams.get('code') ?? '',
      code_verifier: VERIFIER,
    });
  }

  async function whoAmI(token: string): Promise<unknown> {
    const answer = await fetch(`${publicUrl}/api/v1/own-account`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    return answer.json();
  }

  it('every address the provider names lies under the public address', () => {
    const addresses = Object.entries(discovery)
      .filter(([name]) => /_(?:endpoint|uri)$/.test(name))
      .map(([, address]) => String(address));
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address.startsWith(`${publicUrl}/oidc/`))).toEqual([]);
  });

  it('a person signs in, works and renews', async () => {
    const got = await signIn(browser(), 'uwv.utrecht.1');
    expect(await whoAmI(got.access_token)).toMatchObject({ displayName: 'Medewerker UWV Utrecht 1' });
    const renewed = await tokens({ grant_type: 'refresh_token', refresh_token: got.refresh_token });
    expect(renewed.refresh_token).not.toBe(got.refresh_token);
    expect(await whoAmI(renewed.access_token)).toMatchObject({ displayName: 'Medewerker UWV Utrecht 1' });
  });

  it('whoever is signed in passes at once, and may choose another person when asked to', async () => {
    const visit = browser();
    await signIn(visit, 'uwv.utrecht.1');
    expect(where(await visit(authorize()))).toMatch(`${publicUrl}/signed-in?code=`);
    const other = await signIn(visit, 'gemeente.utrecht.1', { prompt: 'login' });
    expect(await whoAmI(other.access_token)).toMatchObject({ displayName: 'Medewerker Gemeente Utrecht 1' });
  });

  it('signing out ends the session and comes back to the screens', async () => {
    const visit = browser();
    const { id_token: hint } = await signIn(visit, 'uwv.utrecht.1');
    const asked = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: publicUrl });
    const page = await visit(`${discovery.end_session_endpoint}?${asked.toString()}`);
    const { action, xsrf } = logoutForm(await page.text());
    expect(where(await visit(action, { xsrf, logout: 'yes' }))).toBe(publicUrl);
    expect(where(await visit(authorize()))).toContain('/oidc/interaction/');
  });

  it('every file that the pages of the server name is there', async () => {
    for (const path of ['/docs', '/proef']) {
      const html = await (await fetch(`${publicUrl}${path}`, { headers: { accept: 'text/html' } })).text();
      for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
        const accept = /\/$/.test(address) ? 'text/html' : '*/*';
        const answer = await fetch(new URL(address, publicUrl), { headers: { accept } });
        expect([address, answer.status]).toEqual([address, 200]);
      }
    }
  });
});

describe('with a public address that leads nowhere from here', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer(
      { PUBLIC_URL: 'https://werk.example/rmt', REQUESTS_PER_MINUTE: '12' },
      webDir,
    );
  }, 60_000);

  afterAll(async () => {
    await server.discard();
  });

  it('names https addresses, and believes the tokens it gave itself', async () => {
    const found = await fetch(`${server.url}/oidc/.well-known/openid-configuration`);
    const { jwks_uri } = (await found.json()) as Discovery;
    expect(jwks_uri).toBe('https://werk.example/rmt/oidc/jwks');

    const accounts = await fetch(`${server.url}/trial-accounts.json`);
    const { clients } = (await accounts.json()) as {
      readonly clients: readonly { readonly clientId: string; readonly clientSecret: string }[];
    };
    const script = clients.find(({ clientId }) => clientId === 'script-uwv-utrecht-1');
    const answer = await fetch(`${server.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`script-uwv-utrecht-1:${script?.clientSecret ?? ''}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token: token } = (await answer.json()) as Tokens;
    const own = await fetch(`${server.url}/api/v1/own-account`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(own.status).toBe(200);
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('gives a file compressed as the browser takes it (%s), for ever', async (accepted, encoding) => {
    const answer = await fetch(`${server.url}/assets/${FILE}`, {
      method: 'HEAD',
      headers: { 'accept-encoding': accepted },
    });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toContain('javascript');
  });

  it('keeps a file that is not there out of every cache', async () => {
    const answer = await fetch(`${server.url}/assets/weg.js`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('does not count files of the screens for the limit of the API', async () => {
    for (let time = 0; time < 20; time += 1)
      expect((await fetch(`${server.url}/rmt/assets/${FILE}`)).status).toBe(200);
    expect((await fetch(`${server.url}/app-settings.json`)).status).toBe(200);
    const asked = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${server.url}/app-settings.json`)),
    );
    expect(asked.some(({ status }) => status === 429)).toBe(true);
  });
});

it('says so when the screens are not built, and starts all the same', async () => {
  const server = await startTestServer({}, join(webDir, 'nergens'));
  const page = await fetch(server.url, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('npm run build');
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  await server.discard();
}, 60_000);
