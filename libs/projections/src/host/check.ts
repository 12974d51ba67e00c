import { createHash } from 'node:crypto';
import type { EventRegistry } from '@meereis/event-store';
import type { Projection, TableSpec } from '../projection';

const PROJECTION_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Two underscores part a table's name from its generation, and the host's own tables begin with `meereis_`. */
const TABLE_NAME = /^(?!meereis_)(?!.*__)[A-Za-z][A-Za-z0-9_]{0,59}$/;
const COLUMN_NAME = /^[A-Za-z][A-Za-z0-9_]{0,59}$/;
const STORED_TYPE = /^(.+)\.v(\d+)$/;

function checkTable(projection: string, table: TableSpec): void {
  const where = `Projection "${projection}", table "${table.name}"`;
  if (!TABLE_NAME.test(table.name)) throw new Error(`${where}: not a table name.`);
  const columns = Object.keys(table.columns);
  const bad = columns.find((column) => !COLUMN_NAME.test(column));
  if (bad !== undefined) throw new Error(`${where}: "${bad}" is not a column name.`);
  if (table.key.length === 0) throw new Error(`${where}: no key.`);
  const indexed = [...(table.indexes ?? []).flatMap((index) => index.columns), ...(table.searchable ?? [])];
  const named = [...table.key, ...indexed];
  const stranger = named.find((column) => !columns.includes(column));
  if (stranger !== undefined) throw new Error(`${where}: key or index names "${stranger}", no column of it.`);
  const nullable = table.key.find((column) => table.columns[column]?.nullable === true);
  if (nullable !== undefined) throw new Error(`${where}: key column "${nullable}" may not be null.`);
}

/** Projections receive newest versions only, so an older one would silently never come. */
function checkHandled(projection: Projection, registry: EventRegistry): void {
  for (const type of projection.handles) {
    registry.definition(type);
    const [, base, version] = STORED_TYPE.exec(type) ?? [];
    const newer = `${base ?? type}.v${Number(version) + 1}`;
    if (registry.definitions.has(newer))
      throw new Error(`Projection "${projection.name}" handles "${type}", but events arrive as "${newer}".`);
  }
}

function twice(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}

/** @throws Error for a name, table or handled type that cannot be: at boot, before anything is read. */
export function checkProjections(projections: readonly Projection[], registry: EventRegistry): void {
  for (const projection of projections) {
    if (!PROJECTION_NAME.test(projection.name))
      throw new Error(`"${projection.name}" is not a projection's name (kebab-case).`);
    for (const table of projection.tables) checkTable(projection.name, table);
    checkHandled(projection, registry);
  }
  const again =
    twice(projections.map(({ name }) => name)) ??
    twice(projections.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  if (again !== undefined) throw new Error(`"${again}" is declared twice among the projections.`);
}

/** Fingerprint of a projection's tables: another shape needs a new generation, also when nobody raised the version. */
export function shapeOf(projection: Projection): string {
  return createHash('sha256').update(JSON.stringify(projection.tables)).digest('hex').slice(0, 32);
}
