import { hostname } from 'node:os';
import { newUuid, type WallClock } from '@meereis/kernel';
import type { RowWriter, WriteTransaction } from '../sql/row-writer';

/** Another holder took the lease after this one let it run out: it must stop writing, and may wait its turn. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/** The lease of whoever projects. */
const PROJECTING = 'projections';

/** Whether the process that took a lease is gone: only another process of the same machine can tell. */
function isGone(owner: string): boolean {
  const [host, pid] = owner.split('|');
  if (host !== hostname() || !/^[1-9]\d*$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as { code?: unknown }).code === 'ESRCH';
  }
}

/**
 * One holder at a time of each name, kept in the read database: of `projections` the host that writes rows. Whoever dies
 * is followed when its lease has run out, on the same machine at once.
 */
export class Lease {
  readonly #writer: RowWriter;
  readonly #owner = `${hostname()}|${process.pid}|${newUuid()}`;
  readonly #clock: WallClock;
  readonly #termMs: number;
  readonly #name: string;

  constructor(writer: RowWriter, clock: WallClock, termMs: number, name = PROJECTING) {
    this.#writer = writer;
    this.#clock = clock;
    this.#termMs = termMs;
    this.#name = name;
  }

  #now(): number {
    return Date.parse(this.#clock.now());
  }

  /** @returns false while another holds it. */
  async take(): Promise<boolean> {
    const now = this.#now();
    return this.#writer.transaction(async (tx) => {
      const [held] = await tx.all('SELECT owner, until FROM meereis_lease WHERE name = ?', [this.#name]);
      const owner = String(held?.['owner'] ?? this.#owner);
      const isFree = owner === this.#owner || Number(held?.['until']) <= now || isGone(owner);
      if (!isFree) return false;
      await tx.run('DELETE FROM meereis_lease WHERE name = ?', [this.#name]);
      await tx.run('INSERT INTO meereis_lease VALUES (?, ?, ?)', [
        this.#name,
        this.#owner,
        now + this.#termMs,
      ]);
      return true;
    });
  }

  /** Proves in a transaction that the lease is still held, and prolongs it. @throws LeaseLostError */
  async hold(tx: WriteTransaction): Promise<void> {
    const held = await tx.run('UPDATE meereis_lease SET until = ? WHERE name = ? AND owner = ?', [
      this.#now() + this.#termMs,
      this.#name,
      this.#owner,
    ]);
    if (held !== 1) throw new LeaseLostError(`Een ander proces heeft dit overgenomen (${this.#name}).`);
  }

  /** @throws LeaseLostError */
  async renew(): Promise<void> {
    await this.#writer.transaction((tx) => this.hold(tx));
  }

  async release(): Promise<void> {
    await this.#writer.transaction((tx) =>
      tx.run('DELETE FROM meereis_lease WHERE name = ? AND owner = ?', [this.#name, this.#owner]),
    );
  }
}

/** Whether any host holds the lease now, for those who only look. */
export async function isLeased(writer: RowWriter, clock: WallClock): Promise<boolean> {
  const rows = await writer.all('SELECT until FROM meereis_lease WHERE name = ?', [PROJECTING]);
  return Number(rows[0]?.['until'] ?? 0) > Date.parse(clock.now());
}
