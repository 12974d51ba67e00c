import { join } from 'node:path';
import { LOG_START, openSqliteEventStore, type StoredEvent } from '@meereis/event-store';
import { buildWriter, runWriter, type Ack, type Workshop } from './child';

const KILLS = 50;
/** More than the writer gets done before it is killed. */
const ENDLESS = '100000';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await buildWriter();
}, 30_000);
afterAll(() => {
  workshop.remove();
});

const logAt = (name: string): string => join(workshop.folder, 'logs', `${name}.sqlite`);

async function everything(path: string): Promise<StoredEvent[]> {
  const store = openSqliteEventStore({ path });
  const all: StoredEvent[] = [];
  const total = await store.countAfter(LOG_START);
  while (all.length < total) {
    const page = await store.readAll({ from: all.at(-1)?.position ?? LOG_START, limit: 10_000 });
    all.push(...page.slice(all.length === 0 ? 0 : 1));
    if (page.length <= 1) break;
  }
  await store.close();
  return all;
}

/** Every event once, positions without gaps, and in every stream the revisions 0, 1, 2, … in order of position. */
function expectSound(all: readonly StoredEvent[]): Map<string, number> {
  expect(new Set(all.map(({ eventId }) => eventId)).size).toBe(all.length);
  expect(all.map(({ position }) => Number(position))).toEqual(all.map((_, index) => index + 1));
  const last = new Map<string, number>();
  for (const { streamId, revision } of all) {
    expect(revision).toBe((last.get(streamId) ?? -1) + 1);
    last.set(streamId, revision);
  }
  return last;
}

function expectStored(acks: readonly Ack[], last: ReadonlyMap<string, number>): void {
  const lost = acks.filter(({ streamId, lastRevision }) => (last.get(streamId) ?? -1) < lastRevision);
  expect(lost).toEqual([]);
}

describe('a writer that is killed without warning', () => {
  it(`loses nothing it acknowledged, ${KILLS} times, and the retry with the same ids writes nothing twice`, async () => {
    const path = logAt('killed');
    const acknowledged: Ack[] = [];
    let repeats = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // The same four streams over and over: each run first offers again what the one before may have written.
      const name = `run${Math.floor(kill / 10)}`;
      const command = [process.execPath, workshop.writer, path, name, ENDLESS] as const;
      const { acks, finished, errors } = await runWriter([...command], 20 + kill * 7);
      expect({ finished, errors: errors.replace(/^.*ExperimentalWarning.*$/m, '').trim() }).toEqual({
        finished: false,
        errors: '',
      });
      repeats += acks.filter(({ kind }) => kind === 'repeated').length;
      acknowledged.push(...acks);
    }
    const all = await everything(path);
    const last = expectSound(all);
    expectStored(acknowledged, last);
    // An append is whole: of its two events never only one.
    expect([...last.values()].filter((revision) => revision % 2 === 0)).toEqual([]);
    expect(repeats).toBeGreaterThan(KILLS);
  }, 60_000);
});

describe('two processes on one file', () => {
  it('both write, and the log is one', async () => {
    const path = logAt('shared');
    const command = (name: string) => [process.execPath, workshop.writer, path, name, '150'] as const;
    const runs = await Promise.all(['left', 'right'].map((name) => runWriter([...command(name)])));
    for (const { acks, finished } of runs) {
      expect(finished).toBe(true);
      expect(acks).toHaveLength(600);
    }
    const all = await everything(path);
    expect(all).toHaveLength(2_400);
    expectStored(
      runs.flatMap(({ acks }) => acks),
      expectSound(all),
    );
  }, 40_000);
});
