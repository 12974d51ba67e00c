import type { Position } from '@meereis/event-store';
import type { Row } from '../projection';
import type { RowWriter, WriteTransaction } from '../sql/row-writer';

/** `active` is what queries see; `building` is filled beside it and takes its place when it has caught up; `old` served before. */
export type GenerationRole = 'active' | 'building' | 'old';

const ROLES: readonly string[] = ['active', 'building', 'old'] satisfies readonly GenerationRole[];

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

/** Makes the host's own tables where no migration did. */
export async function openBooks(writer: RowWriter): Promise<void> {
  await writer.transaction(async (tx) => {
    for (const sql of writer.dialect.books) await tx.run(sql);
  });
}

function asGeneration(row: Row): Generation {
  return {
    projection: String(row['projection']),
    generation: Number(row['generation']),
    version: Number(row['version']),
    shape: String(row['shape']),
    role: roleOf(row['role']),
    position: String(row['position']) as Position,
    stopped: typeof row['stopped'] === 'string' ? row['stopped'] : null,
  };
}

function roleOf(stored: unknown): GenerationRole {
  const role = String(stored);
  if (ROLES.includes(role)) return role as GenerationRole;
  throw new Error(`"${role}" is no role of a generation.`);
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
 * Moves the checkpoints of generations that stand at the same position, by compare-and-set in the transaction of the rows
 * they stand for; in one statement, for over a network each of them costs its time.
 * @throws CheckpointTakenError when one does not stand where this host left it.
 */
export async function advance(
  tx: WriteTransaction,
  moved: readonly { readonly name: string; readonly generation: number }[],
  { from, to }: { readonly from: Position; readonly to: Position },
): Promise<void> {
  const which = moved.map(() => '(projection = ? AND generation = ?)').join(' OR ');
  const changed = await tx.run(
    `UPDATE meereis_checkpoint SET position = ? WHERE position = ? AND (${which})`,
    [to, from, ...moved.flatMap(({ name, generation }) => [name, generation])],
  );
  if (changed === moved.length) return;
  const stored = await generations(tx);
  const elsewhere = moved.filter(({ name, generation }) =>
    stored.every(
      (made) => made.projection !== name || made.generation !== generation || made.position !== to,
    ),
  );
  // Somebody else may have moved one to the very same place.
  const taken = (elsewhere.length > 0 ? elsewhere : moved).map(({ name }) => `"${name}"`);
  throw new CheckpointTakenError(
    `Het checkpoint van ${taken.join(', ')} staat niet meer op ${from}: er schrijft een ander proces.`,
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
