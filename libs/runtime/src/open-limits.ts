import { hkdfSync } from 'node:crypto';
import { Limits, openPostgresLimitRows, openSqliteLimitRows } from '@meereis/commands';
import type { WallClock } from '@meereis/kernel';
import type { Config } from './config';
import { openingPostgres } from './opening-postgres';

/** Beside the requests: both are lost without harm. @throws ConfigError when the server in `REQUESTS_URL` cannot be used. */
export async function openLimits(
  { limitsPath: path, requestsUrl: url }: Pick<Config, 'limitsPath' | 'requestsUrl'>,
  masterKey: Buffer,
  wallClock: WallClock,
): Promise<Limits> {
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'meereis/limits', 32));
  const rows =
    url === undefined
      ? openSqliteLimitRows(path)
      : await openingPostgres('REQUESTS_URL', url, () => openPostgresLimitRows(url));
  return new Limits({ rows, key, wallClock });
}
