import type * as Library from '@eventstore/db-client';
import type { Position, StoredEvent } from '../event-store';
import { LOG_START } from '../event-store';
import { positionOf } from '../log/position';
import type { LogFilter } from '../log/read-bounds';
import type { Connection, Opened } from './connection';
import { isMissingStream } from './faults';
import { commitOf, isOurs, passes, serverPosition, storedOf } from './stored';

/** Events of one page of the whole log; each page has its own deadline. Small reads begin with a small page. */
const PAGE_MAX = 1_000;
const PAGE_FIRST = 16;
/** Longer ago somebody looks because nothing rings: that look must be a new one. */
const SHARED_MS_MAX = 100;

/** Events of the log after a position, and how far was looked: also over what the filter did not let through. */
export interface LookedAt {
  readonly events: readonly StoredEvent[];
  readonly upTo: number;
  /** Whether nothing stood there beyond it. */
  readonly end: boolean;
}

/** A whole page in memory, in order, or nothing: a page that broke off or came in disorder is read again. */
export async function page(
  connection: Connection,
  what: string,
  read: (opened: Opened) => AsyncIterable<Library.ResolvedEvent> & { destroy(): unknown },
): Promise<Library.ResolvedEvent[]> {
  return connection.answered(what, async (opened) => {
    const stream = read(opened);
    const found: Library.ResolvedEvent[] = [];
    try {
      for await (const event of stream) found.push(event);
    } catch (error) {
      // A missing stream is told while iterating, not by the call.
      if (isMissingStream(error)) return [];
      throw error;
    } finally {
      stream.destroy();
    }
    refuseDisorder(found);
    return found;
  });
}

/** Every answer of the server goes one way along the log, forwards or backwards, and names no event twice. */
function refuseDisorder(found: readonly Library.ResolvedEvent[]): void {
  let way = 0;
  let before: Library.ResolvedEvent | undefined;
  for (const one of found) {
    const step = before === undefined ? way : stepOf(before, one);
    if (before !== undefined && (step === 0 || (way !== 0 && step !== way)))
      throw Object.assign(new Error('The server answered in disorder.'), { code: 2 });
    way = step;
    before = one;
  }
}

/** Events of an old transaction share the position of their commit. */
function stepOf(one: Library.ResolvedEvent, next: Library.ResolvedEvent): number {
  const prepared = (of: Library.ResolvedEvent): number => Number(of.event?.position?.prepare ?? 0);
  return Math.sign(commitOf(next) - commitOf(one)) || Math.sign(prepared(next) - prepared(one));
}

/** The log forwards, page by page; each page starts with the last event of the page before. */
async function* pages(
  connection: Connection,
  from: Library.ReadPosition,
  direction: 'forwards' | 'backwards',
  expected: number,
): AsyncGenerator<Library.ResolvedEvent, void, void> {
  let start = from;
  let size = Math.min(PAGE_MAX, Math.max(PAGE_FIRST, expected));
  let last: number | undefined;
  for (;;) {
    const found = await page(connection, 'a read of the log', ({ client, asUser }) =>
      client.readAll({ ...asUser, fromPosition: start, direction, maxCount: size }),
    );
    const fresh = found.filter((one) => commitOf(one) !== last);
    yield* fresh;
    const end = fresh.at(-1);
    if (!end || found.length < size) return;
    last = commitOf(end);
    size = Math.min(PAGE_MAX, size * 4);
    start = { commit: BigInt(last), prepare: BigInt(last) };
  }
}

interface SharedPage {
  readonly position: number;
  readonly size: number;
  readonly rings: number;
  readonly at: number;
  readonly page: Promise<readonly Library.ResolvedEvent[]>;
}

export class LogReader {
  private shared: SharedPage | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly namespace: string,
  ) {}

  /** The client's read has no filter, so the filter is applied here (docs/decisions/eventstoredb.md). */
  async readFrom(from: Position, limit: number, filter: LogFilter): Promise<StoredEvent[]> {
    if (filter.types?.length === 0 || filter.streamPrefixes?.length === 0) return [];
    const found: StoredEvent[] = [];
    for await (const one of this.ours(serverPosition(from), 'forwards', limit)) {
      if (one.event && passes(one.event, this.namespace, filter)) found.push(storedOf(one));
      if (found.length >= limit) break;
    }
    return found;
  }

  /**
   * One page: what passes of the events strictly after a position, at most `limit`.
   * @param rings how often the doorbell rang: who looks from one place without a ring in between shares a page.
   */
  async lookAfter(position: number, limit: number, filter: LogFilter, rings: number): Promise<LookedAt> {
    const all = filter.types === undefined && filter.streamPrefixes === undefined && this.namespace === '';
    // One more, because a read begins with the event at its position.
    const size = all ? Math.min(PAGE_MAX, limit + 1) : PAGE_MAX;
    const found = await this.pageFrom(position, size, rings);
    const events: StoredEvent[] = [];
    let upTo = position;
    for (const one of found) {
      const commit = commitOf(one);
      if (commit <= position) continue;
      if (events.length === limit) return { events, upTo, end: false };
      if (isOurs(one, this.namespace) && one.event && passes(one.event, this.namespace, filter))
        events.push(storedOf(one));
      upTo = commit;
    }
    return { events, upTo, end: found.length < size };
  }

  /** Those who follow the log stand at its end together, and one read does for all of them. */
  private async pageFrom(
    position: number,
    size: number,
    rings: number,
  ): Promise<readonly Library.ResolvedEvent[]> {
    const known = this.shared;
    const now = performance.now();
    if (known?.position === position && known.rings === rings && now - known.at < SHARED_MS_MAX) {
      const found = await known.page;
      if (known.size === size || found.length < Math.min(size, known.size)) return found;
    }
    const from = serverPosition(positionOf(position));
    const read = page(this.connection, 'a read of the log', ({ client, asUser }) =>
      client.readAll({ ...asUser, fromPosition: from, direction: 'forwards', maxCount: size }),
    );
    this.shared = { position, size, rings, at: now, page: read };
    // A full page is for one who catches up, and a failed one for nobody.
    const forget = (): void => {
      if (this.shared?.page === read) this.shared = undefined;
    };
    const found = await read.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (found.length >= size) forget();
    return found;
  }

  async head(): Promise<Position> {
    for await (const one of this.ours('end', 'backwards', 1)) return positionOf(commitOf(one));
    return LOG_START;
  }

  /** Counts up to a bound: further behind than that is told as the bound. */
  async countAfter(position: Position, most: number): Promise<number> {
    const after = Number(position);
    let count = 0;
    for await (const one of this.ours(serverPosition(position), 'forwards', PAGE_FIRST)) {
      if (commitOf(one) > after) count += 1;
      if (count >= most) break;
    }
    return count;
  }

  private async *ours(from: Library.ReadPosition, direction: 'forwards' | 'backwards', expected: number) {
    for await (const one of pages(this.connection, from, direction, expected))
      if (isOurs(one, this.namespace)) yield one;
  }
}
