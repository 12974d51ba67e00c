import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseLocalDate, type LocalDate } from '@meereis/kernel';
import { readDocumentSettings, type DocumentSettings } from './document-settings';
import { readPostgresUrl } from './postgres-url';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything the program is told from outside, checked before anything opens. */
export interface Config {
  readonly mode: 'trial' | 'production';
  /** What this process does of the work: answer people, work in the background, or both. */
  readonly role: Role;
  readonly port: number;
  readonly host: string;
  /** Address people and other programs use; the trial's identity provider lives under it. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Of the embedded log; unused where `eventStoreUrl` is there. */
  readonly eventStorePath: string;
  /** `esdb://…` or `esdb+discover://…`; undefined for the embedded log. May hold a password. */
  readonly eventStoreUrl: string | undefined;
  readonly readModelPath: string;
  /** `postgres://…`; undefined: the read models are the file. */
  readonly readModelUrl: string | undefined;
  readonly keyStorePath: string;
  readonly requestsPath: string;
  /** `postgres://…`; undefined: the answers to requests are the file. */
  readonly requestsUrl: string | undefined;
  /** Drafts and searches: what lies on a caseworker's desk. */
  readonly deskPath: string;
  readonly documents: DocumentSettings;
  /** 32 bytes; undefined in a trial without one, which then keeps a key of its own beside the data. */
  readonly masterKey: Buffer | undefined;
  /** Undefined: the trial's own identity provider. */
  readonly oidc: { readonly issuer: string; readonly audience: string } | undefined;
  /** How the screens are known to that provider, and what they ask of it. */
  readonly webClientId: string;
  readonly webScope: string;
  readonly businessToday: LocalDate | undefined;
  /** Play the demo's people and cases into an empty log; in a trial only. */
  readonly demo: boolean;
  readonly logLevel: string;
  readonly bodyLimitBytes: number;
  /** Per address of a caller. */
  readonly requestsPerMinute: number;
  /** Screens that may follow the stream of events at once. */
  readonly streamsMax: number;
  /** Between two rounds that make tasks of terms whose day has come. */
  readonly termsEverySeconds: number;
  /** How many proxies stand in front and may say on whose behalf they ask. */
  readonly trustedProxies: number;
  readonly allowedOrigins: readonly string[];
}

/** `api` answers requests; `worker` projects, looks at terms and answers nobody but the platform. */
export type Role = 'api' | 'worker' | 'all';

/** Start refused: which variables are wrong, what is allowed. Never repeats a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    super(
      ['Meereis kan niet starten met deze instellingen:', ...faults.map((fault) => `- ${fault}`)].join('\n'),
      options,
    );
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const TRIAL_TODAY = '2022-03-01';

/** Reads values one by one and keeps every fault, so that one start names them all. */
class Reader {
  readonly faults: string[] = [];
  constructor(private readonly env: Environment) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  whole(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    this.fault(name, `"${text}" is geen geheel getal van ${min} tot en met ${max}`);
    return fallback;
  }

  oneOf(name: string, allowed: readonly string[], fallback: string): string {
    const text = this.text(name) ?? fallback;
    if (allowed.includes(text)) return text;
    this.fault(name, `"${text}" kan niet; kies uit ${allowed.join(', ')}`);
    return fallback;
  }

  url(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (/^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text)) return text.replace(/\/$/, '');
    this.fault(name, `"${text}" is geen adres dat met http:// of https:// begint`);
    return undefined;
  }

  /** `sqlite:<path>`; other stores are named as not there yet. */
  sqlite(name: string, fallback: string, later: string): string {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const path = /^sqlite:(.+)$/.exec(text)?.[1];
    if (path !== undefined) return resolve(path);
    const scheme = /^[a-z+]+:/.exec(text)?.[0];
    this.fault(
      name,
      scheme === undefined
        ? 'begint niet met sqlite:'
        : `${scheme} kan deze versie nog niet openen; gebruik sqlite:<pad> ${later}`,
    );
    return fallback;
  }

  fault(name: string, what: string): void {
    this.faults.push(`${name}: ${what}.`);
  }
}

