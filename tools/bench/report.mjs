export const whole = (value) => Math.round(value).toLocaleString('en');
export const ms = (value) => (value < 10 ? value.toFixed(1) : whole(value));
export const span = ({ median, min, max }, show = whole) => `${show(median)} (${show(min)} to ${show(max)})`;
export const two = (value) => value.toFixed(2);

/** The aims of the design with what was found; a missed one is named, never hidden. */
export function judged({ commands, rebuild, start, visible }) {
  const atLeast = (name, found, aim) => ({ name, found, aim: `at least ${aim}`, met: found >= aim });
  const atMost = (name, found, aim) => ({ name, found, aim: `at most ${aim}`, met: found <= aim });
  return [
    atLeast('full command / trivial append, state cache', commands.ratios.warm.median, 0.5),
    atLeast('full command / trivial append, no cache', commands.ratios.cold.median, 0.25),
    atLeast('rebuild / SQL by hand', rebuild.ratio.median, 0.6),
    atMost('start, large log / empty log', start.ratio, 1.5),
    atMost('append to visible, p99 ms', visible.rows.p99ms, 50),
    atLeast('commands/s meanwhile, of the 300 asked', visible.load.perSecond, 290),
  ];
}

export function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}

function loadRows({ commands }) {
  const row = (name, of) => [
    name,
    `${span(of.perSecond)} /s, ${two(of.cpuMs)} ms of processor`,
    `${ms(of.p50ms)} / ${ms(of.p99ms)} ms`,
  ];
  return [
    row('full command, 64 connections, state cache', commands.warm),
    row('full command, 64 connections, no cache', commands.cold),
    row('the same with an Idempotency-Key, state cache', commands.keyed),
    row('trivial durable append, 64 connections', commands.trivial),
    row('full command, 1 connection, state cache', commands.warmAlone),
    row('full command, 1 connection, no cache', commands.coldAlone),
    row('trivial durable append, 1 connection', commands.trivialAlone),
  ];
}

function readRows({ visible, opening, lists, rebuild, start, memory, sizes }) {
  const row = (name, value, times) => [
    name,
    value,
    times ? `${ms(times.p50ms)} / ${ms(times.p99ms)} ms` : '',
  ];
  return [
    row('append to visible: rows committed', `${whole(visible.load.perSecond)} commands/s`, visible.rows),
    row('append to visible: answered worklist', '', visible.worklistRead),
    row('open a case of 200 events: case file', `${whole(opening.caseFile.perSecond)} /s`, opening.caseFile),
    row('the same: history, 100 events', `${whole(opening.history.perSecond)} /s`, opening.history),
    ...lists.map((one) =>
      row(`${whole(sizes.listedCases)} arrangements: ${one.name}`, `${whole(one.perSecond)} /s`, one),
    ),
    row('rebuild the worklist', `${span(rebuild.productPerSecond)} events/s`),
    row('the same rows by hand-written SQL', `${span(rebuild.byHandPerSecond)} events/s`),
    row('start to ready, empty log', `${span(start.emptyMs)} ms`),
    row(`start to ready, ${whole(sizes.large)} events`, `${span(start.largeMs)} ms`),
    row('memory after start', `${whole(memory.afterStartMiB)} MiB`),
    row('memory after the load', `${whole(memory.afterLoadMiB)} MiB`),
  ];
}

function storeRows({ raw, peer }) {
  const rows = [
    ['one event per append', 'single'],
    ['30 events per append', 'batched'],
    ['64 appends at once', 'concurrent'],
    ['read 30 events, append one', 'loadAndAppend'],
  ];
  const cell = (of, key) => (of?.[key] === undefined ? '' : whole(of[key]));
  return [
    ['the store alone, per second', 'ours', peer.name ?? 'peer'],
    ...rows.map(([name, key]) => [name, cell(raw, key), cell(peer, key)]),
  ];
}

export function printed(report) {
  const { machine, aims, peer } = report;
  const aimRows = aims.map(({ name, found, aim, met }) => [name, two(found), aim, met ? 'met' : 'MISSED']);
  const missing = peer.notMeasured ? `\nThe peer emmett-sqlite was not measured: ${peer.notMeasured}.` : '';
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, commit ${machine.commit}`,
    table([
      ['measured', 'rate: median (lowest to highest)', 'p50 / p99'],
      ...loadRows(report),
      ...readRows(report),
    ]),
    table(storeRows(report)) + missing,
    table([['ratio', 'found', 'aim', ''], ...aimRows]),
  ].join('\n\n');
}
