import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError, parseConfig } from './config';
import type { Environment } from './settings-reader';

const KEY = Buffer.alloc(32, 7).toString('base64');
const PRODUCTION: Environment = {
  MODE: 'production',
  OIDC_ISSUER: 'https://aanmelden.example.org',
  OIDC_AUDIENCE: 'urn:meereis:api',
  MASTER_KEY: KEY,
};

function faults(env: Environment): readonly string[] {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
}

describe('the configuration', () => {
  it('needs nothing for a trial', () => {
    expect(parseConfig({})).toMatchObject({
      mode: 'trial',
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      dataDir: resolve('data'),
      eventStorePath: resolve('data/log/events.sqlite'),
      readModelPath: resolve('data/read-models/read.sqlite'),
      masterKey: undefined,
      oidc: undefined,
      businessToday: '2022-03-01',
      logLevel: 'info',
    });
  });

  it('knows the screens to the issuer by a usual name, or by the one it is told', () => {
    expect(parseConfig(PRODUCTION)).toMatchObject({ webClientId: 'meereis-web', webScope: 'openid' });
    expect(
      parseConfig({ ...PRODUCTION, OIDC_JWKS_URL: 'http://keycloak:8080/realms/meereis/keys' }).oidc,
    ).toMatchObject({
      issuer: PRODUCTION['OIDC_ISSUER'],
      jwksUrl: 'http://keycloak:8080/realms/meereis/keys',
    });
    const told = { OIDC_WEB_CLIENT_ID: 'schermen', OIDC_WEB_SCOPE: 'openid offline_access' };
    expect(parseConfig({ ...PRODUCTION, ...told })).toMatchObject({
      webClientId: 'schermen',
      webScope: 'openid offline_access',
    });
  });

  it('takes production values, and today is today', () => {
    const config = parseConfig({ ...PRODUCTION, PORT: '8080' });
    expect(config).toMatchObject({
      mode: 'production',
      port: 8080,
      host: '0.0.0.0',
      oidc: { issuer: 'https://aanmelden.example.org', audience: 'urn:meereis:api' },
      businessToday: undefined,
    });
    expect(config.masterKey).toEqual(Buffer.alloc(32, 7));
  });

  it('names every variable that production misses, at once', () => {
    expect(faults({ NODE_ENV: 'production' })).toEqual([
      'MASTER_KEY: is verplicht in productie: 32 bytes in base64, of een bestand via MASTER_KEY_FILE.',
      'OIDC_ISSUER: is verplicht in productie.',
      'OIDC_AUDIENCE: is verplicht in productie.',
    ]);
  });

  it.each([
    [{ PORT: 'drie' }, 'PORT: "drie" is geen geheel getal van 0 tot en met 65535.'],
    [{ TERMS_EVERY_SECONDS: '0' }, 'TERMS_EVERY_SECONDS: "0" is geen geheel getal van 1 tot en met 86400.'],
    [{ PORT: '70000' }, 'PORT: "70000" is geen geheel getal van 0 tot en met 65535.'],
    [{ MODE: 'test' }, 'MODE: "test" kan niet; kies uit trial, production.'],
    [
      { LOG_LEVEL: 'luid' },
      'LOG_LEVEL: "luid" kan niet; kies uit fatal, error, warn, info, debug, trace, silent.',
    ],
    [
      { BUSINESS_TODAY: '30-11-2020' },
      'BUSINESS_TODAY: "30-11-2020" is geen datum (JJJJ-MM-DD, tussen 1900 en 2199).',
    ],
    [
      { BUSINESS_TODAY: '2021-02-29' },
      'BUSINESS_TODAY: "2021-02-29" is geen datum (JJJJ-MM-DD, tussen 1900 en 2199).',
    ],
    [
      { OIDC_ISSUER: 'aanmelden', OIDC_AUDIENCE: 'x' },
      'OIDC_ISSUER: "aanmelden" is geen adres dat met http:// of https:// begint.',
    ],
    [{ OIDC_ISSUER: 'https://a.example' }, 'OIDC_AUDIENCE: is nodig zodra de andere OIDC-instelling er is.'],
    [{ OIDC_JWKS_URL: 'https://a.example/keys' }, 'OIDC_JWKS_URL: hoort bij een OIDC_ISSUER.'],
    [{ METRICS_PORT: '0' }, 'METRICS_PORT: "0" is geen geheel getal van 1 tot en met 65535.'],
    [{ METRICS_HOST: '0.0.0.0' }, 'METRICS_HOST: hoort bij een METRICS_PORT.'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      'OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" is geen adres dat met http:// of https:// begint.',
    ],
    [{ OIDC_AUDIENCE: 'x' }, 'OIDC_ISSUER: is nodig zodra de andere OIDC-instelling er is.'],
    [{ BODY_LIMIT_BYTES: '5' }, 'BODY_LIMIT_BYTES: "5" is geen geheel getal van 1024 tot en met 16777216.'],
    [
      { EVENT_STORE_URL: 'kurrentdb://localhost:2113' },
      'EVENT_STORE_URL: kurrentdb: kan deze versie nog niet openen; gebruik sqlite:<pad> of esdb://<server>.',
    ],
    [
      { READ_MODEL_URL: 'mysql://localhost/meereis' },
      'READ_MODEL_URL: mysql: kan niet; gebruik sqlite:<pad> of postgres://….',
    ],
    [
      { READ_MODEL_URL: 'postgres://me:geheim@' },
      'READ_MODEL_URL: is geen postgres://<gebruiker>:<wachtwoord>@<adres>:<poort>/<database>.',
    ],
    [{ REQUESTS_URL: 'sqlite:/tmp/x' }, 'REQUESTS_URL: begint niet met postgres://.'],
    [{ KEY_STORE_URL: 'keys.sqlite' }, 'KEY_STORE_URL: begint niet met postgres://.'],
    [{ DESK_URL: 'mysql://x' }, 'DESK_URL: begint niet met postgres://.'],
    [{ READ_MODEL_URL: 'ergens' }, 'READ_MODEL_URL: begint niet met sqlite:.'],
    [{ MASTER_KEY: 'kort' }, 'MASTER_KEY: is geen sleutel van 32 bytes in base64.'],
    [{ MASTER_KEY_FILE: '/bestaat/niet' }, 'MASTER_KEY_FILE: het bestand "/bestaat/niet" is niet te lezen.'],
    [
      { NODE_ENV: 'production', ...PRODUCTION, MODE: 'trial' },
      'MODE: kan niet "trial" zijn als NODE_ENV production is.',
    ],
    [
      { ...PRODUCTION, DEMO: 'on' },
      'DEMO: hoort alleen bij een proef; in productie zijn er geen voorbeeldgegevens.',
    ],
    [
      { DEMO: 'on', BUSINESS_TODAY: '2021-06-01' },
      'DEMO: kan niet met een BUSINESS_TODAY vóór 2022-03-01: tot die dag lopen de voorbeelden.',
    ],
    [{ DEMO: 'soms' }, 'DEMO: "soms" kan niet; kies uit on, off.'],
    [
      { ...PRODUCTION, BUSINESS_TODAY: '2022-03-01' },
      'BUSINESS_TODAY: hoort alleen bij een proef; in productie is het vandaag.',
    ],
  ] as const)('refuses %j', (env, fault) => {
    expect(faults(env)).toContain(fault);
  });

  it('plays the demo in a trial only, and not before its cases have happened', () => {
    expect(parseConfig({}).demo).toBe(true);
    expect(parseConfig({ DEMO: 'off' }).demo).toBe(false);
    expect(parseConfig({ BUSINESS_TODAY: '2021-06-01' }).demo).toBe(false);
    expect(parseConfig(PRODUCTION).demo).toBe(false);
  });

  it('never repeats a secret', () => {
    expect(faults({ MASTER_KEY: 'geheim-maar-te-kort' }).join()).not.toContain('geheim');
  });

  it('reads the key from a file', () => {
    const dir = mkdtempSync(join(tmpdir(), 'meereis-config-'));
    writeFileSync(join(dir, 'key'), `${KEY}\n`);
    expect(parseConfig({ MASTER_KEY_FILE: join(dir, 'key') }).masterKey).toEqual(Buffer.alloc(32, 7));
    writeFileSync(join(dir, 'url'), 'postgres://naam:geheim@server/lees\n');
    const url = { READ_MODEL_URL_FILE: join(dir, 'url') };
    expect(parseConfig(url).readModelUrl).toBe('postgres://naam:geheim@server/lees');
    expect(faults({ ...url, READ_MODEL_URL: 'postgres://elders/lees' })).toEqual([
      'READ_MODEL_URL: staat er ook als READ_MODEL_URL_FILE; geef een van beide.',
    ]);
    expect(faults({ REQUESTS_URL_FILE: '/bestaat/niet' })).toEqual([
      'REQUESTS_URL_FILE: het bestand "/bestaat/niet" is niet te lezen.',
    ]);
    expect(parseConfig({ LOG_LEVEL_FILE: '/bestaat/niet' }).logLevel).toBe('info');
    rmSync(dir, { recursive: true });
  });

  it('opens stores where it is told', () => {
    expect(
      parseConfig({ EVENT_STORE_URL: 'sqlite:/tmp/log.sqlite', READ_MODEL_URL: 'sqlite:/tmp/read.sqlite' }),
    ).toMatchObject({
      eventStorePath: '/tmp/log.sqlite',
      readModelPath: '/tmp/read.sqlite',
    });
  });

  it('keeps read models and requests in a PostgreSQL where it is told', () => {
    const url = 'postgres://me:geheim@db.example:5432/meereis';
    expect(parseConfig({ READ_MODEL_URL: url }).readModelUrl).toBe(url);
    expect(parseConfig({ REQUESTS_URL: url }).requestsUrl).toBe(url);
    expect(parseConfig({ KEY_STORE_URL: url, DESK_URL: url })).toMatchObject({
      keyStoreUrl: url,
      deskUrl: url,
    });
    expect(parseConfig({})).toMatchObject({
      readModelUrl: undefined,
      requestsUrl: undefined,
      keyStoreUrl: undefined,
      deskUrl: undefined,
    });
  });

  it.each(['esdb://localhost:2113?tls=false', 'esdb+discover://user:geheim@a.example:2113,b.example'])(
    'opens the log on the server %s',
    (url) => {
      expect(parseConfig({ EVENT_STORE_URL: url }).eventStoreUrl).toBe(url);
    },
  );

  it('refuses an address without a server, and never repeats its password', () => {
    const faultsOf = faults({ EVENT_STORE_URL: 'esdb://user:geheim@' });
    expect(faultsOf.join()).toContain('EVENT_STORE_URL: is geen adres als esdb://');
    expect(faultsOf.join()).not.toContain('geheim');
  });

  it('refuses a password that would not go along because TLS is off, and never repeats it', () => {
    const faultsOf = faults({ EVENT_STORE_URL: 'esdb://user:geheim@127.0.0.1:2113?tls=false' });
    expect(faultsOf.join()).toContain('EVENT_STORE_URL: heeft een gebruiker en tls=false');
    expect(faultsOf.join()).not.toContain('geheim');
  });

  it('puts all faults in one message', () => {
    expect(new ConfigError(['PORT: x.', 'MODE: y.']).message).toBe(
      'Meereis kan niet starten met deze instellingen:\n- PORT: x.\n- MODE: y.',
    );
  });
});
