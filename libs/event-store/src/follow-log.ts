import type { Position, ReadAll, StoredEvent, SubscribeToAll } from './event-store';
import { checkLimit, SUBSCRIPTION_BATCH_DEFAULT } from './limits';
import type { WakeUp } from './wake-up';
import { toPosition } from './stored-bytes';

/** How often a quiet subscription looks for what another process has written. */
const POLL_MS = 25;

/**
 * A subscription as a pull loop: the next batch is read when the reader asks for it, so a slow reader is never flooded,
 * and what was read is what was committed.
 */
export async function* followLog(
  query: SubscribeToAll,
  read: (page: ReadAll) => Promise<readonly StoredEvent[]>,
  wakeUp: WakeUp,
  closed: AbortSignal,
): AsyncGenerator<readonly StoredEvent[], void, undefined> {
  const { after, batchSize, types, streamPrefixes } = query;
  const signal = AbortSignal.any([query.signal, closed]);
  const limit = checkLimit(batchSize ?? SUBSCRIPTION_BATCH_DEFAULT);
  let from = following(after);
  while (!signal.aborted) {
    const batch = await read({
      from,
      limit,
      ...(types === undefined ? {} : { types }),
      ...(streamPrefixes === undefined ? {} : { streamPrefixes }),
    });
    const last = batch.at(-1);
    if (last === undefined) {
      await wakeUp.wait(POLL_MS, signal);
    } else {
      from = following(last.position);
      yield batch;
    }
  }
}

function following(position: Position): Position {
  return toPosition(Number(position) + 1);
}
