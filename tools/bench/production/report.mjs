import { span, table, two, whole, ms } from '../report.mjs';

export const REBUILD_AIM = 0.6;
export const LAG_AIM_MS = 100;
const KEPT_UP_AIM = 290;

/** The aims with what was found; a missed one is named, never hidden. */
export function judged({ visible, rebuild }) {
  const lag = visible.production;
  return [
    {
      name: 'rebuild into PostgreSQL / SQL by hand',
      found: rebuild.ratio.median,
      aim: `at least ${REBUILD_AIM}`,
      met: rebuild.ratio.median >= REBUILD_AIM,
    },
    {
      name: 'append to visible, production, p99 ms',
      found: lag.rows.p99ms,
      aim: `at most ${LAG_AIM_MS}`,
      met: lag.rows.p99ms <= LAG_AIM_MS,
    },
    {
      name: 'commands/s meanwhile, of the 300 asked',
      found: lag.load.perSecond,
      aim: `at least ${KEPT_UP_AIM}`,
      met: lag.load.perSecond >= KEPT_UP_AIM,
    },
  ];
}

function loadRows({ commands }) {
  const cell = (of) => `${span(of.perSecond)} /s, ${two(of.cpuMs)} ms`;
  const row = (name, key) => [name, cell(commands.embedded[key]), cell(commands.production[key])];
  return [row('full command, 64 connections', 'together'), row('full command, 1 connection', 'alone')];
}

function lagRows({ visible }) {
  const cell = ({ p50ms, p99ms, maxMs }) => `${ms(p50ms)} / ${ms(p99ms)} / ${ms(maxMs)} ms`;
  const row = (name, key) => [name, cell(visible.embedded[key]), cell(visible.production[key])];
  const behind = ({ worklistRead }) =>
    `${worklistRead.behind} of ${worklistRead.count + worklistRead.behind}`;
  const load = ({ load: { perSecond, late } }) => `${whole(perSecond)} /s, ${late} not sent in time`;
  return [
    ['asked: 300 commands/s at their own time', load(visible.embedded), load(visible.production)],
    row('rows committed, p50 / p99 / highest', 'rows'),
    row('answered worklist, p50 / p99 / highest', 'worklistRead'),
    ['worklists that said they were behind', behind(visible.embedded), behind(visible.production)],
  ];
}

function peerRows({ raw, peer }) {
  const cell = (of, key) => (of?.[key] === undefined ? '' : whole(of[key]));
  const row = (name, key) => [name, cell(raw, key), cell(peer, key)];
  return [
    row('one event per append', 'single'),
    row('30 events per append', 'batched'),
    row('64 appends at once', 'concurrent'),
    row('read 30 events, append one', 'loadAndAppend'),
    ['rebuild of one table, events', '', peer.rebuild === undefined ? '' : whole(peer.rebuild.perSecond)],
  ];
}

export function printed(report) {
  const { machine, log, database, rebuild, embeddedRebuild, peer, aims, sizes } = report;
  const missing = peer.notMeasured
    ? `\nThe peer emmett-postgresql was not measured: ${peer.notMeasured}.`
    : '';
  const notReal = log.durable
    ? ''
    : '\nNo EventStoreDB was asked for (TEST_EVENTSTORE_URL): its figures are those of the double, which waits for no disk; no ratio is taken from them.';
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, commit ${machine.commit}`,
    `Log server: ${log.name}. PostgreSQL ${database.version} on the same machine. ${whole(sizes.events)} events in each log.${notReal}`,
    table([
      ['per second: median (lowest to highest), processor', 'embedded', `production (${log.name})`],
      ...loadRows(report),
    ]),
    table([['append to visible', 'embedded', `production (${log.name})`], ...lagRows(report)]),
    table([
      ['rebuild the worklist, events/s', 'ours', 'SQL by hand', 'ours / by hand'],
      ['PostgreSQL', span(rebuild.productPerSecond), span(rebuild.byHandPerSecond), span(rebuild.ratio, two)],
      [
        'SQLite',
        span(embeddedRebuild.productPerSecond),
        span(embeddedRebuild.byHandPerSecond),
        span(embeddedRebuild.ratio, two),
      ],
    ]),
    table([
      ['the store alone, per second', 'ours, SQLite', peer.name ?? 'emmett-postgresql'],
      ...peerRows(report),
    ]) + missing,
    table([
      ['aim', 'found', '', ''],
      ...aims.map(({ name, found, aim, met }) => [name, two(found), aim, met ? 'met' : 'MISSED']),
    ]),
  ].join('\n\n');
}
