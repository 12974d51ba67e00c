import type { Position } from '@meereis/event-store';
import type { Projection, Row } from '../projection';
import type { RowWriter } from '../sql/row-writer';
import { generations, type Generation } from './books';
import type { TableComparison } from './comparison';
import type { Cursor } from './cursor';
import type { Lease } from './lease';
import { keepReplaced } from './kept';
import { pointViews } from './prepare';

export interface RebuildReport {
  readonly projection: string;
  readonly version: number;
  readonly generation: number;
  readonly position: Position;
  /** Empty when the old generation was of another version: its rows have another meaning. */
  readonly tables: readonly TableComparison[];
}

export function activeOf(stored: readonly Generation[], projection: Projection): Generation {
  const active = stored.find(({ projection: name, role }) => name === projection.name && role === 'active');
  if (active === undefined) throw new Error(`"${projection.name}" has no generation that serves.`);
  return active;
}

/** Puts a caught-up generation in the place of the old one, in one transaction, and keeps the old one for a while. */
export async function switchTo(
  writer: RowWriter,
  lease: Lease,
  cursor: Cursor,
  tables: readonly TableComparison[],
  nowMs: number,
): Promise<RebuildReport> {
  const { projection, generation } = cursor;
  const report: RebuildReport = {
    projection: projection.name,
    version: projection.version,
    generation,
    position: cursor.position,
    tables,
  };
  await writer.transaction(async (tx) => {
    await lease.hold(tx);
    const active = activeOf(await generations(tx), projection);
    await pointViews(tx, writer, cursor);
    await keepReplaced({ tx, writer, projection }, active, nowMs);
    await tx.run("UPDATE meereis_checkpoint SET role = 'active' WHERE projection = ? AND generation = ?", [
      projection.name,
      generation,
    ]);
    await tx.run(
      "UPDATE meereis_rebuild SET state = 'done', report = ? WHERE projection = ? AND state <> 'done' AND state <> 'failed'",
      [JSON.stringify(report), projection.name],
    );
  });
  cursor.role = 'active';
  return report;
}

/** What became of a request for a rebuild. */
export type RebuildOutcome =
  | { readonly state: 'requested' | 'building' }
  | { readonly state: 'done'; readonly report: RebuildReport }
  | { readonly state: 'failed'; readonly reason: string };

/** Leaves a request for whichever host holds the lease: only that one writes rows, so only that one builds. */
export async function requestRebuild(writer: RowWriter, id: string, name: string): Promise<void> {
  await writer.transaction(async (tx) => {
    // Keeps the table small: whoever made the earlier requests has read their outcome.
    await tx.run("DELETE FROM meereis_rebuild WHERE projection = ? AND state IN ('done', 'failed')", [name]);
    await tx.run("INSERT INTO meereis_rebuild VALUES (?, ?, 'requested', NULL)", [id, name]);
  });
}

export async function rebuildOutcome(writer: RowWriter, id: string): Promise<RebuildOutcome> {
  const [row] = await writer.all('SELECT state, report FROM meereis_rebuild WHERE id = ?', [id]);
  const state = row?.['state'];
  if (state === 'done') return { state, report: JSON.parse(String(row?.['report'])) as RebuildReport };
  if (state === 'requested' || state === 'building') return { state };
  return { state: 'failed', reason: String(row?.['report'] ?? 'De aanvraag is verdwenen.') };
}

export async function openRequests(writer: RowWriter): Promise<readonly string[]> {
  const rows: readonly Row[] = await writer.all(
    "SELECT DISTINCT projection FROM meereis_rebuild WHERE state = 'requested'",
  );
  return rows.map((row) => String(row['projection']));
}

export async function settleRequests(
  writer: RowWriter,
  name: string,
  state: 'building' | 'failed',
  reason: string | null,
): Promise<void> {
  await writer.transaction(async (tx) => {
    await tx.run(
      "UPDATE meereis_rebuild SET state = ?, report = ? WHERE projection = ? AND state IN ('requested', 'building')",
      [state, reason, name],
    );
  });
}
