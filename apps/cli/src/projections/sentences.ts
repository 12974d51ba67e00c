import type { Projection, ProjectionLag, ProjectionState, RebuildReport } from '@meereis/projections';

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

export function rebuildSentences({ projection, version, tables }: RebuildReport): string {
  const head = `${projection} (versie ${version}) is opnieuw opgebouwd en wordt nu gelezen.`;
  const compared = tables.map(({ table, rowsBefore, rowsAfter, same }) =>
    same
      ? `  ${table}: ${rowsAfter} rijen, gelijk aan wat er stond.`
      : `  ${table}: VERSCHIL, eerst ${rowsBefore} rijen en nu ${rowsAfter}; de nieuwe rijen gelden.`,
  );
  return [head, ...compared].join('\n');
}
