import { joinSignals } from '@meereis/kernel';
import { EventStoreClosedError, EventStoreUnavailableError } from '../errors';
import type { StoredEvent } from '../event-store';
import type { LogFilter } from '../log/read-bounds';
import { pause, type Connection } from './connection';
import type { Doorbell } from './doorbell';
import { backoffMs } from './faults';
import type { LogReader, LookedAt } from './reads';

interface Followed {
  readonly connection: Connection;
  readonly reader: LogReader;
  readonly doorbell: Doorbell;
  readonly filter: LogFilter;
  readonly batchSize: number;
  readonly signal: AbortSignal;
}

/**
 * One pull loop for catching up and for live events alike. Events come from reads, page by page, and never from a
 * subscription: that only rings. So a delivery that is lost, late, doubled or out of order changes nothing, no checkpoint
 * is ever used, and the consumer sets the pace. It waits for a server that does not answer as long as it is wanted.
 */
export async function* followServer(
  followed: Followed,
  after: number,
): AsyncGenerator<readonly StoredEvent[], void, void> {
  const { connection, doorbell, signal } = followed;
  const joined = joinSignals(signal, connection.closing);
  const ended = joined.signal;
  const ear = doorbell.join(after);
  try {
    while (!ended.aborted) {
      ear.listen();
      const looked = await look(followed, ear.position, ended);
      if (looked === undefined) return;
      ear.position = looked.upTo;
      if (looked.events.length > 0) yield looked.events;
      if (looked.end) await ear.next(ended);
    }
  } finally {
    joined.release();
    ear.leave();
  }
}

/** @returns undefined when nobody waits for it any more. @throws what no repetition changes. */
async function look(
  { connection, reader, doorbell, batchSize, filter }: Followed,
  position: number,
  ended: AbortSignal,
): Promise<LookedAt | undefined> {
  for (let failures = 1; !ended.aborted; failures += 1) {
    try {
      return await reader.lookAfter(position, batchSize, filter, doorbell.rings);
    } catch (error) {
      if (error instanceof EventStoreClosedError) return undefined;
      if (!(error instanceof EventStoreUnavailableError)) throw error;
      await pause(backoffMs(failures, connection.times), ended);
    }
  }
  return undefined;
}