/** @throws ConfigError naming every wrong variable. */
export function parseConfig(env: Environment): Config {
  const read = new Reader(env);
  const mode = readMode(read);
  const port = read.whole('PORT', 3000, 0, 65_535);
  const dataDir = resolve(read.text('DATA_DIR') ?? 'data');
  const businessToday = readBusinessToday(read, mode);
  const config: Config = {
    mode,
    role: read.oneOf('ROLE', ['api', 'worker', 'all'], 'all') as Role,
    port,
    host: read.text('HOST') ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: read.url('PUBLIC_URL') ?? `http://localhost:${port}`,
    dataDir,
    ...readEventStore(read, dataDir),
    ...readModels(read, join(dataDir, 'read-models', 'read.sqlite')),
    keyStorePath: join(dataDir, 'keys', 'keys.sqlite'),
    requestsPath: join(dataDir, 'requests', 'requests.sqlite'),
    requestsUrl: onlyPostgres(read, 'REQUESTS_URL'),
    deskPath: join(dataDir, 'desk', 'desk.sqlite'),
    documents: readDocumentSettings(read, dataDir),
    masterKey: readMasterKey(read, mode),
    oidc: readOidc(read, mode),
    webClientId: read.text('OIDC_WEB_CLIENT_ID') ?? 'meereis-web',
    webScope: read.text('OIDC_WEB_SCOPE') ?? 'openid',
    businessToday,
    demo: readDemo(read, mode, businessToday),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    bodyLimitBytes: read.whole('BODY_LIMIT_BYTES', 256 * 1024, 1024, 16 * 1024 * 1024),
    requestsPerMinute: read.whole('REQUESTS_PER_MINUTE', 6000, 1, 10_000_000),
    streamsMax: read.whole('STREAMS_MAX', 1000, 1, 100_000),
    termsEverySeconds: read.whole('TERMS_EVERY_SECONDS', 60, 1, 86_400),
    trustedProxies: read.whole('TRUSTED_PROXIES', 0, 0, 10),
    allowedOrigins: (read.text('ALLOWED_ORIGINS') ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  };
  if (read.faults.length > 0) throw new ConfigError(read.faults);
  return config;
}

/** For what is a file in `DATA_DIR` unless a server is named. */
function onlyPostgres(read: Reader, name: string): string | undefined {
  const url = readPostgresUrl(read, name);
  if (url === undefined && read.text(name) !== undefined) read.fault(name, 'begint niet met postgres://');
  return url;
}

function readModels(read: Reader, path: string): Pick<Config, 'readModelPath' | 'readModelUrl'> {
  const url = readPostgresUrl(read, 'READ_MODEL_URL');
  if (url !== undefined) return { readModelPath: path, readModelUrl: url };
  const scheme = /^(?!sqlite:)[a-z+]+:/.exec(read.text('READ_MODEL_URL') ?? '')?.[0];
  if (scheme !== undefined)
    read.fault('READ_MODEL_URL', `${scheme} kan niet; gebruik sqlite:<pad> of postgres://…`);
  const own = scheme === undefined ? read.sqlite('READ_MODEL_URL', path, '') : path;
  return { readModelPath: own, readModelUrl: undefined };
}

/** Never repeats the address of a server in a fault: it may hold a password. */
function readEventStore(read: Reader, dataDir: string): Pick<Config, 'eventStorePath' | 'eventStoreUrl'> {
  const embedded = join(dataDir, 'log', 'events.sqlite');
  const text = read.text('EVENT_STORE_URL');
  if (text === undefined || !/^esdb(\+discover)?:/.test(text))
    return {
      eventStorePath: read.sqlite('EVENT_STORE_URL', embedded, 'of esdb://<server>'),
      eventStoreUrl: undefined,
    };
  if (
    !/^esdb(\+discover)?:\/\/(?:[^@/\s]+@)?[\w.-]+(?::\d{1,5})?(?:,[\w.-]+(?::\d{1,5})?)*\/?(?:\?\S*)?$/.test(
      text,
    )
  )
    read.fault(
      'EVENT_STORE_URL',
      'is geen adres als esdb://server:2113?tls=true of esdb+discover://server:2113',
    );
  return { eventStorePath: embedded, eventStoreUrl: text };
}

function readMode(read: Reader): Config['mode'] {
  const fallback = read.text('NODE_ENV') === 'production' ? 'production' : 'trial';
  const mode = read.oneOf('MODE', ['trial', 'production'], fallback);
  if (fallback === 'production' && mode === 'trial')
    read.fault('MODE', 'kan niet "trial" zijn als NODE_ENV production is');
  return mode === 'production' ? 'production' : 'trial';
}

function readOidc(read: Reader, mode: Config['mode']): Config['oidc'] {
  const issuer = read.url('OIDC_ISSUER');
  const audience = read.text('OIDC_AUDIENCE');
  if (issuer !== undefined && audience !== undefined) return { issuer, audience };
  const needed =
    mode === 'production' ? 'is verplicht in productie' : 'is nodig zodra de andere OIDC-instelling er is';
  if (
    issuer === undefined &&
    (mode === 'production' || audience !== undefined) &&
    read.text('OIDC_ISSUER') === undefined
  )
    read.fault('OIDC_ISSUER', needed);
  if (audience === undefined && (mode === 'production' || issuer !== undefined))
    read.fault('OIDC_AUDIENCE', needed);
  return undefined;
}

function readMasterKey(read: Reader, mode: Config['mode']): Buffer | undefined {
  const file = read.text('MASTER_KEY_FILE');
  const text = file === undefined ? read.text('MASTER_KEY') : readSecretFile(read, file);
  if (text === undefined) {
    if (mode === 'production' && file === undefined)
      read.fault(
        'MASTER_KEY',
        'is verplicht in productie: 32 bytes in base64, of een bestand via MASTER_KEY_FILE',
      );
    return undefined;
  }
  const key = Buffer.from(text, 'base64');
  if (key.length === 32) return key;
  read.fault(file === undefined ? 'MASTER_KEY' : 'MASTER_KEY_FILE', 'is geen sleutel van 32 bytes in base64');
  return undefined;
}

function readSecretFile(read: Reader, path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    read.fault('MASTER_KEY_FILE', `het bestand "${path}" is niet te lezen`);
    return undefined;
  }
}

