import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { IssuerUnreachableError } from '../errors';

const TIMEOUT_MS = 3_000;
/** After a failed discovery nobody asks again for so long: a dead issuer must not be asked once per request. */
const RETRY_AFTER_MS = 2_000;
/** Unknown key ids make the set be fetched again, at most once in so long. */
const COOLDOWN_MS = 10_000;
const KEYS_KEPT_MS = 600_000;
const DISCOVERY_BYTES_MAX = 100_000;

/** @throws IssuerUnreachableError when the document cannot be had or is of another issuer. */
async function discoverKeysUrl(issuer: string): Promise<URL> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
    const text = await response.text();
    if (text.length > DISCOVERY_BYTES_MAX) throw new Error(`${url} answers more than expected.`);
    const { issuer: named, jwks_uri: keys } = JSON.parse(text) as { issuer?: unknown; jwks_uri?: unknown };
    if (named !== issuer || typeof keys !== 'string') throw new Error(`${url} is of another issuer.`);
    return new URL(keys);
  } catch (cause) {
    throw new IssuerUnreachableError({ cause });
  }
}

/**
 * The issuer's signing keys: found by discovery when the first token comes (so the server can start before, or
 * together with, its issuer), kept, fetched again when a key id is new. `jwksUrl` skips discovery.
 */
export function issuerKeys(issuer: string, jwksUrl?: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let failedAt = -RETRY_AFTER_MS;
  let failure = new IssuerUnreachableError();

  const find = async (): Promise<JWTVerifyGetKey> => {
    const url = jwksUrl === undefined ? await discoverKeysUrl(issuer) : new URL(jwksUrl);
    return createRemoteJWKSet(url, {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: COOLDOWN_MS,
      cacheMaxAge: KEYS_KEPT_MS,
    });
  };

  return async (header, token) => {
    if (keys === undefined) {
      if (performance.now() - failedAt < RETRY_AFTER_MS) throw failure;
      keys = find();
      keys.catch((cause: unknown) => {
        keys = undefined;
        failedAt = performance.now();
        failure = new IssuerUnreachableError({ cause });
      });
    }
    return (await keys)(header, token);
  };
}
