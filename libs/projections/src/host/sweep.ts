import type { Projection } from '../projection';
import type { RowWriter, WriteTransaction } from '../sql/row-writer';
import { generations, removeGeneration } from './books';
import { physicalName } from './cursor';

/** A table of a projection with its generation behind it; nothing else in the database is touched. */
const PHYSICAL = /^([A-Za-z][A-Za-z0-9_]*?)__\d+$/;

/**
 * Drops the rows of projections and tables that the program no longer declares: they hold plain text about people, and
 * whoever is erased is not purged from rows that nobody projects any more. The names come from the database, for the
 * program has forgotten them. Their checkpoints go too, so that a name that comes back begins at the first event.
 * @returns the physical tables that were dropped.
 */
export async function sweep(
  tx: WriteTransaction,
  { dialect }: RowWriter,
  projections: readonly Projection[],
): Promise<readonly string[]> {
  const declared = new Map(projections.map((projection) => [projection.name, projection]));
  const kept = new Set<string>();
  for (const made of await generations(tx)) {
    const projection = declared.get(made.projection);
    if (projection === undefined) await removeGeneration(tx, made);
    for (const { name } of projection?.tables ?? []) kept.add(physicalName(name, made.generation));
  }
  const names = new Set(projections.flatMap(({ tables }) => tables.map(({ name }) => name)));
  const dropped: string[] = [];
  for (const row of await tx.all(dialect.tables())) {
    const physical = String(row['name']);
    const [, plain] = PHYSICAL.exec(physical) ?? [];
    if (plain === undefined || kept.has(physical)) continue;
    if (!names.has(plain)) await tx.run(dialect.dropView(plain));
    await tx.run(dialect.dropTable(physical));
    dropped.push(physical);
  }
  return dropped;
}
