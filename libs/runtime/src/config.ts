import { join, resolve } from 'node:path';
import { parseLocalDate, type LocalDate } from '@meereis/kernel';
import { readDocumentSettings, type DocumentSettings } from './document-settings';
import { readObservability, type ObservabilitySettings } from './observability-settings';
import { SettingsReader, type Environment } from './settings-reader';
import {
  onlyPostgres,
  readEventStore,
  readModels,
  type LogSettings,
  type ReadModelSettings,
} from './store-settings';

/** Everything the program is told from outside, checked before anything opens. */
export interface Config extends LogSettings, ReadModelSettings {
  readonly mode: 'trial' | 'production';
  /** What this process does of the work: answer people, work in the background, or both. */
  readonly role: Role;
  readonly port: number;
  readonly host: string;
  /** Address people and other programs use; the trial's identity provider lives under it. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly keyStorePath: string;
  /** `postgres://…`; undefined: the keys are the file. */
  readonly keyStoreUrl: string | undefined;
  readonly requestsPath: string;
  /** How often who asked what, over all servers. */
  readonly limitsPath: string;
  /** `postgres://…`; undefined: the answers to requests and the limits are the files. */
  readonly requestsUrl: string | undefined;
  /** Drafts and searches: what lies on a caseworker's desk. */
  readonly deskPath: string;
  /** `postgres://…`; undefined: drafts and searches are the file. */
  readonly deskUrl: string | undefined;
  readonly documents: DocumentSettings;
  readonly observability: ObservabilitySettings;
  /** 32 bytes; undefined in a trial without one, which then keeps a key of its own beside the data. */
  readonly masterKey: Buffer | undefined;
  /** Undefined: the trial's own identity provider. */
  readonly oidc: Issuer | undefined;
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
  /** Between saying that a stop began and refusing anything, for balancers that ask only now and then. */
  readonly leaveSeconds: number;
  /** How many proxies stand in front and may say on whose behalf they ask. */
  readonly trustedProxies: number;
  readonly allowedOrigins: readonly string[];
}

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** Where its keys are, when its own address leads nowhere from the server. */
  readonly jwksUrl?: string;
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

/** @throws ConfigError naming every wrong variable. */
export function parseConfig(env: Environment): Config {
  const read = new SettingsReader(env);
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
    keyStoreUrl: onlyPostgres(read, 'KEY_STORE_URL'),
    requestsPath: join(dataDir, 'requests', 'requests.sqlite'),
    limitsPath: join(dataDir, 'requests', 'limits.sqlite'),
    requestsUrl: onlyPostgres(read, 'REQUESTS_URL'),
    deskPath: join(dataDir, 'desk', 'desk.sqlite'),
    deskUrl: onlyPostgres(read, 'DESK_URL'),
    documents: readDocumentSettings(read, dataDir),
    observability: readObservability(read),
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
    leaveSeconds: read.whole('LEAVE_SECONDS', 0, 0, 120),
    trustedProxies: read.whole('TRUSTED_PROXIES', 0, 0, 10),
    allowedOrigins: (read.text('ALLOWED_ORIGINS') ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  };
  if (read.faults.length > 0) throw new ConfigError(read.faults);
  return config;
}

function readMode(read: SettingsReader): Config['mode'] {
  const fallback = read.text('NODE_ENV') === 'production' ? 'production' : 'trial';
  const mode = read.oneOf('MODE', ['trial', 'production'], fallback);
  if (fallback === 'production' && mode === 'trial')
    read.fault('MODE', 'kan niet "trial" zijn als NODE_ENV production is');
  return mode === 'production' ? 'production' : 'trial';
}

function readOidc(read: SettingsReader, mode: Config['mode']): Config['oidc'] {
  const issuer = read.url('OIDC_ISSUER');
  const audience = read.text('OIDC_AUDIENCE');
  const jwksUrl = read.url('OIDC_JWKS_URL');
  if (issuer !== undefined && audience !== undefined)
    return { issuer, audience, ...(jwksUrl === undefined ? {} : { jwksUrl }) };
  if (jwksUrl !== undefined) read.fault('OIDC_JWKS_URL', 'hoort bij een OIDC_ISSUER');
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

function readMasterKey(read: SettingsReader, mode: Config['mode']): Buffer | undefined {
  const text = read.text('MASTER_KEY');
  if (text === undefined) {
    if (mode === 'production' && !read.isGiven('MASTER_KEY'))
      read.fault(
        'MASTER_KEY',
        'is verplicht in productie: 32 bytes in base64, of een bestand via MASTER_KEY_FILE',
      );
    return undefined;
  }
  const key = Buffer.from(text, 'base64');
  if (key.length === 32) return key;
  read.fault('MASTER_KEY', 'is geen sleutel van 32 bytes in base64');
  return undefined;
}

/** The demo's cases end on 1 March 2022: before that day they would lie in the future. */
function readDemo(read: SettingsReader, mode: Config['mode'], today: LocalDate | undefined): boolean {
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

function readBusinessToday(read: SettingsReader, mode: Config['mode']): LocalDate | undefined {
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
