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

/** The server's log in memory: positions rise with gaps, like offsets in a file. Streams are never deleted here. */
export class DoubleLog {
  readonly records: DoubleRecord[] = [];
  private readonly streams = new Map<string, DoubleRecord[]>();
  private position = 100;

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
    const standing = this.streams.get(stream) ?? [];
    this.streams.set(stream, standing);
    const created = `${Date.now()}0000`;
    for (const event of events) {
      this.position += 100 + event.data.length;
      const record = { ...event, stream, revision: standing.length, position: this.position, created };
      standing.push(record);
      this.records.push(record);
    }
    return { kind: 'success', revision: current + events.length, position: this.position };
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
