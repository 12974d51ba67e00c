import { ConfigError } from './config';

/**
 * Opens what a setting points at; what cannot be opened is a wrong setting and is named as one.
 * @throws ConfigError
 */
export function naming<T>(variable: string, path: string, open: () => T): T {
  try {
    return open();
  } catch (cause) {
    const { name, message } = cause as { readonly name?: unknown; readonly message?: unknown };
    const reason = typeof message === 'string' ? message : 'onbekende fout';
    const setting = name === 'WrongMasterKeyError' ? 'MASTER_KEY' : variable;
    throw new ConfigError([`${setting}: "${path}" is niet te openen (${reason.replace(/\.$/, '')}).`], {
      cause,
    });
  }
}
