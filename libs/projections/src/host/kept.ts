import type { Projection } from '../projection';
import type { RowWriter, WriteTransaction } from '../sql/row-writer';
import { generations, type Generation } from './books';
import { drop, type Dropping } from './drop';

/**
 * Rows that were replaced stay for going back, and follow the log no more: an erased person is still in them. So they never
 * stay longer than this.
 */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/** A generation that served before the one that serves now. */
export interface KeptGeneration {
  readonly projection: string;
  readonly generation: number;
  readonly version: number;
  /** When it goes by itself, ISO 8601 in UTC. */
  readonly until: string;
}

type Named = Pick<Generation, 'projection' | 'generation'>;

async function setRole(tx: WriteTransaction, role: Generation['role'], { projection, generation }: Named) {
  await tx.run('UPDATE meereis_checkpoint SET role = ? WHERE projection = ? AND generation = ?', [
    role,
    projection,
    generation,
  ]);
}

async function forget(tx: WriteTransaction, { projection, generation }: Named): Promise<void> {
  await tx.run('DELETE FROM meereis_kept WHERE projection = ? AND generation = ?', [projection, generation]);
}

/** What served until now is kept; what was kept until now goes: one is enough to go back to. */
export async function keepReplaced(plan: Dropping, replaced: Generation, nowMs: number): Promise<void> {
  const { tx } = plan;
  await dropKept(plan);
  await setRole(tx, 'old', replaced);
  const until = new Date(nowMs + KEPT_DAYS * DAY_MS).toISOString();
  await tx.run('INSERT INTO meereis_kept VALUES (?, ?, ?)', [
    replaced.projection,
    replaced.generation,
    until,
  ]);
}

/** @returns whether there was one. */
export async function dropKept(plan: Dropping): Promise<boolean> {
  const { tx, projection } = plan;
  const kept = (await generations(tx)).filter(
    (made) => made.projection === projection.name && made.role === 'old',
  );
  for (const made of kept) {
    await drop(plan, made);
    await forget(tx, made);
  }
  return kept.length > 0;
}

/** Drops what has been kept for its time. */
export async function dropOverdue(
  writer: RowWriter,
  projections: readonly Projection[],
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs).toISOString();
  const overdue = await writer.all('SELECT DISTINCT projection FROM meereis_kept WHERE until < ?', [now]);
  for (const row of overdue) {
    const projection = projections.find(({ name }) => name === row['projection']);
    if (projection !== undefined) await writer.transaction((tx) => dropKept({ tx, writer, projection }));
  }
}

/** A kept generation goes on from where it stood, to take its place again. */
export async function takeBack(tx: WriteTransaction, kept: Generation): Promise<Generation> {
  await setRole(tx, 'building', kept);
  await forget(tx, kept);
  return { ...kept, role: 'building' };
}

export async function keptGenerations(writer: RowWriter): Promise<readonly KeptGeneration[]> {
  const until = new Map(
    (await writer.all('SELECT * FROM meereis_kept')).map((row) => [
      `${String(row['projection'])} ${Number(row['generation'])}`,
      String(row['until']),
    ]),
  );
  return (await generations(writer))
    .filter(({ role }) => role === 'old')
    .map(({ projection, generation, version }) => ({
      projection,
      generation,
      version,
      until: until.get(`${projection} ${generation}`) ?? '',
    }));
}
