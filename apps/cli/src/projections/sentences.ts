import type {
  KeptGeneration,
  Projection,
  ProjectionLag,
  ProjectionState,
  RebuildProgress,
  RebuildReport,
} from '@meereis/projections';

const STATES: Readonly<Record<ProjectionState, string>> = {
  current: 'bij',
  'catching-up': 'loopt in',
  rebuilding: 'wordt opgebouwd',
  stopped: 'GESTOPT',
  idle: 'geen server actief',
};

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function projectionTable(projections: readonly Projection[]): string {
  return columns([
    ['PROJECTIE', 'VERSIE', 'TABELLEN'],
    ...projections.map(({ name, version, tables }) => [
      name,
      String(version),
      tables.map((table) => table.name).join(', '),
    ]),
  ]);
}

export function lagTable(lags: readonly ProjectionLag[]): string {
  if (lags.length === 0) return 'Er is nog niets opgebouwd: start de server eerst.';
  const table = columns([
    ['PROJECTIE', 'VERSIE', 'ACHTERSTAND', 'SECONDEN', 'STAND', 'POSITIE'],
    ...lags.map((lag) => [
      lag.name,
      String(lag.version),
      String(lag.eventsBehind),
      String(lag.secondsBehind),
      STATES[lag.state],
      lag.position,
    ]),
  ]);
  const reasons = lags.flatMap(({ name, reason }) => (reason === undefined ? [] : [`${name}: ${reason}`]));
  return [table, ...reasons].join('\n');
}

/** What is left is told once there is a rate to work it out with. */
export function progressSentence({ eventsDone, eventsInAll, eventsPerSecond }: RebuildProgress): string {
  const done = `${eventsDone} van ${eventsInAll} gebeurtenissen`;
  if (eventsPerSecond === 0) return `${done}.`;
  const seconds = Math.ceil((eventsInAll - eventsDone) / eventsPerSecond);
  return `${done}, ${eventsPerSecond} per seconde, nog zo'n ${seconds} seconden.`;
}

export function keptTable(kept: readonly KeptGeneration[]): string {
  if (kept.length === 0) return 'Er zijn geen oude rijen bewaard.';
  return columns([
    ['PROJECTIE', 'VERSIE', 'REEKS', 'BEWAARD TOT'],
    ...kept.map(({ projection, version, generation, until }) => [
      projection,
      String(version),
      String(generation),
      until.slice(0, 16).replace('T', ' '),
    ]),
  ]);
}

export function rebuildSentences({ projection, version, tables }: RebuildReport): string {
  const head = `${projection} (versie ${version}) is opnieuw opgebouwd en wordt nu gelezen. De oude rijen blijven een week bewaard.`;
  const compared = tables.map(({ table, rowsBefore, rowsAfter, same }) =>
    same
      ? `  ${table}: ${rowsAfter} rijen, gelijk aan wat er stond.`
      : `  ${table}: VERSCHIL, eerst ${rowsBefore} rijen en nu ${rowsAfter}; de nieuwe rijen gelden.`,
  );
  return [head, ...compared].join('\n');
}
