import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { parseConfig, type Environment } from '@meereis/runtime';

/** Goal: what docker/ says fits the server, opens nothing it need not, and holds no secret. Method: the files themselves, and the tools that are there. */
const ROOT = join(__dirname, '..', '..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Service {
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
  readonly networks?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly volumes?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}
interface Mapper {
  readonly name: string;
  readonly config: Readonly<Record<string, string>>;
}
interface Realm {
  readonly realm: string;
  readonly users?: unknown;
  readonly clients: readonly {
    readonly clientId: string;
    readonly publicClient: boolean;
    readonly directAccessGrantsEnabled: boolean;
    readonly redirectUris: readonly string[];
    readonly webOrigins: readonly string[];
    readonly attributes: Readonly<Record<string, string>>;
    readonly protocolMappers: readonly Mapper[];
  }[];
}

const compose = parse(read('docker/compose.yaml'), { merge: true }) as Compose;
const servers = Object.entries(compose.services).filter(([, one]) => one.image.startsWith('meereis:'));

/** Every name that the server looks up. */
function knownSettings(): Set<string> {
  const asked = new Set<string>();
  const watched = new Proxy<Environment>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return undefined;
      },
    },
  );
  parseConfig(watched);
  return asked;
}

describe('the Dockerfile', () => {
  const text = read('docker/Dockerfile');
  const last = text.slice(text.lastIndexOf('\nFROM '));

  it('is well formed', () => {
    expect(validate(text)).toEqual([]);
  });

  it('ends as an account that may do nothing, without npm in between, and says how it is', () => {
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^CMD \["node", "dist\/server\/main\.js"\]$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(text).not.toMatch(/:latest|^ADD /m);
  });

  it('copies only what git keeps and .dockerignore lets through', () => {
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const let_through = read('.dockerignore').split('\n');
    for (const name of copied) {
      expect([name, existsSync(join(ROOT, name))]).toEqual([name, true]);
      expect(let_through).toContain(`!${name}`);
    }
    expect(let_through).toContain('*');
  });
});

