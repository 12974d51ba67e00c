/** Characters per chunk: few enough to stay small in memory, enough to be worth a write. */
const CHUNK_LENGTH = 65_536;

/** Joins small pieces to chunks worth writing; what they hold together stays the same. */
export function* inChunks(pieces: Iterable<string>): Generator<string, void, undefined> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
