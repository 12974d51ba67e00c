import { openPostgresReadDatabase, openReadDatabase, type ReadDatabase } from '@meereis/projections';
import type { Config } from './config';
import { naming } from './naming';
import { openingPostgres } from './opening-postgres';

/** @throws ConfigError when the file or the server cannot be used. */
export async function openReadModels(
  config: Pick<Config, 'readModelPath' | 'readModelUrl'>,
): Promise<ReadDatabase> {
  const { readModelPath: path, readModelUrl: url } = config;
  if (url === undefined) return naming('READ_MODEL_URL', path, () => openReadDatabase(path));
  return openingPostgres('READ_MODEL_URL', url, () => openPostgresReadDatabase(url));
}
