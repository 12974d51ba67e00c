/** As names are compared: without case and accents. */
export function searchText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A pattern for `like` with `escape '\'`, so that `%` and `_` in a search mean themselves. */
export function containing(text: string): string {
  return `%${searchText(text).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
