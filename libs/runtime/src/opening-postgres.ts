import { ConfigError } from './config';
import { withoutPassword } from './postgres-url';

/**
 * Opens what a setting points at in a PostgreSQL. A password is never repeated.
 * @throws ConfigError with the setting's name when the server cannot be used.
 */
export async function openingPostgres<T>(variable: string, url: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    const { code, message } = cause as { readonly code?: unknown; readonly message?: unknown };
    const reason = [code, message].filter((part) => typeof part === 'string' && part !== '').join(': ');
    throw new ConfigError([`${variable}: "${withoutPassword(url)}" is niet te openen (${reason}).`], {
      cause,
    });
  }
}
