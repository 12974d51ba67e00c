import { connect } from 'node:net';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';

/** Goal: what every answer of the real server has, whoever asks and whatever was sent. */
let server: TestServer;
let uwv: Caller;

beforeAll(async () => {
  server = await startTestServer({ REQUESTS_PER_MINUTE: '100000' });
  uwv = await signIn(server, 'uwv.utrecht.1');
}, 60_000);

afterAll(async () => {
  await server.discard();
});

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'api-version': '1.0.0',
};

describe('every answer', () => {
  it.each([
    '/api/v1/openapi.json',
    '/api/v1/regions',
    '/api/v1/nothing-here',
    '/health/ready',
    '/',
    '/docs',
    '/docs/assets/swagger-ui.css',
  ])('%s carries the security headers and the version', async (path) => {
    const { headers } = await fetch(server.url + path);
    expect(Object.fromEntries(headers)).toMatchObject(HEADERS);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('without a token is 401 with a problem, except the document and the pages', async () => {
    const response = await fetch(`${server.url}/api/v1/arrangements`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 401, title: 'Niet aangemeld' });
  });

  it('to a trailing slash is 404, not a redirect', async () => {
    expect((await uwv.get('/api/v1/regions/')).status).toBe(404);
  });

  it.each([
    ['no JSON', '{"a"', 'application/json'],
    ['another type', 'a=b', 'application/x-www-form-urlencoded'],
    ['a prototype key', '{"__proto__":{"a":1}}', 'application/json'],
    ['an unknown field', '{"wat":1}', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['nothing', '', 'application/json'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 'application/json'],
    ['a body over the limit', JSON.stringify({ surname: 'x'.repeat(300_000) }), 'application/json'],
    ['depth', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'application/json'],
  ])('to %s is a 4xx with a problem', async (_, body, type) => {
    const response = await uwv.send('POST', '/api/v1/persons', body, {
      'content-type': type,
      'if-none-match': '*',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const text = await response.text();
    expect(text).not.toMatch(/ at .*\.(ts|js):\d+/);
    expect(JSON.parse(text)).toMatchObject({ status: response.status, code: expect.any(String) as string });
  });

  it('to what is no HTTP is a refusal, and the server lives on', async () => {
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('dit is geen http\r\n\r\n'));
      let text = '';
      socket.on('data', (data) => (text += data.toString()));
      socket.on('close', () => {
        resolve(text);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });
});

describe('limits', () => {
  it('too many requests of one caller are 429 with a problem and when to try again', async () => {
    const strict = await startTestServer({ REQUESTS_PER_MINUTE: '3' });
    const ask = () => fetch(`${strict.url}/api/v1/regions`);
    for (let n = 0; n < 3; n += 1) await ask();
    const response = await ask();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(await response.json()).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect((await fetch(`${strict.url}/health/live`)).status).toBe(200);
    await strict.discard();
  }, 60_000);
});

describe('the pages of a trial', () => {
  it('say what it is, which day it is, and whom one can be, without a script', async () => {
    const page = await (await fetch(`${server.url}/proef`)).text();
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('1 maart 2022');
    expect(page).toContain('Medewerker UWV Utrecht 1');
    expect(page).not.toContain('<script');
  });

  it('the documentation loads from this server alone', async () => {
    const page = await (await fetch(`${server.url}/docs`)).text();
    for (const [, address = ''] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(address).toMatch(/^\//);
      expect((await fetch(server.url + address)).status).toBe(200);
    }
  });
});
