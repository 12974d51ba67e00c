import * as oauth from 'oauth4webapi';
import { ownAddress } from '../base';
import { appSettings, type AppSettings } from './settings';

/** What the identity provider gave. Lives in memory only: nothing that opens the API is ever stored in the browser. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  readonly idToken: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Who, as the provider names the account. */
  readonly subject: string;
}

interface Provider {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly settings: AppSettings;
}

/** An attempt to sign in, kept in the tab between leaving for the provider and coming back. */
interface Attempt {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
  /** Set when another window waits with its text: the tokens go there over this channel. */
  readonly channel?: string;
}

const ATTEMPT_KEY = 'meereis-sign-in';
const SIGNED_IN_PATH = 'signed-in';
const SHORTEST_SESSION_S = 60;

let found: Promise<Provider> | undefined;

function provider(): Promise<Provider> {
  found ??= discover().catch((error: unknown) => {
    found = undefined;
    throw error;
  });
  return found;
}

async function discover(): Promise<Provider> {
  const settings = await appSettings();
  const issuer = new URL(settings.issuer);
  const answer = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...insecure(settings) });
  const server = await oauth.processDiscoveryResponse(issuer, answer);
  return { server, client: { client_id: settings.clientId }, settings };
}

/** A trial on one's own machine has no certificate; the library refuses `http:` unless it is told so. */
function insecure({ issuer }: AppSettings): { [oauth.allowInsecureRequests]: boolean } {
  return { [oauth.allowInsecureRequests]: issuer.startsWith('http://') };
}

/** Leaves for the provider; comes back at `/signed-in`. @param returnTo path within the application. */
export async function leaveToSignIn(returnTo: string, choice?: 'another-person'): Promise<void> {
  location.assign(await signInAddress({ returnTo }, choice));
}

/** Address of the provider's page for one attempt, whose secrets stay in this tab and in what it opens. */
export async function signInAddress(
  back: Pick<Attempt, 'returnTo' | 'channel'>,
  choice?: 'another-person',
): Promise<string> {
  const { server, client, settings } = await provider();
  const attempt: Attempt = {
    ...back,
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
  };
  sessionStorage.setItem(ATTEMPT_KEY, JSON.stringify(attempt));
  const address = new URL(server.authorization_endpoint ?? settings.issuer);
  const parameters = {
    client_id: client.client_id,
    response_type: 'code',
    redirect_uri: ownAddress(SIGNED_IN_PATH),
    scope: settings.scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    state: attempt.state,
    nonce: attempt.nonce,
    ...(settings.resource === undefined ? {} : { resource: settings.resource }),
    ...(choice === 'another-person' ? { prompt: 'login' } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address.href;
}

/** @param address of this page, with the provider's answer. @throws Error when the answer is not to our attempt. */
export async function finishSignIn(
  address: URL,
): Promise<{ readonly tokens: Tokens } & Pick<Attempt, 'returnTo' | 'channel'>> {
  const stored = sessionStorage.getItem(ATTEMPT_KEY);
  if (stored === null) throw new Error('There is no attempt to sign in.');
  sessionStorage.removeItem(ATTEMPT_KEY);
  const attempt = JSON.parse(stored) as Attempt;
  const { server, client, settings } = await provider();
  const parameters = oauth.validateAuthResponse(server, client, address, attempt.state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    ownAddress(SIGNED_IN_PATH),
    attempt.verifier,
    insecure(settings),
  );
  const result = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: attempt.nonce,
    requireIdToken: true,
  });
  return { tokens: tokensOf(result), ...attempt };
}

/** Makes the session longer without leaving the page. @throws Error when the provider gave no means for it. */
export async function renewTokens(tokens: Tokens): Promise<Tokens> {
  if (tokens.refreshToken === undefined) throw new Error('This session cannot be made longer.');
  const { server, client, settings } = await provider();
  const answer = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), tokens.refreshToken, {
    ...insecure(settings),
    ...(settings.resource === undefined ? {} : { additionalParameters: { resource: settings.resource } }),
  });
  const result = await oauth.processRefreshTokenResponse(server, client, answer);
  return tokensOf(result, tokens);
}

/** Leaves for the provider's page that ends its session too. */
export async function leaveToSignOut(tokens: Tokens | undefined): Promise<void> {
  const { server, client } = await provider();
  if (server.end_session_endpoint === undefined) {
    location.assign(ownAddress(''));
    return;
  }
  const address = new URL(server.end_session_endpoint);
  address.searchParams.set('client_id', client.client_id);
  if (tokens?.idToken !== undefined) address.searchParams.set('id_token_hint', tokens.idToken);
  address.searchParams.set('post_logout_redirect_uri', ownAddress('').replace(/\/$/, ''));
  location.assign(address.href);
}

function tokensOf(result: oauth.TokenEndpointResponse, former?: Tokens): Tokens {
  const seconds = Math.max(result.expires_in ?? SHORTEST_SESSION_S, SHORTEST_SESSION_S);
  return {
    accessToken: result.access_token,
    refreshToken: result.refresh_token ?? former?.refreshToken,
    idToken: result.id_token ?? former?.idToken,
    expiresAt: Date.now() + seconds * 1000,
    subject: oauth.getValidatedIdTokenClaims(result)?.sub ?? former?.subject ?? '',
  };
}
