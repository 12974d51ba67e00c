import type { EventRegistry, Position, StoredEvent } from '@meereis/event-store';
import type { EventCodec, ReadEvent } from '@meereis/privacy';
import { isDiskFailing } from '@meereis/sql';

/** Events ready to project, and what stopped the reading, if anything. Everything before the fault may be committed. */
export interface Batch {
  readonly events: readonly ReadEvent[];
  /** Position of the last event that may be committed; absent when the very first one is at fault. */
  readonly last?: Position;
  readonly fault?: string;
}

/**
 * Opens stored events once for all projections, and only those that one of them handles: opening costs a decryption.
 * An event of a type nobody declared is a fault, also when no projection handles it, for nobody can know what it meant.
 */
export class BatchReader {
  readonly #registry: EventRegistry;
  readonly #codec: EventCodec;
  /** Newest type of each stored type met so far: upcasting depends on the type alone. */
  readonly #newest = new Map<string, string>();

  constructor(registry: EventRegistry, codec: EventCodec) {
    this.#registry = registry;
    this.#codec = codec;
  }

  /** @throws DatabaseLostError when the keys cannot be reached: no fault of any event. */
  async read(stored: readonly StoredEvent[], handled: (type: string) => boolean): Promise<Batch> {
    const unknown = stored.findIndex(({ type }) => !this.#isKnown(type));
    const known = unknown === -1 ? stored : stored.slice(0, unknown);
    const opened = await this.#open(known, handled);
    if (opened.fault !== undefined || unknown === -1) return opened;
    const { type, position } = stored[unknown] as StoredEvent;
    return { ...opened, fault: `Onbekende gebeurtenis "${type}" op positie ${position}.` };
  }

  #isKnown(type: string): boolean {
    return this.#newest.has(type) || this.#registry.definitions.has(type);
  }

  async #open(known: readonly StoredEvent[], handled: (type: string) => boolean): Promise<Batch> {
    const wanted: StoredEvent[] = [];
    for (const event of known) {
      const newest = this.#newest.get(event.type);
      if (newest === undefined || handled(newest)) wanted.push(event);
    }
    try {
      const opened = await this.#decode(wanted);
      return { events: opened.filter(({ type }) => handled(type)), ...upTo(known) };
    } catch (error) {
      if (isPlaceFailing(error)) throw error;
      return this.#openUntilFault(known, wanted, handled);
    }
  }

  /** One of them cannot be opened: finds it, so that everything before it still counts. */
  async #openUntilFault(
    known: readonly StoredEvent[],
    wanted: readonly StoredEvent[],
    handled: (type: string) => boolean,
  ): Promise<Batch> {
    const events: ReadEvent[] = [];
    for (const stored of wanted) {
      try {
        const opened = await this.#decode([stored]);
        events.push(...opened.filter(({ type }) => handled(type)));
      } catch (error) {
        if (isPlaceFailing(error)) throw error;
        const before = known.slice(0, known.indexOf(stored));
        const fault = `Gebeurtenis "${stored.type}" op positie ${stored.position} is niet te openen (${nameOf(error)}).`;
        return { events, ...upTo(before), fault };
      }
    }
    return { events, ...upTo(known) };
  }

  async #decode(stored: readonly StoredEvent[]): Promise<readonly ReadEvent[]> {
    if (stored.length === 0) return [];
    const read = await this.#codec.decode(stored);
    stored.forEach(({ type }, at) => {
      const newest = read[at]?.type;
      if (newest !== undefined && !this.#newest.has(type)) this.#newest.set(type, newest);
    });
    return read;
  }
}

/** Where the keys lie does not answer. */
function isPlaceFailing(error: unknown): boolean {
  return nameOf(error) === 'DatabaseLostError' || isDiskFailing(error);
}

function upTo(events: readonly StoredEvent[]): { readonly last?: Position } {
  const last = events.at(-1)?.position;
  return last === undefined ? {} : { last };
}

/** The kind of an error without its message: a message may hold personal data, and this text is stored and logged. */
export function nameOf(error: unknown): string {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return [name, code].filter((part) => typeof part === 'string').join(' ') || 'onbekende fout';
}
