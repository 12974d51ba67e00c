import type { Position } from '@meereis/event-store';
import type { Projection } from '../projection';
import type { PhysicalTable, TableLookup } from '../sql/row-writer';
import type { GenerationRole } from './books';

/** One generation that is being filled: where it stands and which physical tables it writes. */
export interface Cursor {
  readonly projection: Projection;
  readonly generation: number;
  readonly tables: TableLookup;
  readonly handles: ReadonlySet<string>;
  role: GenerationRole;
  position: Position;
}

export function physicalName(table: string, generation: number): string {
  return `${table}__${generation}`;
}

export function cursorFor(
  projection: Projection,
  at: { readonly generation: number; readonly role: GenerationRole; readonly position: Position },
): Cursor {
  const tables = projection.tables.map((spec): [string, PhysicalTable] => [
    spec.name,
    { spec, physical: physicalName(spec.name, at.generation) },
  ]);
  const { generation, role, position } = at;
  const handles = new Set(projection.handles);
  return { projection, generation, role, position, tables: new Map(tables), handles };
}
