/** Where the screens lie: the address of `<base>`, with a slash at its end. The server fills it in. */
export const BASE_URL = new URL('.', document.baseURI);

/** Path of the prefix without the slash at its end: `''` or `/prefix`. */
export const BASE_PATH = BASE_URL.pathname.replace(/\/$/, '');

/** @param path without a slash at its start. */
export function ownAddress(path: string): string {
  return new URL(path, BASE_URL).href;
}
