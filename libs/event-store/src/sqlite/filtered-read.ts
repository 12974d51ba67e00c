import type { LogFilter } from '../log/read-bounds';
import { STREAM_KIND } from './log-schema';

interface FilteredRead {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** After every character that a stream name may hold. */
const AFTER_NAMES = '~';

/**
 * The whole log in order of position, filtered. Each type, or each prefix, becomes a walk along its own index from the
 * asked position on; SQLite merges those walks by position and stops at the limit. One `IN (…)` would instead
 * collect and sort everything that matches up to the end of the log.
 * @returns undefined when the filter lets nothing through.
 */
export function filteredRead(sequence: number, limit: number, filter: LogFilter): FilteredRead | undefined {
  const { types, streamPrefixes } = filter;
  if (types?.length === 0 || streamPrefixes?.length === 0) return undefined;
  const walks = types ? typeWalks(types, streamPrefixes) : prefixWalks(streamPrefixes);
  const merged = walks
    .map(({ sql }) => `SELECT position FROM events WHERE ${sql} position >= ?`)
    .join(' UNION ALL ');
  return {
    sql: `SELECT position, bytes FROM (${merged} ORDER BY position LIMIT ?) JOIN events USING (position) ORDER BY position`,
    parameters: [...walks.flatMap(({ parameters }) => [...parameters, sequence]), limit],
  };
}

function typeWalks(types: readonly string[], prefixes: readonly string[] | undefined): Condition[] {
  const within = prefixes ? anyPrefix(prefixes) : { sql: '', parameters: [] };
  return types.map((type) => ({
    sql: `type = ? AND ${within.sql}`,
    parameters: [type, ...within.parameters],
  }));
}

/** A prefix that names the whole kind (`arrangement-…`) has an index; a shorter one is looked for in all events. */
function prefixWalks(prefixes: readonly string[] | undefined): Condition[] {
  if (!prefixes) return [{ sql: '', parameters: [] }];
  const indexed = prefixes.filter((prefix) => prefix.includes('-'));
  const short = prefixes.filter((prefix) => !prefix.includes('-'));
  const walks = indexed.map((prefix): Condition => {
    const kind = prefix.slice(0, prefix.indexOf('-'));
    const start = anyPrefix([prefix]);
    return { sql: `${STREAM_KIND} = ? AND ${start.sql}`, parameters: [kind, ...start.parameters] };
  });
  // The `+` keeps SQLite from sorting by stream first: this walk is along positions.
  return short.length === 0 ? walks : [...walks, anyPrefix(short)];
}

function anyPrefix(prefixes: readonly string[]): Condition {
  const ranges = prefixes.map(() => '(+stream_id >= ? AND +stream_id < ?)');
  return {
    sql: `(${ranges.join(' OR ')}) AND`,
    parameters: prefixes.flatMap((prefix) => [prefix, prefix + AFTER_NAMES]),
  };
}
