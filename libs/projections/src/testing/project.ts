import assert from 'node:assert/strict';
import { LOG_START } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import { cursorFor } from '../host/cursor';
import type { Projection, Row } from '../projection';
import { openReadDatabase } from '../read-database';
import { quoted } from '../sql/statements';

/** The rows of each table of a projection, sorted by its key. */
export type ProjectedTables = Readonly<Record<string, readonly Row[]>>;

/**
 * Runs a projection over events into a database in memory, through the same writer as the host: given these events,
 * then these rows. Events it does not handle are skipped, as the host does.
 */
export async function projectInMemory(
  projection: Projection,
  events: readonly ReadEvent[],
): Promise<ProjectedTables> {
  const database = openReadDatabase(':memory:');
  try {
    const { tables } = cursorFor(projection, { generation: 1, role: 'active', position: LOG_START });
    return await database.writer.transaction(async (tx) => {
      for (const table of tables.values())
        for (const sql of database.writer.dialect.createTable(table)) await tx.run(sql);
      for (const event of events)
        if (projection.handles.includes(event.type)) await tx.apply(projection.project(event), tables);
      const rows: Record<string, readonly Row[]> = {};
      for (const { spec, physical } of tables.values()) {
        const order = spec.key.map(quoted).join(', ');
        const found = await tx.all(`SELECT * FROM ${quoted(physical)} ORDER BY ${order}`);
        rows[spec.name] = found.map((row) => ({ ...row }));
      }
      return rows;
    });
  } finally {
    await database.close();
  }
}

/** Every event, then the same event again, as a repeated delivery would bring them. */
export function feedTwice(events: readonly ReadEvent[]): readonly ReadEvent[] {
  return events.flatMap((event) => [event, event]);
}

/**
 * Proves that repetition is harmless: each event twice gives the rows of each event once.
 * @returns those rows.
 */
export async function expectIdempotent(
  projection: Projection,
  events: readonly ReadEvent[],
): Promise<ProjectedTables> {
  const once = await projectInMemory(projection, events);
  assert.deepEqual(await projectInMemory(projection, feedTwice(events)), once);
  return once;
}
