import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';

/** A key that the issuer withdraws stops counting this much later at most. */
const KEPT_MS_MAX = 60_000;
const KEPT_MAX = 10_000;

type Verify = (token: string) => Promise<JWTPayload>;

interface Kept {
  readonly payload: JWTPayload;
  readonly untilMs: number;
}

/**
 * Checks a signature once for the many requests of the same token: that takes more time than the rest of a read. Only
 * what a token says is kept, never past its expiry, and under a hash; roles are asked for at every request.
 */
export function verifiedTokens(verify: Verify, nowMs: () => number = Date.now): Verify {
  const kept = new LRUCache<string, Kept>({ max: KEPT_MAX });
  return async (token) => {
    const key = createHash('sha256').update(token).digest('base64');
    const known = kept.get(key);
    if (known !== undefined && nowMs() < known.untilMs) return known.payload;
    const payload = await verify(token);
    const now = nowMs();
    kept.set(key, { payload, untilMs: Math.min(now + KEPT_MS_MAX, (payload.exp ?? 0) * 1000) });
    return payload;
  };
}
