import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer, type TestServer } from '../support/app';

interface Published {
  readonly info: { readonly version: string };
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses?: object } | undefined>>>
  >;
}

const ROOT = join(__dirname, '..', '..');
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
let server: TestServer;
let published: Published;

beforeAll(async () => {
  server = await startTestServer();
  published = (await (await fetch(`${server.url}/api/v1/openapi.json`)).json()) as Published;
}, 60_000);

afterAll(async () => {
  await server.discard();
});

describe('the published OpenAPI document', () => {
  it('has no error by the ruleset of the Dutch API Design Rules', () => {
    const dir = mkdtempSync(join(tmpdir(), 'meereis-openapi-'));
    const file = join(dir, 'openapi.json');
    writeFileSync(file, JSON.stringify(published));
    const cli = join(ROOT, 'node_modules/@stoplight/spectral-cli/dist/index.js');
    const result = spawnSync(
      process.execPath,
      [cli, 'lint', '-r', join(__dirname, 'adr-spectral.yml'), file],
      {
        encoding: 'utf8',
      },
    );
    rmSync(dir, { recursive: true, force: true });
    expect(`${result.stdout}${result.stderr}`).toContain("No results with a severity of 'error' found");
    expect(result.status).toBe(0);
  }, 120_000);

  it('is what the types of the screens were made from', () => {
    const dir = mkdtempSync(join(tmpdir(), 'meereis-openapi-'));
    const file = join(dir, 'openapi.json');
    writeFileSync(file, JSON.stringify(published));
    const script = join(ROOT, 'tools/build/write-api-types.mjs');
    const result = spawnSync(process.execPath, [script, '--check', file], { encoding: 'utf8' });
    rmSync(dir, { recursive: true, force: true });
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
  }, 60_000);

  it('can be read by everybody, from every origin', async () => {
    const response = await fetch(`${server.url}/api/v1/openapi.json`);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('api-version')).toBe(published.info.version);
  });

  it('holds every route of the server, and no route the server does not have', () => {
    const routes = server.app
      .getHttpAdapter()
      .getInstance()
      .printRoutes({ commonPrefix: false, includeHooks: false })
      .split('\n');
    const served = routesOf(routes).filter((route) => route.includes('/api/v1/'));
    const documented = Object.entries(published.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method] !== undefined).map(
        (method) => `${method.toUpperCase()} /api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    expect(documented.sort()).toEqual(served.sort());
  });

  it('describes an unauthenticated answer and a refusal of input for every operation that can give one', () => {
    for (const [path, item] of Object.entries(published.paths)) {
      for (const method of METHODS) {
        const operation = item[method];
        if (operation === undefined || path === '/openapi.json') continue;
        expect({ path, method, codes: Object.keys(operation.responses ?? {}) }).toMatchObject({
          codes: expect.arrayContaining(['401', '500']) as string[],
        });
      }
    }
  });
});

/** `GET /a/:b` for each route of Fastify's printed tree, whose lines are indented by four per level. */
function routesOf(lines: readonly string[]): string[] {
  const trail: string[] = [];
  return lines.flatMap((line) => {
    const match = /^([\s│├└─]*)(\S*)(?:\s+\(([A-Z, ]+)\))?/.exec(line);
    if (!match || line.trim() === '') return [];
    const [, indent = '', part = '', methods = ''] = match;
    const depth = Math.max(0, Math.floor(indent.length / 4) - 1);
    trail.length = depth;
    trail.push(part);
    const path = trail.join('');
    return methods
      .split(', ')
      .filter((method) => method !== '' && !['HEAD', 'OPTIONS'].includes(method))
      .map((method) => `${method} ${path}`);
  });
}
