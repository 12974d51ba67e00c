import type { Projection } from '../projection';
import type { RowWriter, WriteTransaction } from '../sql/row-writer';
import { removeGeneration, type Generation } from './books';
import { physicalName } from './cursor';

export interface Dropping {
  readonly tx: WriteTransaction;
  readonly writer: RowWriter;
  readonly projection: Projection;
}

/** Removes a generation with the tables the program still declares by that name. */
export async function drop(
  { tx, writer, projection }: Dropping,
  { generation }: Pick<Generation, 'generation'>,
): Promise<void> {
  for (const { name } of projection.tables)
    await tx.run(writer.dialect.dropTable(physicalName(name, generation)));
  await removeGeneration(tx, { projection: projection.name, generation });
}
