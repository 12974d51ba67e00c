const SIZE_MAX = 150_000;
const WAIT_MS_MAX = 200;
/** Two frames: what nobody feels while typing. */
const KEY_MS_MAX = 34;

const at = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The figures with their aims; a missed one is named, never hidden. */
export function printed({ cases, size, openTasks, openCases, filter, typeSearch, typeNote }) {
  const time = (name, times, aim) => {
    const p95 = at(times, 0.95);
    const found = `${at(times, 0.5).toFixed(0)} / ${p95.toFixed(0)} ms (n = ${times.length})`;
    return [name, found, `${aim} ms`, p95 <= aim ? 'met' : 'MISSED'];
  };
  const tooLarge = size.gzip > SIZE_MAX;
  const rows = [
    ['measured', 'p50 / p95', 'aim (p95)', ''],
    [
      `first load of Mijn werk, ${size.files} scripts`,
      `${kilo(size.gzip)} gzip, ${kilo(size.brotli)} brotli, ${kilo(size.raw)} as it is`,
      `${kilo(SIZE_MAX)} compressed`,
      tooLarge ? 'MISSED' : 'met',
    ],
    time(`tasks of the team (${cases / 10} open), from the press to the paint`, openTasks, WAIT_MS_MAX),
    time('the same list with another last day', filter, WAIT_MS_MAX),
    time(`cases of the unit (${cases / 10}), from the press to the paint`, openCases, WAIT_MS_MAX),
    time('a letter in the search, from the key to the paint', typeSearch, KEY_MS_MAX),
    time('a letter in a note, from the key to the paint', typeNote, KEY_MS_MAX),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return { table: [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n'), tooLarge };
}
