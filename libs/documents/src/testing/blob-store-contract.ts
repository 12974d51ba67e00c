import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { newUuid, type Uuid } from '@meereis/kernel';
import type { BlobStore } from '../blobs/blob-store';
import { gathered, inPieces } from './values';

/** What every place for encrypted bytes does alike. */
export function blobStoreContract(open: () => Promise<BlobStore>): void {
  let blobs: BlobStore;
  beforeAll(async () => {
    blobs = await open();
  });
  afterAll(async () => {
    await blobs.close();
  });

  const read = async (id: Uuid) => {
    const found = await blobs.get(id);
    return found === undefined ? undefined : gathered(found);
  };
  const all = async (limit: number) => {
    const pages: Uuid[][] = [];
    let after: Uuid | undefined;
    do {
      const page = await blobs.list(after, limit);
      pages.push(page.blobs.map((one) => one.id));
      after = page.next;
    } while (after !== undefined && pages.length < 50);
    return pages;
  };

  it.each([0, 1, 65_536, 3_000_001])('gives %i bytes back as they were put', async (length) => {
    const id = newUuid();
    const bytes = randomBytes(length);
    await blobs.put(id, inPieces(bytes, 50_000));
    expect((await read(id))?.equals(bytes)).toBe(true);
  });

  it('knows nothing that was not put, and nothing after it was removed; removing twice does no harm', async () => {
    const id = newUuid();
    expect(await read(id)).toBeUndefined();
    await blobs.remove(id);
    await blobs.put(id, inPieces(Buffer.from('x'), 1));
    await blobs.remove(id);
    await blobs.remove(id);
    expect(await read(id)).toBeUndefined();
  });

  it('keeps nothing when the bytes end in an error, and the error comes through', async () => {
    const id = newUuid();
    const broken = async function* (): AsyncIterable<Uint8Array> {
      yield await Promise.resolve(randomBytes(100_000));
      throw new Error('halverwege');
    };
    await expect(blobs.put(id, broken())).rejects.toThrow('halverwege');
    expect(await read(id)).toBeUndefined();
  });

  it('puts the same id again and holds what was put last, whole', async () => {
    const id = newUuid();
    const [first, second] = [randomBytes(200_000), randomBytes(150_000)];
    await Promise.all([blobs.put(id, inPieces(first, 9_000)), blobs.put(id, inPieces(second, 9_000))]);
    const held = await read(id);
    expect([first, second].some((one) => held?.equals(one) === true)).toBe(true);
  });

  it('lists every id once, in order, page by page, with when it was written', async () => {
    const ids = Array.from({ length: 7 }, () => newUuid());
    for (const id of ids) await blobs.put(id, inPieces(Buffer.from('x'), 1));
    const pages = await all(3);
    const listed = pages.flat();
    expect(pages.every((page) => page.length <= 3)).toBe(true);
    expect(listed).toEqual([...listed].sort());
    expect(listed.filter((id) => ids.includes(id)).sort()).toEqual([...ids].sort());
    const { blobs: some } = await blobs.list(undefined, 100);
    expect(some.every((one) => Math.abs(one.writtenAt - Date.now()) < 120_000)).toBe(true);
  });

  it('tidies what was cut off and nothing that is whole', async () => {
    const id = newUuid();
    await blobs.put(id, inPieces(Buffer.from('heel'), 1));
    await pause(5);
    await blobs.tidy(Date.now());
    expect((await read(id))?.toString()).toBe('heel');
  });
}
