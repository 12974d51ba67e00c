import { LOG_START, type Position } from '@meereis/event-store';
import type { Projection } from '../projection';
import type { RowWriter, WriteTransaction } from '../sql/row-writer';
import { addGeneration, generations, markStopped, type Generation } from './books';
import { shapeOf } from './check';
import { cursorFor, physicalName, type Cursor } from './cursor';
import { drop } from './drop';
import { takeBack } from './kept';
import type { Lease } from './lease';
import { sweep } from './sweep';

/** What there is to do after opening. */
export interface Prepared {
  readonly cursors: readonly Cursor[];
  /** Projections whose served rows are of an older version: they stand still until the new ones take their place. */
  readonly frozen: ReadonlyMap<string, Position>;
  /** Tables that were there and that the program no longer declares. */
  readonly dropped: readonly string[];
}

interface Plan {
  readonly tx: WriteTransaction;
  readonly writer: RowWriter;
  readonly projection: Projection;
  readonly stored: readonly Generation[];
}

/**
 * Compares what is declared with what is stored, drops what is declared no longer and makes what is missing. Replays nothing: a new projection and a new
 * version begin empty and are filled afterwards, the new version beside the old one that goes on serving.
 */
export async function prepare(
  writer: RowWriter,
  lease: Lease,
  projections: readonly Projection[],
): Promise<Prepared> {
  return writer.transaction(async (tx) => {
    await lease.hold(tx);
    // First, so that a table that went to another projection does not stand in its way.
    const dropped = await sweep(tx, writer, projections);
    const stored = await generations(tx);
    const cursors: Cursor[] = [];
    const frozen = new Map<string, Position>();
    for (const projection of projections) {
      const own = stored.filter((generation) => generation.projection === projection.name);
      const active = own.find(({ role }) => role === 'active');
      cursors.push(...(await open({ tx, writer, projection, stored: own })));
      if (active !== undefined && !fits(active, projection)) frozen.set(projection.name, active.position);
    }
    return { cursors, frozen, dropped };
  });
}

function fits(generation: Generation, projection: Projection): boolean {
  return generation.version === projection.version && generation.shape === shapeOf(projection);
}

async function open(plan: Plan): Promise<readonly Cursor[]> {
  const { tx, projection, stored } = plan;
  const active = stored.find(({ role }) => role === 'active');
  const building = stored.filter(({ role }) => role === 'building');
  const resumable =
    building.find((generation) => fits(generation, projection)) ?? (await older(plan, active));
  for (const half of building) if (half !== resumable) await drop(plan, half);
  if (active === undefined) return [await create(plan, 'active')];
  const cursors: Cursor[] = [];
  if (fits(active, projection)) cursors.push(cursorFor(projection, active));
  if (resumable !== undefined) cursors.push(cursorFor(projection, resumable));
  else if (!fits(active, projection)) cursors.push(await create(plan, 'building'));
  // Whoever starts again tries again: the reason may have been mended.
  for (const { generation } of cursors) await markStopped(tx, projection.name, generation, null);
  if (!fits(active, projection)) await serveOld(plan, active, cursors);
  return cursors;
}

/** Whoever goes back to the program of before finds its rows as they stood then, and only has to catch up. */
async function older(
  { tx, writer, projection, stored }: Plan,
  active: Generation | undefined,
): Promise<Generation | undefined> {
  if (active === undefined || fits(active, projection)) return undefined;
  const kept = stored.find((made) => made.role === 'old' && fits(made, projection));
  if (kept === undefined) return undefined;
  // A table that the newer program did not have was dropped by it.
  const there = new Set((await tx.all(writer.dialect.tables())).map((row) => String(row['name'])));
  const isWhole = projection.tables.every(({ name }) => there.has(physicalName(name, kept.generation)));
  return isWhole ? takeBack(tx, kept) : undefined;
}

/** Makes the empty tables of a new generation; queries see them at once when nothing else is there to see. */
async function create({ tx, writer, projection, stored }: Plan, role: Generation['role']): Promise<Cursor> {
  const generation = Math.max(0, ...stored.map((made) => made.generation)) + 1;
  const cursor = cursorFor(projection, { generation, role, position: LOG_START });
  for (const table of cursor.tables.values())
    for (const sql of writer.dialect.createTable(table)) await tx.run(sql);
  await addGeneration(tx, {
    projection: projection.name,
    generation,
    version: projection.version,
    shape: shapeOf(projection),
    role,
    position: LOG_START,
    stopped: null,
  });
  if (role === 'active') await pointViews(tx, writer, cursor);
  return cursor;
}

/** Begins a generation beside the active one, for a rebuild that was asked for. */
export async function addBuilding(writer: RowWriter, lease: Lease, projection: Projection): Promise<Cursor> {
  return writer.transaction(async (tx) => {
    await lease.hold(tx);
    const stored = (await generations(tx)).filter((made) => made.projection === projection.name);
    // Old rows that were taken back, or what another process began.
    const begun = stored.find((made) => made.role === 'building' && fits(made, projection));
    if (begun !== undefined) return cursorFor(projection, begun);
    return create({ tx, writer, projection, stored }, 'building');
  });
}

/** Lets queries see this generation under the tables' plain names. */
export async function pointViews(tx: WriteTransaction, writer: RowWriter, cursor: Cursor): Promise<void> {
  for (const { spec, physical } of cursor.tables.values()) {
    const columns = Object.keys(spec.columns);
    for (const sql of writer.dialect.pointView(spec.name, physical, columns, new Set())) await tx.run(sql);
  }
}

/**
 * While a new version fills, queries written for it read the old rows: a column the old rows lack reads as null and a
 * table the old version lacks shows the half-filled new one, so that no query fails for want of a name.
 */
async function serveOld(
  { tx, writer, projection }: Plan,
  active: Generation,
  cursors: readonly Cursor[],
): Promise<void> {
  const building = cursors.find(({ role }) => role === 'building');
  for (const spec of projection.tables) {
    const old = physicalName(spec.name, active.generation);
    const there = new Set((await tx.all(writer.dialect.columnsOf(old))).map((row) => String(row['name'])));
    const columns = Object.keys(spec.columns);
    const missing = new Set(columns.filter((column) => !there.has(column)));
    const fallback = building?.tables.get(spec.name)?.physical ?? old;
    const [physical, nulls] = there.size === 0 ? [fallback, new Set<string>()] : [old, missing];
    for (const sql of writer.dialect.pointView(spec.name, physical, columns, nulls)) await tx.run(sql);
  }
}
