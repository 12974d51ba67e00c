import { openKeyStore, type KeyStore } from '@meereis/privacy';
import { ConfigError, type Config } from './config';
import { openingPostgres } from './opening-postgres';

/** @throws ConfigError when the file or the server in `KEY_STORE_URL` cannot be used, or has another master key. */
export async function openKeys(
  { keyStorePath: path, keyStoreUrl: url }: Pick<Config, 'keyStorePath' | 'keyStoreUrl'>,
  masterKey: Buffer,
): Promise<KeyStore> {
  try {
    if (url === undefined) return await openKeyStore({ path, masterKey });
    return await openingPostgres('KEY_STORE_URL', url, () => openKeyStore({ url, masterKey }));
  } catch (cause) {
    throw asConfigError(cause, path);
  }
}

function asConfigError(error: unknown, path: string): unknown {
  const { name, message, cause } = error as {
    readonly name?: unknown;
    readonly message?: unknown;
    readonly cause?: { readonly name?: unknown };
  };
  if (name === 'WrongMasterKeyError' || cause?.name === 'WrongMasterKeyError')
    return new ConfigError(
      ['MASTER_KEY: dit is niet de sleutel waarmee de sleutels van dit log zijn gemaakt.'],
      { cause: error },
    );
  if (name === 'ConfigError') return error;
  const reason = typeof message === 'string' ? message : 'onbekende fout';
  return new ConfigError([`DATA_DIR: "${path}" is niet te openen (${reason.replace(/\.$/, '')}).`], {
    cause: error,
  });
}
