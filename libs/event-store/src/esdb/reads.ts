import type * as Library from '@eventstore/db-client';
import type { Position, StoredEvent } from '../event-store';
import { LOG_START } from '../event-store';
import { positionOf } from '../log/position';
import type { LogFilter } from '../log/read-bounds';
import type { Connection } from './connection';
import { isMissingStream } from './faults';
import { commitOf, isOurs, passes, serverPosition, storedOf } from './stored';

/** Events of one page of the whole log; each page has its own deadline. Small reads begin with a small page. */
const PAGE_MAX = 1_000;
const PAGE_FIRST = 16;

/** A whole page in memory, or nothing: a page that broke off is read again. */
export async function page(
  connection: Connection,
  what: string,
  read: (client: Library.EventStoreDBClient) => AsyncIterable<Library.ResolvedEvent> & { destroy(): unknown },
): Promise<Library.ResolvedEvent[]> {
  return connection.answered(what, async ({ client }) => {
    const stream = read(client);
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
    return found;
  });
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
    const found = await page(connection, 'a read of the log', (client) =>
      client.readAll({ fromPosition: start, direction, maxCount: size }),
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

export class LogReader {
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
