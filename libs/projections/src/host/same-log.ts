import { LOG_START, type EventStore } from '@meereis/event-store';
import type { RowWriter } from '../sql/row-writer';

/** The read models were made from another log, or from this one when it lay in another store, with other positions. */
export class OtherLogError extends Error {
  override readonly name = 'OtherLogError';
}

/**
 * Checkpoints are positions of one log in one store: on another they would skip events, or repeat them. The first to
 * project writes down the log's first event and its position; everybody compares, once.
 */
export class SameLog {
  #isSame = false;

  constructor(
    private readonly writer: RowWriter,
    private readonly store: Pick<EventStore, 'readAll'>,
    private readonly projects: boolean,
  ) {}

  /** @throws OtherLogError */
  async check(): Promise<void> {
    if (this.#isSame) return;
    const [first] = await this.store.readAll({ from: LOG_START, limit: 1 });
    const name = first === undefined ? undefined : `${first.eventId} ${first.position}`;
    const known = await this.writer.transaction(async (tx) => {
      const [row] = await tx.all('SELECT first FROM meereis_log');
      if (row !== undefined) return String(row['first']);
      if (this.projects && name !== undefined) await tx.run('INSERT INTO meereis_log VALUES (?)', [name]);
      return name;
    });
    if (known !== name)
      throw new OtherLogError(
        'De leesmodellen horen bij een ander log of bij een andere opslag van dit log. Geef READ_MODEL_URL een lege plaats, of verwijder ze; ze worden uit het log opnieuw gemaakt.',
      );
    this.#isSame = true;
  }

  /** At a start: a log that does not answer now is compared before anything of it is projected. @throws OtherLogError */
  async checkIfItAnswers(): Promise<void> {
    await this.check().catch((error: unknown) => {
      if ((error as { readonly name?: unknown }).name !== 'EventStoreUnavailableError') throw error;
    });
  }
}