describe('the services', () => {
  it.each(Object.entries(compose.services))('%s is pinned, bounded and held in', (name, service) => {
    if (!service.image.startsWith('meereis:')) expect(service.image).toMatch(/:\d+\.\d+[\w.-]*$/);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.mem_limit).toBeDefined();
    // Keycloak builds itself at its first start.
    expect(service.read_only).toBe(name !== 'keycloak');
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    if (service.ports === undefined) expect(service.networks).toEqual(['inner']);
    for (const secret of service.secrets ?? []) expect(Object.keys(compose.secrets)).toContain(secret);
    for (const [key, value] of Object.entries(service.environment ?? {}))
      if (/PASSWORD|SECRET|KEY$/.test(key))
        expect([key, value]).toEqual([key, expect.stringMatching(/^\$\{|^\/run\//)]);
  });

  it('keep to themselves', () => {
    expect(compose.networks['inner']?.internal).toBe(true);
  });

  it('tell the servers nothing they do not know', () => {
    const known = knownSettings();
    expect(known.size).toBeGreaterThan(25);
    const told = servers.flatMap(([, { environment = {} }]) => Object.keys(environment));
    expect([...new Set(told)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('agree with the realm about who signs in where', () => {
    const { environment: settings = {} } = compose.services['api-1'] ?? { image: '' };
    const realm = JSON.parse(read('docker/keycloak/realm.json')) as Realm;
    const client = realm.clients.find(({ clientId }) => clientId === settings['OIDC_WEB_CLIENT_ID']);
    const origin = settings['PUBLIC_URL'] ?? '';
    expect(settings['OIDC_ISSUER']).toBe(
      `${compose.services['keycloak']?.environment?.['KC_HOSTNAME'] ?? ''}/realms/${realm.realm}`,
    );
    expect(client).toMatchObject({
      publicClient: true,
      directAccessGrantsEnabled: false,
      redirectUris: [`${origin}/signed-in`],
      webOrigins: [origin],
      attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': origin },
    });
    const claims = client?.protocolMappers.map(({ name, config }) => [
      name,
      config['included.custom.audience'] ?? config['claim.name'],
    ]);
    expect(claims).toEqual(
      expect.arrayContaining([
        ['audience', settings['OIDC_AUDIENCE']],
        ['unit', 'unit'],
        ['person', 'person'],
      ]),
    );
    expect(realm.users).toBeUndefined();
  });

  it('are given up by the balancer later than a stream of events is silent', () => {
    const [, seconds] =
      /HEARTBEAT_MS = (\d+)_000/.exec(read('apps/server/src/event-stream/event-stream.controller.ts')) ?? [];
    const [, timeout] = /timeout server (\d+)s/.exec(read('docker/haproxy.cfg')) ?? [];
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(Number(timeout)).toBeGreaterThan(2 * Number(seconds));
  });
});

describe('what prepare.sh makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meereis-docker-'));
  const prepare = () => spawnSync('sh', [join(folder, 'prepare.sh')], { encoding: 'utf8' });
  const secret = (name: string): string => readFileSync(join(folder, 'run', 'secrets', name), 'utf8');
  beforeAll(() => {
    cpSync(join(ROOT, 'docker', 'prepare.sh'), join(folder, 'prepare.sh'));
    expect(prepare().status).toBe(0);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is every file that compose.yaml names, kept from others', () => {
    const files = Object.values(compose.secrets).map(({ file }) => file);
    const mounted = Object.values(compose.services)
      .flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0] ?? ''))
      .filter((path) => path.startsWith('./run/'));
    for (const file of [...files, ...mounted])
      expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
    expect(statSync(join(folder, 'run')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    expect(read('.gitignore')).toContain('docker/run/\ndocker/.env\n');
  });

  it('stays what it is when it is made again', () => {
    const before = ['master-key', 'postgres-password', 'event-store-url'].map(secret);
    const certificate = readFileSync(join(folder, 'run/certs/kurrentdb-2/node.crt'), 'utf8');
    expect(prepare().status).toBe(0);
    expect(['master-key', 'postgres-password', 'event-store-url'].map(secret)).toEqual(before);
    expect(readFileSync(join(folder, 'run/certs/kurrentdb-2/node.crt'), 'utf8')).toBe(certificate);
  });

  it('is taken by the server as it stands', () => {
    const told = (role: string): Environment => {
      const [, { environment = {} }] = servers.find(([, one]) => one.environment?.['ROLE'] === role) ?? [
        '',
        { image: '' },
      ];
      return Object.fromEntries(
        Object.entries(environment).map(([name, value]) => [
          name,
          value.replace('/run/secrets', join(folder, 'run', 'secrets')),
        ]),
      );
    };
    for (const role of ['api', 'worker'])
      expect(parseConfig({ NODE_ENV: 'production', DATA_DIR: '/data', ...told(role) })).toMatchObject({
        mode: 'production',
        role,
        eventStoreUrl: secret('event-store-url'),
        readModelUrl: secret('read-model-url'),
        keyStoreUrl: secret('key-store-url'),
        deskUrl: secret('desk-url'),
        requestsUrl: secret('requests-url'),
        host: '0.0.0.0',
      });
  });

  it('is a certificate for each node by its name, of one authority', () => {
    const authority = new X509Certificate(readFileSync(join(folder, 'run/certs/ca/ca.crt')));
    for (const node of ['kurrentdb-1', 'kurrentdb-2', 'kurrentdb-3']) {
      const certificate = new X509Certificate(readFileSync(join(folder, `run/certs/${node}/node.crt`)));
      expect(certificate.checkHost(node)).toBe(node);
      expect(certificate.verify(authority.publicKey)).toBe(true);
      expect(certificate.checkIssued(authority)).toBe(true);
    }
  });
});

/** What checks the files itself, where it is installed; what is not there is named as skipped. */
describe('the tools that are there', () => {
  const answers = (command: string, words: readonly string[]): boolean =>
    spawnSync(command, [...words], { cwd: join(ROOT, 'docker') }).status === 0;
  const given = (isThere: boolean) => (isThere ? it : it.skip);
  const values = Object.fromEntries(
    [...read('docker/compose.yaml').matchAll(/\$\{(\w+):\?/g)].map(([, name = '']) => [name, 'x']),
  );

  given(answers('docker', ['compose', 'version']))('docker compose config', () => {
    const words = ['compose', '--profile', 'backup', 'config', '--quiet'];
    const checked = spawnSync('docker', words, {
      cwd: join(ROOT, 'docker'),
      encoding: 'utf8',
      env: { ...process.env, ...values },
    });
    expect([checked.status, checked.stderr]).toEqual([0, '']);
  });

  given(answers('hadolint', ['--version']))('hadolint', () => {
    const checked = spawnSync('hadolint', [join(ROOT, 'docker', 'Dockerfile')], { encoding: 'utf8' });
    expect([checked.status, checked.stdout]).toEqual([0, '']);
  });

  given(answers('haproxy', ['-v']))('haproxy -c', () => {
    const checked = spawnSync('haproxy', ['-c', '-f', join(ROOT, 'docker', 'haproxy.cfg')], {
      encoding: 'utf8',
    });
    expect([checked.status, checked.stderr]).toEqual([0, '']);
  });
});
