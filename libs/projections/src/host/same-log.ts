import { LOG_START, type EventStore } from '@meereis/event-store';
import type { RowWriter } from '../sql/row-writer';

/** The read models were made from another log, or from this one when it lay in another store, with other positions. */
export class OtherLogError extends Error {
  override readonly name = 'OtherLogError';
}

/**
 * Checkpoints are positions of one log in one store: on another they would skip events, or repeat them. The first to
 * project writes down the log's first event and its position; everybody compares.
 * @throws OtherLogError
 */
export async function checkSameLog(
  writer: RowWriter,
  store: Pick<EventStore, 'readAll'>,
  projects: boolean,
): Promise<void> {
  const [first] = await store.readAll({ from: LOG_START, limit: 1 });
  const name = first === undefined ? undefined : `${first.eventId} ${first.position}`;
  const known = await writer.transaction(async (tx) => {
    const [row] = await tx.all('SELECT first FROM meereis_log');
    if (row !== undefined) return String(row['first']);
    if (projects && name !== undefined) await tx.run('INSERT INTO meereis_log VALUES (?)', [name]);
    return name;
  });
  if (known === name) return;
  throw new OtherLogError(
    'De leesmodellen horen bij een ander log of bij een andere opslag van dit log. Geef READ_MODEL_URL een lege plaats, of verwijder ze; ze worden uit het log opnieuw gemaakt.',
  );
}
