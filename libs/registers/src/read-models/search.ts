import { sql, type RawBuilder } from 'kysely';
import { askedKeys } from '../domain/search-keys';
import { containing } from '../domain/search-text';

/** Columns that one search looks in: what is written, and its keys. */
export interface SearchedColumns {
  readonly text: string;
  readonly keys: string;
}

/**
 * A part of the text as it is written, or every word by its key. Both are `like`, so every engine finds the same; an
 * index of trigrams serves them on PostgreSQL.
 */
export function found(
  { text, keys }: SearchedColumns,
  query: string,
  keyOf: (word: string) => string,
): RawBuilder<boolean> {
  const asWritten = sql<boolean>`${sql.ref(text)} like ${containing(query)} escape '\\'`;
  const asked = askedKeys(query, keyOf);
  if (asked.length === 0) return asWritten;
  // A key is letters and digits only, so no sign in it means something else.
  const byKeys = asked.map((key) => sql<boolean>`${sql.ref(keys)} like ${`% ${key}%`}`);
  return sql<boolean>`(${asWritten} or (${sql.join(byKeys, sql` and `)}))`;
}
