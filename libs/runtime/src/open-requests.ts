import { hkdfSync } from 'node:crypto';
import { openPostgresRequestRows, openRequestStore, RequestStore } from '@meereis/commands';
import type { WallClock } from '@meereis/kernel';
import type { Config } from './config';
import { openingPostgres } from './opening-postgres';

/** @throws ConfigError when the server in `REQUESTS_URL` cannot be used. */
export async function openRequests(
  config: Pick<Config, 'requestsPath' | 'requestsUrl'>,
  masterKey: Buffer,
  wallClock: WallClock,
): Promise<RequestStore> {
  const { requestsPath: path, requestsUrl: url } = config;
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'meereis/requests', 32));
  if (url === undefined) return openRequestStore({ path, key, wallClock });
  const rows = await openingPostgres('REQUESTS_URL', url, () => openPostgresRequestRows(url));
  return new RequestStore({ rows, key, wallClock });
}
