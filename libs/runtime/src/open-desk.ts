import { hkdfSync } from 'node:crypto';
import { openDesk as openDeskAt, type Desk, type DeskParts } from '@meereis/arrangement';
import type { Config } from './config';
import { openingPostgres } from './opening-postgres';

/** @throws ConfigError when the server in `DESK_URL` cannot be used. */
export async function openDesk(
  { deskPath: path, deskUrl: url }: Pick<Config, 'deskPath' | 'deskUrl'>,
  masterKey: Buffer,
  { keys, wallClock }: Pick<DeskParts, 'keys' | 'wallClock'>,
): Promise<Desk> {
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'meereis/desk', 32));
  if (url === undefined) return openDeskAt({ path, key, keys, wallClock });
  return openingPostgres('DESK_URL', url, () => openDeskAt({ url, key, keys, wallClock }));
}
