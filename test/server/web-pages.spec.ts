import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startTestServer, type TestServer } from '../support/app';

/**
 * Goal: the screens are served from one page under a strict policy, at any depth and under a prefix, and nothing of the
 * API changes by it. Method: two real servers over HTTP; files of the screens only where they have been built.
 */
const ASSETS = join(__dirname, '..', '..', 'dist', 'web', 'assets');
const built = existsSync(ASSETS);
const PAGE = { headers: { accept: 'text/html,application/xhtml+xml' } };
let plain: TestServer;
let prefixed: TestServer;

beforeAll(async () => {
  plain = await startTestServer();
  prefixed = await startTestServer({ PUBLIC_URL: 'http://localhost:3999/rmt' });
}, 60_000);

afterAll(async () => {
  await plain.discard();
  await prefixed.discard();
});

describe('the page of the screens', () => {
  it('is the same at every address of the application, and never stored', async () => {
    const pages = await Promise.all(
      ['/', '/mijn-werk', '/zaken/0b8f6a3e-6d0e-5b1c-9f57-3b1f4e0a1c2d/plan'].map(async (path) => {
        const response = await fetch(`${plain.url}${path}`, PAGE);
        expect(response.status).toBe(200);
        expect(response.headers.get('cache-control')).toBe('no-store');
        return response.text();
      }),
    );
    expect(new Set(pages).size).toBe(1);
  });

  it('lets nothing inline run and nothing from elsewhere, and is framed by nobody', async () => {
    const response = await fetch(`${plain.url}/mijn-werk`, PAGE);
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy.split('; ')).toContain(part);
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('leaves the API as it was: an unknown address is a problem for a program, and an unknown API address for everybody', async () => {
    const program = await fetch(`${plain.url}/nergens`);
    expect(program.status).toBe(404);
    const api = await fetch(`${plain.url}/api/v1/nergens`, PAGE);
    expect(api.status).toBe(404);
    expect(api.headers.get('content-type')).toContain('application/problem+json');
  });

  it('tells a browser how to sign in, and nothing secret', async () => {
    const settings = (await (await fetch(`${plain.url}/app-settings.json`)).json()) as Record<
      string,
      unknown
    >;
    expect(settings).toMatchObject({ clientId: 'meereis-web', trial: true, businessToday: '2022-03-01' });
    expect(Object.keys(settings).sort()).toEqual([
      'businessToday',
      'clientId',
      'issuer',
      'resource',
      'scope',
      'trial',
      'version',
    ]);
  });
});

describe('under a path prefix', () => {
  it.each(['/rmt/mijn-werk', '/mijn-werk'])(
    '%s is the page, whose files lie under the prefix',
    async (path) => {
      const response = await fetch(`${prefixed.url}${path}`, PAGE);
      expect(response.status).toBe(200);
      if (built) expect(await response.text()).toContain('<base href="/rmt/">');
    },
  );

  it.each(['/rmt/api/v1/openapi.json', '/api/v1/openapi.json', '/rmt/oidc/.well-known/openid-configuration'])(
    '%s answers',
    async (path) => {
      expect((await fetch(`${prefixed.url}${path}`)).status).toBe(200);
    },
  );

  it('has the trial’s own pages and the documentation point to themselves', async () => {
    for (const path of ['/rmt/proef', '/rmt/docs']) {
      const html = await (await fetch(`${prefixed.url}${path}`, PAGE)).text();
      const addresses = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
      expect(addresses.length).toBeGreaterThan(1);
      expect(addresses.filter((address) => !address.startsWith('/rmt/'))).toEqual([]);
    }
  });
});

(built ? describe : describe.skip)('files of the built screens (npm run build)', () => {
  it('are kept for ever by the browser, since their name says what is in them', async () => {
    const [file = ''] = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
    const response = await fetch(`${plain.url}/assets/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
  });
});
