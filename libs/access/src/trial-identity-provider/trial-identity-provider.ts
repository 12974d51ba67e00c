import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { loadProvider } from './load-provider';
import { loginListener } from './login';
import { pageHeaders } from './pages';
import { providerConfiguration } from './provider-configuration';
import type { TrialAccount } from './trial-account';
import { clientSecret, trialKeys } from './trial-keys';

export interface TrialIdentityProviderOptions {
  /** Where it is reached from outside; its path, such as `/oidc`, is where the server mounts the listener. */
  readonly issuer: string;
  /** Audience of the tokens: that of our API. An absolute URI. */
  readonly audience: string;
  readonly accounts: readonly TrialAccount[];
  /** Exactly these addresses get a code. */
  readonly redirectUris: readonly string[];
  readonly signedOutUris?: readonly string[];
  /** Page about the trial, named where one signs in. */
  readonly aboutUrl?: string;
  /** `DATA_DIR/trial-idp-keys.json`. */
  readonly keysFile: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface TrialCredentials {
  readonly password: string;
  readonly clients: readonly {
    readonly userName: string;
    readonly clientId: string;
    readonly clientSecret: string;
  }[];
}

export interface TrialIdentityProvider {
  /** Stands in front of the API for every address that `serves` says is its own. */
  readonly listener: RequestListener;
  serves(url: string): boolean;
  readonly credentials: TrialCredentials;
}

/** @throws Error in production: everybody who can reach this provider can act as anybody. */
function refuseInProduction(environment: Readonly<Record<string, string | undefined>>): void {
  for (const variable of ['NODE_ENV', 'MODE']) {
    if (environment[variable] === 'production')
      throw new Error(
        `${variable}=production: de ingebouwde aanmelddienst is alleen voor proef en test. ` +
          'Stel met OIDC_ISSUER een echte aanmelddienst in.',
      );
  }
}

function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/$/, '');
}

const INTERACTION = /^\/interaction\/([\w-]{10,60})$/;

function listenerOf(
  provider: Provider,
  issuer: URL,
  login: ReturnType<typeof loginListener>,
): RequestListener {
  const handle = provider.callback();
  const path = pathOf(issuer);
  // The provider makes its addresses from the request; whatever stands in front, they are those of the issuer.
  provider.proxy = true;
  const forwarded = { 'x-forwarded-proto': issuer.protocol.slice(0, -1), 'x-forwarded-host': issuer.host };
  return (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => {
    Object.assign(request.headers, forwarded);
    const url = request.url ?? '/';
    const own = url.slice(path.length) || '/';
    const uid = INTERACTION.exec(own.split('?')[0] ?? '')?.[1];
    if (uid !== undefined) {
      login(request, response, uid).catch(() => {
        if (!response.headersSent) response.writeHead(400);
        response.end();
      });
      return;
    }
    // The provider finds out from the two addresses where it is mounted.
    request.originalUrl = url;
    request.url = own;
    handle(request, response);
  };
}

/**
 * An OpenID Connect provider inside the server, for trial and tests: authorization code with PKCE for browsers, client
 * credentials for scripts, both giving signed JWT access tokens that act as one of the accounts.
 */
export async function trialIdentityProvider(
  options: TrialIdentityProviderOptions,
): Promise<TrialIdentityProvider> {
  refuseInProduction(options.environment ?? process.env);
  const { issuer, audience, accounts, redirectUris, signedOutUris = [], aboutUrl } = options;
  const headers = pageHeaders([...redirectUris, ...signedOutUris]);
  const path = pathOf(new URL(issuer));
  const keys = await trialKeys(options.keysFile);
  const ProviderClass = await loadProvider();
  const provider: Provider = new ProviderClass(
    issuer,
    providerConfiguration({
      path,
      audience,
      accounts,
      redirectUris,
      signedOutUris,
      headers,
      keys,
      provider: () => provider,
    }),
  );
  return {
    listener: listenerOf(
      provider,
      new URL(issuer),
      loginListener(provider, { accounts, password: keys.password, aboutUrl }, headers),
    ),
    serves: (url) => url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`),
    credentials: {
      password: keys.password,
      clients: accounts.map(({ userName, clientId }) => ({
        userName,
        clientId,
        clientSecret: clientSecret(keys, clientId),
      })),
    },
  };
}
