import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import {
  trialIdentityProvider,
  TRIAL_SCOPE,
  WEB_CLIENT_ID,
  type OidcConfig,
  type TrialIdentityProvider,
} from '@meereis/access';
import type { Config } from '@meereis/runtime';
import { DEMO_ACCOUNTS } from '@meereis/staff';
import type { SignInSettings } from './pages/web-pages';

const AUDIENCE = 'urn:meereis:api';

/** What the screens need to know to send somebody to the issuer. */
export function signInSettings({ oidc, publicUrl, webClientId, webScope }: Config): SignInSettings {
  if (oidc !== undefined) return { issuer: oidc.issuer, clientId: webClientId, scope: webScope };
  return {
    issuer: `${publicUrl}/oidc`,
    clientId: WEB_CLIENT_ID,
    scope: `openid ${TRIAL_SCOPE}`,
    resource: AUDIENCE,
  };
}

/**
 * The trial's own issuer. Its keys are asked of ourselves: from here the address people use may lead nowhere, behind a
 * proxy whose name or certificate only they know.
 */
export function ownIssuer({ publicUrl, host, port }: Config): OidcConfig {
  const issuer = `${publicUrl}/oidc`;
  // Port 0 is chosen while listening, so there the public address is all there is.
  if (port === 0) return { issuer, audience: AUDIENCE };
  const everywhere = host === '0.0.0.0' || host === '::';
  const here = everywhere ? '127.0.0.1' : isIPv6(host) ? `[${host}]` : host;
  return { issuer, audience: AUDIENCE, jwksUrl: `http://${here}:${port}${new URL(issuer).pathname}/jwks` };
}

/** The trial's identity provider stands in front of the API on the same port; it is not there with a real issuer. */
export async function ownProvider(config: Config): Promise<TrialIdentityProvider | undefined> {
  if (config.oidc !== undefined) return undefined;
  return trialIdentityProvider({
    issuer: `${config.publicUrl}/oidc`,
    audience: AUDIENCE,
    accounts: DEMO_ACCOUNTS,
    redirectUris: [`${config.publicUrl}/signed-in`],
    signedOutUris: [config.publicUrl],
    aboutUrl: `${config.publicUrl}/proef`,
    keysFile: join(config.dataDir, 'trial-secrets', 'identity-provider.json'),
    environment: { ...process.env, MODE: config.mode },
  });
}
