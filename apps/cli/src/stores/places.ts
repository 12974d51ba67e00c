import { existsSync } from 'node:fs';
import type { KeyPlace } from '@meereis/privacy';

export const ADDRESS = 'sqlite:<pad> of postgres://…';

/** A file or a server, as an address says. @throws Error naming the option */
export function placeOf(option: '--from' | '--to', address: string): KeyPlace {
  const path = /^sqlite:(.+)$/.exec(address)?.[1];
  if (path !== undefined) {
    if (option === '--from' && !existsSync(path)) throw new Error(`--from: er is geen bestand "${path}".`);
    return { path };
  }
  if (/^postgres(ql)?:\/\//.test(address)) return { url: address };
  throw new Error(`${option}: gebruik ${ADDRESS}.`);
}
