import type { Position } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { RowChange } from '../projection';
import type { RowWriter, SqlDialect } from '../sql/row-writer';
import { nameOf } from './batch';
import { advance, markStopped } from './books';
import type { Cursor } from './cursor';
import type { Lease } from './lease';

/** A projection that could not take a batch, with the reason its operator reads. */
export interface Stopped {
  readonly cursor: Cursor;
  readonly reason: string;
  readonly error: unknown;
}

class ApplyFault extends Error {
  readonly cursor: Cursor;
  readonly detail: string;
  constructor(cursor: Cursor, detail: string, cause: unknown) {
    super('A projection could not write its rows.', { cause });
    this.cursor = cursor;
    this.detail = detail;
  }
}

interface Planned {
  readonly cursor: Cursor;
  readonly changes: readonly RowChange[];
}

/** What a projection did wrong, for its operator; undefined when the database failed for reasons of its own. */
function ownFault(error: unknown, dialect: SqlDialect): string | undefined {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
  if (name === 'RowChangeError') return `${nameOf(error)}: ${String(message)}`;
  if (name === 'TypeError') return nameOf(error);
  const detail = dialect.rowFault(error);
  return detail === undefined ? undefined : `${nameOf(error)}: ${detail}`;
}

/** Works out the changes of one projection; a projection that throws stops alone. */
function plan(cursor: Cursor, events: readonly ReadEvent[]): Planned | Stopped {
  const changes: RowChange[] = [];
  for (const event of events) {
    if (!cursor.handles.has(event.type)) continue;
    try {
      changes.push(...cursor.projection.project(event));
    } catch (error) {
      const reason = `Projectie faalt op "${event.type}", positie ${event.position} (${nameOf(error)}).`;
      return { cursor, reason, error };
    }
  }
  return { cursor, changes };
}

/**
 * Commits one batch for projections that stand at the same position: the rows of all and their checkpoints in one
 * transaction. A projection at fault is left out and reported; the others go on.
 * @throws CheckpointTakenError, LeaseLostError, and whatever the database throws for reasons of its own.
 */
export async function commitBatch(
  { writer, lease }: { readonly writer: RowWriter; readonly lease: Lease },
  cursors: readonly Cursor[],
  events: readonly ReadEvent[],
  to: Position,
): Promise<readonly Stopped[]> {
  const results = cursors.map((cursor) => plan(cursor, events));
  const stopped = results.filter((result): result is Stopped => 'reason' in result);
  let planned = results.filter((result): result is Planned => 'changes' in result);
  // Each round loses one projection, so this ends.
  while (planned.length > 0) {
    const fault = await tryCommit({ writer, lease }, planned, to);
    if (fault === undefined) break;
    stopped.push(fault);
    planned = planned.filter(({ cursor }) => cursor !== fault.cursor);
  }
  for (const { cursor } of planned) cursor.position = to;
  if (stopped.length > 0) await writeDown(writer, stopped);
  return stopped;
}

async function tryCommit(
  { writer, lease }: { readonly writer: RowWriter; readonly lease: Lease },
  planned: readonly Planned[],
  to: Position,
): Promise<Stopped | undefined> {
  try {
    await writer.transaction(async (tx) => {
      await lease.hold(tx);
      for (const { cursor, changes } of planned) {
        try {
          await tx.apply(changes, cursor.tables);
        } catch (error) {
          const detail = ownFault(error, writer.dialect);
          throw detail === undefined ? error : new ApplyFault(cursor, detail, error);
        }
      }
      const moved = planned.map(({ cursor: { projection, generation } }) => ({
        name: projection.name,
        generation,
      }));
      const from = planned[0]?.cursor.position ?? to;
      await advance(tx, moved, { from, to });
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof ApplyFault)) throw error;
    const reason = `Rijen passen niet in de tabellen, tot positie ${to} (${error.detail}).`;
    return { cursor: error.cursor, reason, error: error.cause };
  }
}

/** So that another process, such as `meereis projections lag`, sees why. */
export async function writeDown(writer: RowWriter, stopped: readonly Stopped[]): Promise<void> {
  await writer.transaction(async (tx) => {
    for (const { cursor, reason } of stopped)
      await markStopped(tx, cursor.projection.name, cursor.generation, reason);
  });
}
