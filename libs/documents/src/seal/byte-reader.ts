/** Reads an exact number of bytes from a stream, then the rest of it. Holds at most what was asked for and one piece more. */
export class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private held: Buffer = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.source = bytes[Symbol.asyncIterator]();
  }

  /** Fewer only at the end. */
  async take(count: number): Promise<Buffer> {
    while (this.held.length < count) {
      const next = await this.source.next();
      if (next.done === true) break;
      this.held = Buffer.concat([this.held, next.value]);
    }
    const taken = this.held.subarray(0, count);
    this.held = this.held.subarray(taken.length);
    return taken;
  }

  async *rest(): AsyncIterable<Uint8Array> {
    if (this.held.length > 0) yield this.held;
    this.held = Buffer.alloc(0);
    for (let next = await this.source.next(); next.done !== true; next = await this.source.next())
      yield next.value;
  }

  /** Releases what lies under the stream, also when it was not read to its end. */
  async end(): Promise<void> {
    await this.source.return?.();
  }
}

export interface Chunk {
  readonly bytes: Buffer;
  readonly last: boolean;
}

/** Pieces of exactly this size and a last one that is shorter, empty when the size divides the whole. */
export async function* chunksOf(bytes: AsyncIterable<Uint8Array>, size: number): AsyncIterable<Chunk> {
  const pending: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pending.push(piece);
    length += piece.length;
    if (length < size) continue;
    const whole = Buffer.concat(pending.splice(0));
    const rest = whole.length % size;
    for (let at = 0; at + size <= whole.length; at += size)
      yield { bytes: whole.subarray(at, at + size), last: false };
    length = rest;
    if (rest > 0) pending.push(whole.subarray(whole.length - rest));
  }
  yield { bytes: Buffer.concat(pending), last: true };
}
