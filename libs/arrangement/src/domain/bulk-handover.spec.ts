import { localDate } from '@meereis/kernel';
import { uuid } from '../testing/values';
import { bulkHandover, type BulkHandover } from './bulk-handover';

const HASH = 'a'.repeat(64);
const OTHER_HASH = 'b'.repeat(64);
const bulkId = uuid(500);
const started = {
  type: 'bulk-handover-started.v1',
  data: {
    bulkId,
    account: uuid(501),
    unit: 'uwv-am13',
    toUnit: 'gemeente-am13',
    receiver: uuid(502),
    note: 'Het team gaat over.',
    contactOn: localDate('2022-03-15'),
    ground: 'legal-task',
    items: [
      { arrangementId: uuid(510), contentHash: HASH },
      { arrangementId: uuid(511), contentHash: OTHER_HASH },
    ],
    startedOn: localDate('2022-03-01'),
  },
};
const done = (over: object = {}) => ({
  type: 'bulk-handover-item-done.v1',
  data: { bulkId, arrangementId: uuid(510), attempt: 1, outcome: 'offered', reasons: [], ...over },
});

function after(
  ...events: readonly { readonly type: string; readonly data: unknown }[]
): BulkHandover | undefined {
  return events.reduce<BulkHandover | undefined>(
    (state, event) => bulkHandover.evolve(state, event as Parameters<typeof bulkHandover.evolve>[1]),
    bulkHandover.initial,
  );
}

describe('an offer of many cases, case by case (DESIGN §6)', () => {
  test('begins with every case waiting for its first attempt', () => {
    expect(after(started)).toEqual({
      started: started.data,
      items: [
        { arrangementId: uuid(510), contentHash: HASH, attempt: 1, status: 'waiting', reasons: [] },
        { arrangementId: uuid(511), contentHash: OTHER_HASH, attempt: 1, status: 'waiting', reasons: [] },
      ],
      stopped: false,
    });
    expect(bulkHandover.name).toBe('process-bulk-handover');
  });

  test('R032: keeps for each case what came of it, and only of that case', () => {
    const refused = done({ arrangementId: uuid(511), outcome: 'refused', reasons: ['R032 already-offered'] });
    const items = after(started, done({ handoverId: uuid(520) }), refused)?.items;
    expect(items).toEqual([
      {
        arrangementId: uuid(510),
        contentHash: HASH,
        attempt: 1,
        status: 'offered',
        reasons: [],
        handoverId: uuid(520),
      },
      {
        arrangementId: uuid(511),
        contentHash: OTHER_HASH,
        attempt: 1,
        status: 'refused',
        reasons: ['R032 already-offered'],
      },
    ]);
    expect(items?.[1]).not.toHaveProperty('handoverId');
  });

  test('tries again only what was asked again, on its new preview', () => {
    const again = {
      type: 'bulk-handover-retried.v1',
      data: { bulkId, items: [{ arrangementId: uuid(511), contentHash: HASH }] },
    };
    const refused = done({ arrangementId: uuid(511), outcome: 'refused', reasons: ['R032 already-offered'] });
    expect(after(started, done(), refused, again)?.items).toEqual([
      expect.objectContaining({ arrangementId: uuid(510), attempt: 1, status: 'offered' }),
      { arrangementId: uuid(511), contentHash: HASH, attempt: 2, status: 'waiting', reasons: [] },
    ]);
  });

  test('stops, with what was offered still offered', () => {
    const state = after(started, done(), {
      type: 'bulk-handover-stopped.v1',
      data: { bulkId, stoppedOn: localDate('2022-03-02') },
    });
    expect(state?.stopped).toBe(true);
    expect(state?.items.map(({ status }) => status)).toEqual(['offered', 'waiting']);
  });

  test('is nothing before it began', () => {
    expect(after(done())).toBeUndefined();
  });
});
