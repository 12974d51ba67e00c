import type { Context, Provider, Token } from 'oidc-provider';
import { boundedMemoryAdapter } from './memory-adapter';
import { messagePage, page, type PageHeaders } from './pages';
import type { TrialAccount } from './trial-account';
import { clientSecret, type TrialKeys } from './trial-keys';

/** The client of browsers: no secret, so PKCE is what ties a code to the browser that asked for it. */
export const WEB_CLIENT_ID = 'meereis-web';
export const TRIAL_SCOPE = 'meereis';
const TOKEN_SECONDS = 3_600;
const SESSION_SECONDS = 8 * 3_600;

export interface ConfigurationOf {
  readonly path: string;
  readonly audience: string;
  readonly accounts: readonly TrialAccount[];
  readonly redirectUris: readonly string[];
  readonly signedOutUris: readonly string[];
  /** Of the provider's own pages. */
  readonly headers: PageHeaders;
  readonly keys: TrialKeys;
  readonly provider: () => Provider;
}

function clientsOf({ accounts, redirectUris, signedOutUris, keys }: ConfigurationOf): readonly object[] {
  const web = {
    client_id: WEB_CLIENT_ID,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: redirectUris,
    post_logout_redirect_uris: signedOutUris,
  };
  const scripts = accounts.map(({ clientId }) => ({
    client_id: clientId,
    client_secret: clientSecret(keys, clientId),
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  }));
  return [web, ...scripts];
}

/** The resource is our API and nothing else; its tokens are signed JWTs (RFC 9068). */
function resourceFeature(audience: string): object {
  return {
    enabled: true,
    defaultResource: () => audience,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      audience,
      scope: TRIAL_SCOPE,
      accessTokenFormat: 'jwt',
      accessTokenTTL: TOKEN_SECONDS,
      jwt: { sign: { alg: 'RS256' } },
    }),
  };
}

/** The provider's own pages, under the same policy as ours. */
function pagesUnder(headers: PageHeaders) {
  const show = (context: Context, html: string): void => {
    context.set(headers);
    context.body = html;
  };
  return {
    error: (context: Context, { error = '', error_description: because = '' }: Refusal): void => {
      show(context, messagePage('Aanmelden lukt niet', `${error}: ${because}`));
    },
    signOut: (context: Context, form: string): void => {
      const button = '<button type="submit" form="op.logoutForm" name="logout" value="yes">Afmelden</button>';
      show(context, page('Afmelden', `${form}${button}`));
    },
    signedOut: (context: Context): void => {
      show(context, messagePage('Afgemeld', 'U bent afgemeld.'));
    },
  };
}

interface Refusal {
  readonly error?: string;
  readonly error_description?: string;
}

function featuresOf(audience: string, pages: ReturnType<typeof pagesUnder>): object {
  return {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: resourceFeature(audience),
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: pages.signOut,
      postLogoutSuccessSource: pages.signedOut,
    },
  };
}

/** Who is at work stays signed in without leaving the page; each token is used once and ends with the session. */
function mayRenew(_: Context, client: { grantTypeAllowed(type: string): boolean }): boolean {
  return client.grantTypeAllowed('refresh_token');
}

/** How oidc-provider is set up for the trial. */
export function providerConfiguration(of: ConfigurationOf): object {
  const { accounts, audience, keys, path } = of;
  const pages = pagesUnder(of.headers);
  const byToken = (token: Token): TrialAccount | undefined =>
    accounts.find(({ accountId, clientId }) => accountId === token.accountId || clientId === token.clientId);
  return {
    adapter: boundedMemoryAdapter(),
    clients: clientsOf(of),
    jwks: { keys: [keys.signingKey] },
    cookies: { keys: [keys.cookieKey] },
    pkce: { required: () => true },
    responseTypes: ['code'],
    issueRefreshToken: mayRenew,
    scopes: ['openid'],
    claims: { openid: ['sub', 'name', 'unit'] },
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      AuthorizationCode: 60,
      Interaction: 600,
      RefreshToken: SESSION_SECONDS,
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
    },
    features: featuresOf(audience, pages),
    interactions: { url: (_: Context, { uid }: { readonly uid: string }) => `${path}/interaction/${uid}` },
    findAccount: (_: Context, subject: string) => {
      const account = accounts.find(({ accountId }) => accountId === subject);
      if (account === undefined) return undefined;
      return {
        accountId: subject,
        claims: () => ({ sub: subject, name: account.displayName, unit: account.unit }),
      };
    },
    // Our own application asks for our own API: there is nothing for the person to consent to.
    loadExistingGrant: async ({ oidc }: Context) => {
      const { accountId } = oidc.session;
      const grant = new (of.provider().Grant)({ accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(audience, TRIAL_SCOPE);
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_: Context, token: Token) => {
      const account = byToken(token);
      return account && { unit: account.unit, person: account.personClaim, name: account.displayName };
    },
    formats: {
      customizers: {
        // A script's token acts as its account, so it says so.
        jwt: (_: Context, token: Token, jwt: { payload: { sub?: string } }) => {
          const account = byToken(token);
          if (account !== undefined) jwt.payload.sub = account.accountId;
        },
      },
    },
    renderError: pages.error,
  };
}
