import { isUuid, uuidV5, type Uuid } from '@meereis/kernel';
import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { IssuerUnreachableError, UnauthenticatedError } from '../errors';
import type { Organisations } from '../organisations/organisations';
import type { Principal } from '../principal';
import type { RoleSource } from '../role-source';
import { issuerKeys } from './issuer-keys';
import { verifiedTokens } from './verified-tokens';

/** Which issuer is trusted, for which audience, and how its claims are called: names differ per broker. */
export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Without it the keys are found by discovery. */
  readonly jwksUrl?: string;
  readonly claims?: { readonly unit?: string; readonly person?: string; readonly name?: string };
}

export interface Authenticator {
  /** @throws UnauthenticatedError (401), IssuerUnreachableError (503). */
  authenticate(token: string): Promise<Principal>;
}

/** RS256 is required and PS256 recommended by the OAuth NL GOV profile; `none` and shared secrets are never accepted. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256'];
/** RFC 9068 names access tokens `at+jwt`; many issuers still say `JWT` or nothing. */
const TYPES = ['at+jwt', 'application/at+jwt', 'jwt'];
const CLOCK_TOLERANCE_SECONDS = 5;
const CLAIM_LENGTH_MAX = 200;

/** jose's codes for "the keys could not be had", as against "the token is wrong". */
const KEYS_UNAVAILABLE = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];

const ACCOUNT_NAMESPACE = 'd6a0c5b2-2f61-5c83-9a9e-3b1e9d1f7a42' as Uuid;

/** The account of a subject: its own id when that is a UUID, else one derived from issuer and subject. */
export function accountIdOf(issuer: string, subject: string): Uuid {
  return isUuid(subject) ? subject : uuidV5(ACCOUNT_NAMESPACE, `${issuer}|${subject}`);
}

function asUnauthenticated(error: unknown): Error {
  if (error instanceof IssuerUnreachableError || error instanceof UnauthenticatedError) return error;
  const code = (error as { code?: unknown } | undefined)?.code;
  if (code === 'ERR_JWT_EXPIRED') return new UnauthenticatedError('token-expired', { cause: error });
  // An error of fetch has no code of jose: the network failed, not the token.
  const ofJose = typeof code === 'string' && /^ERR_J/.test(code);
  if (!ofJose || KEYS_UNAVAILABLE.includes(code)) return new IssuerUnreachableError({ cause: error });
  return new UnauthenticatedError('token-invalid', { cause: error });
}

async function verified(token: string, keys: JWTVerifyGetKey, config: OidcConfig): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: config.issuer,
      audience: config.audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['sub', 'exp'],
    });
    const type = protectedHeader.typ?.toLowerCase();
    if (type !== undefined && !TYPES.includes(type)) throw new UnauthenticatedError('token-invalid');
    return payload;
  } catch (error) {
    throw asUnauthenticated(error);
  }
}

function textClaim(payload: JWTPayload, name: string): string | undefined {
  const value = payload[name];
  return typeof value === 'string' && value.length > 0 && value.length <= CLAIM_LENGTH_MAX
    ? value
    : undefined;
}

/** Trusts one issuer: who somebody is comes from the token, what they may do from role events. */
export function createAuthenticator(
  config: OidcConfig,
  organisations: Organisations,
  roles: RoleSource,
): Authenticator {
  const keys = issuerKeys(config.issuer, config.jwksUrl);
  const verify = verifiedTokens((token) => verified(token, keys, config));
  const claims = { unit: 'unit', person: 'person', name: 'name', ...config.claims };
  return {
    authenticate: async (token) => {
      const payload = await verify(token);
      const subject = textClaim(payload, 'sub');
      if (subject === undefined) throw new UnauthenticatedError('token-invalid');
      const unit = organisations.unit(textClaim(payload, claims.unit) ?? '');
      if (unit === undefined) throw new UnauthenticatedError('unit-unknown');
      const accountId = accountIdOf(config.issuer, subject);
      const personClaim = textClaim(payload, claims.person);
      return {
        accountId,
        ...(personClaim === undefined ? {} : { personClaim }),
        displayName: textClaim(payload, claims.name) ?? unit.name,
        unit,
        roles: await roles.rolesOf(accountId, unit.id),
      };
    },
  };
}
