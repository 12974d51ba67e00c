import { appendFileSync, existsSync, readFileSync } from 'node:fs';

export interface DoubleEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface DoubleRecord extends DoubleEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  /** .NET ticks since 1970: 100 nanoseconds. */
  readonly created: string;
}

/** A revision, -1 for no stream. */
export type Expected = number | 'any' | 'stream-exists';
export type Judged =
  | { readonly kind: 'success'; readonly revision: number; readonly position: number }
  | { readonly kind: 'wrong'; readonly current: number };

/**
 * The server's log in memory: positions rise with gaps, like offsets in a file. Streams are never deleted here. With a
 * file it outlives its process; a line that a kill cut off was never acknowledged.
 */
export class DoubleLog {
  readonly records: DoubleRecord[] = [];
  private readonly streams = new Map<string, DoubleRecord[]>();
  private position = 100;

  constructor(private readonly file?: string) {
    if (file !== undefined && existsSync(file))
      for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1))
        for (const record of JSON.parse(line) as KeptRecord[]) this.add(restored(record));
  }

  stream(name: string): readonly DoubleRecord[] {
    return this.streams.get(name) ?? [];
  }

  /** The append decision table of the server, the rows without deleted streams. */
  append(stream: string, expected: Expected, events: readonly DoubleEvent[]): Judged {
    const standing = this.stream(stream);
    const current = standing.length - 1;
    const wrong: Judged = { kind: 'wrong', current };
    if (expected === 'stream-exists' && current < 0) return wrong;
    if (typeof expected !== 'number') {
      const first = standing.findIndex(({ id }) => id === events[0]?.id);
      if (first >= 0) return this.repeated(standing, first, events) ?? wrong;
    } else if (expected !== current)
      return (expected < current ? this.repeated(standing, expected + 1, events) : undefined) ?? wrong;
    return this.write(stream, current, events);
  }

  private repeated(
    standing: readonly DoubleRecord[],
    from: number,
    events: readonly DoubleEvent[],
  ): Judged | undefined {
    const last = standing[from + events.length - 1];
    if (!last || !events.every(({ id }, index) => standing[from + index]?.id === id)) return undefined;
    return { kind: 'success', revision: last.revision, position: last.position };
  }

  private write(stream: string, current: number, events: readonly DoubleEvent[]): Judged {
    const created = `${Date.now()}0000`;
    const written = events.map((event, index) => {
      this.position += 100 + event.data.length;
      return { ...event, stream, revision: current + 1 + index, position: this.position, created };
    });
    // One line for one append: it is there whole or not at all.
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify(written.map(kept))}\n`);
    for (const record of written) this.add(record);
    return { kind: 'success', revision: current + events.length, position: this.position };
  }

  private add(record: DoubleRecord): void {
    const standing = this.streams.get(record.stream) ?? [];
    this.streams.set(record.stream, standing);
    standing.push(record);
    this.records.push(record);
    this.position = record.position;
  }

  /** The index of the first record at or after a position. */
  indexAt(position: number): number {
    let [low, high] = [0, this.records.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.records[middle]?.position ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

type KeptRecord = Omit<DoubleRecord, 'data' | 'metadata'> & {
  readonly data: string;
  readonly metadata: string;
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const kept = (record: DoubleRecord): KeptRecord => ({
  ...record,
  data: text(record.data),
  metadata: text(record.metadata),
});
const restored = (record: KeptRecord): DoubleRecord => ({
  ...record,
  data: Buffer.from(record.data, 'base64'),
  metadata: Buffer.from(record.metadata, 'base64'),
});
