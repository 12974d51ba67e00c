import type { Position } from '@meereis/event-store';
import type { Row } from '../projection';
import type { RowWriter, WriteTransaction } from '../sql/row-writer';

/** The host's own tables, beside the rows in the same database so that one transaction holds both. */
const BOOKS = [
  `CREATE TABLE IF NOT EXISTS meereis_checkpoint (
    projection TEXT NOT NULL, generation INTEGER NOT NULL, version INTEGER NOT NULL, shape TEXT NOT NULL,
    role TEXT NOT NULL, position TEXT NOT NULL, stopped TEXT, PRIMARY KEY (projection, generation))`,
  'CREATE TABLE IF NOT EXISTS meereis_lease (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until INTEGER NOT NULL)',
  `CREATE TABLE IF NOT EXISTS meereis_rebuild (
    id TEXT PRIMARY KEY, projection TEXT NOT NULL, state TEXT NOT NULL, report TEXT)`,
];

/** `active` is what queries see; `building` is filled beside it and takes its place when it has caught up. */
export type GenerationRole = 'active' | 'building';

export interface Generation {
  readonly projection: string;
  readonly generation: number;
  readonly version: number;
  readonly shape: string;
  readonly role: GenerationRole;
  readonly position: Position;
  /** Why it stopped, in Dutch for the operator; null while it runs. */
  readonly stopped: string | null;
}

/** Somebody else moved the checkpoint: two writers, or a database put back from a copy. Never carry on then. */
export class CheckpointTakenError extends Error {
  override readonly name = 'CheckpointTakenError';
}

export async function openBooks(writer: RowWriter): Promise<void> {
  await writer.transaction(async (tx) => {
    for (const sql of BOOKS) await tx.run(sql);
  });
}

function asGeneration(row: Row): Generation {
  return {
    projection: String(row['projection']),
    generation: Number(row['generation']),
    version: Number(row['version']),
    shape: String(row['shape']),
    role: row['role'] === 'active' ? 'active' : 'building',
    position: String(row['position']) as Position,
    stopped: typeof row['stopped'] === 'string' ? row['stopped'] : null,
  };
}

export async function generations(from: Pick<WriteTransaction, 'all'>): Promise<readonly Generation[]> {
  const rows = await from.all('SELECT * FROM meereis_checkpoint ORDER BY projection, generation');
  return rows.map(asGeneration);
}

export async function addGeneration(tx: WriteTransaction, made: Generation): Promise<void> {
  await tx.run('INSERT INTO meereis_checkpoint VALUES (?, ?, ?, ?, ?, ?, ?)', [
    made.projection,
    made.generation,
    made.version,
    made.shape,
    made.role,
    made.position,
    made.stopped,
  ]);
}

export async function removeGeneration(
  tx: WriteTransaction,
  { projection, generation }: Pick<Generation, 'projection' | 'generation'>,
): Promise<void> {
  await tx.run('DELETE FROM meereis_checkpoint WHERE projection = ? AND generation = ?', [
    projection,
    generation,
  ]);
}

/**
 * Moves a checkpoint by compare-and-set, in the transaction of the rows it stands for.
 * @throws CheckpointTakenError when it does not stand where this host left it.
 */
export async function advance(
  tx: WriteTransaction,
  at: { readonly name: string; readonly generation: number; readonly from: Position; readonly to: Position },
): Promise<void> {
  const moved = await tx.run(
    'UPDATE meereis_checkpoint SET position = ? WHERE projection = ? AND generation = ? AND position = ?',
    [at.to, at.name, at.generation, at.from],
  );
  if (moved !== 1)
    throw new CheckpointTakenError(
      `Het checkpoint van "${at.name}" staat niet meer op ${at.from}: er schrijft een ander proces.`,
    );
}

export async function markStopped(
  tx: WriteTransaction,
  name: string,
  generation: number,
  reason: string | null,
): Promise<void> {
  await tx.run('UPDATE meereis_checkpoint SET stopped = ? WHERE projection = ? AND generation = ?', [
    reason,
    name,
    generation,
  ]);
}