/** The demo's cases end on 1 March 2022: before that day they would lie in the future. */
function readDemo(read: Reader, mode: Config['mode'], today: LocalDate | undefined): boolean {
  const fits = today !== undefined && today >= TRIAL_TODAY;
  const asked = read.oneOf('DEMO', ['on', 'off'], mode === 'trial' && fits ? 'on' : 'off') === 'on';
  if (asked && mode === 'production')
    read.fault('DEMO', 'hoort alleen bij een proef; in productie zijn er geen voorbeeldgegevens');
  else if (asked && !fits)
    read.fault(
      'DEMO',
      `kan niet met een BUSINESS_TODAY vóór ${TRIAL_TODAY}: tot die dag lopen de voorbeelden`,
    );
  return asked;
}

function readBusinessToday(read: Reader, mode: Config['mode']): LocalDate | undefined {
  const text = read.text('BUSINESS_TODAY') ?? (mode === 'trial' ? TRIAL_TODAY : undefined);
  if (text === undefined) return undefined;
  if (mode === 'production') {
    read.fault('BUSINESS_TODAY', 'hoort alleen bij een proef; in productie is het vandaag');
    return undefined;
  }
  const date = parseLocalDate(text);
  if (date.ok) return date.value;
  read.fault('BUSINESS_TODAY', date.error.replace(/\.$/, ''));
  return undefined;
}
