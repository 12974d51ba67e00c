import type { Settings } from './settings-reader';

const SCHEME = /^postgres(?:ql)?:/;

/** The address of a PostgreSQL, or undefined when the setting is none. A wrong one is never repeated: it may hold a password. */
export function readPostgresUrl(read: Settings, name: string): string | undefined {
  const text = read.text(name);
  if (text === undefined || !SCHEME.test(text)) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // An address without a host is one of a socket, named in `?host=`.
  const hasPlace = url !== undefined && (url.hostname !== '' || url.searchParams.has('host'));
  if (!hasPlace || url.pathname.length < 2)
    read.fault(name, 'is geen postgres://<gebruiker>:<wachtwoord>@<adres>:<poort>/<database>');
  return text;
}

/** To name it in a message. */
export function withoutPassword(text: string): string {
  const url = new URL(text);
  url.password = '';
  url.searchParams.delete('password');
  return url.href;
}
