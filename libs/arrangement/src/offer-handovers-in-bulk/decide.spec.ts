import { localDate } from '@meereis/kernel';
import type { BulkHandover, BulkItem } from '../domain/bulk-handover';
import { BULK_MAX } from '../domain/bulk-handover-events';
import { happened, refused, TODAY } from '../testing/case';
import { uuid } from '../testing/values';
import {
  ATTEMPTS_MAX,
  decideRetryBulk,
  decideStartBulk,
  decideStopBulk,
  type BulkLine,
  type StartBulk,
} from './decide';

const line = (n: number): BulkLine => ({ arrangementId: uuid(510 + n), contentHash: 'a'.repeat(64) });
const FACTS = { today: TODAY, bulkId: uuid(500), account: uuid(501), unit: 'uwv-am13' };
const COMMAND: StartBulk = {
  toUnit: 'gemeente-am13',
  receiver: uuid(502),
  note: 'Het team gaat over.',
  contactOn: localDate('2022-03-15'),
  ground: 'legal-task',
  items: [line(0), line(1)],
};
const start = (over: Partial<StartBulk> = {}) => decideStartBulk({ ...COMMAND, ...over }, FACTS);

describe('R032: many cases offered to one unit', () => {
  test('begins with who offers what to whom; each case is judged by itself afterwards', () => {
    expect(happened(start())).toEqual([
      {
        type: 'bulk-handover-started.v1',
        data: { ...COMMAND, bulkId: uuid(500), account: uuid(501), unit: 'uwv-am13', startedOn: TODAY },
      },
    ]);
  });

  test('needs at least one case, each once, and not too many', () => {
    const all = Array.from({ length: BULK_MAX + 1 }, (_, n) => line(n));
    expect(refused(start({ items: [] }))).toEqual(['R032 no-cases']);
    expect(refused(start({ items: all }))).toEqual(['R032 too-many-cases']);
    expect(refused(start({ items: all.slice(1) }))).toEqual([]);
    expect(refused(start({ items: [line(0), line(0)] }))).toEqual(['R032 case-twice']);
  });

  test('R033: goes to another unit, with a note and a day on which the person is spoken to', () => {
    expect(refused(start({ toUnit: 'uwv-am13' }))).toEqual(['R032 receiver-is-owner']);
    expect(refused(start({ note: ' ' }))).toEqual(['R033 note-missing']);
    expect(refused(start({ contactOn: localDate('2022-02-28') }))).toHaveLength(1);
  });
});

const held = (statuses: readonly BulkItem['status'][], over: Partial<BulkItem> = {}): BulkHandover => ({
  started: { ...COMMAND, bulkId: uuid(500), account: uuid(501), unit: 'uwv-am13', startedOn: TODAY },
  items: statuses.map((status, n) => ({ ...line(n), attempt: 1, status, reasons: [], ...over })),
  stopped: false,
});
const stopped = { ...held(['refused', 'waiting']), stopped: true };

describe('R032: what was not offered is tried again', () => {
  test('refused or failed, each on a new preview', () => {
    expect(happened(decideRetryBulk(held(['refused', 'failed']), [line(0), line(1)]))).toEqual([
      { type: 'bulk-handover-retried.v1', data: { bulkId: uuid(500), items: [line(0), line(1)] } },
    ]);
  });

  test('never what was offered, still waits or was never in the list', () => {
    for (const status of ['offered', 'waiting'] as const)
      expect(refused(decideRetryBulk(held([status]), [line(0)]))).toEqual(['R032 case-not-refused']);
    expect(refused(decideRetryBulk(held(['refused']), [line(0), line(7)]))).toEqual([
      'R032 case-not-refused',
    ]);
  });

  test('not endlessly, not twice at once, not nothing, and not after it was stopped', () => {
    const often = (attempt: number) => held(['refused', 'refused'], { attempt });
    expect(refused(decideRetryBulk(often(ATTEMPTS_MAX), [line(0)]))).toEqual(['R032 too-many-attempts']);
    expect(refused(decideRetryBulk(often(ATTEMPTS_MAX - 1), [line(0)]))).toEqual([]);
    expect(refused(decideRetryBulk(held(['refused']), [line(0), line(0)]))).toEqual(['R032 case-twice']);
    expect(refused(decideRetryBulk(held(['refused']), []))).toEqual(['R032 no-cases']);
    expect(refused(decideRetryBulk(stopped, [line(0)]))).toEqual(['R032 bulk-stopped']);
  });
});

describe('R032: it is stopped between two cases', () => {
  test('as long as something waits', () => {
    expect(happened(decideStopBulk(held(['offered', 'waiting']), TODAY))).toEqual([
      { type: 'bulk-handover-stopped.v1', data: { bulkId: uuid(500), stoppedOn: TODAY } },
    ]);
    expect(refused(decideStopBulk(held(['offered', 'refused']), TODAY))).toEqual(['R032 bulk-finished']);
    expect(refused(decideStopBulk(stopped, TODAY))).toEqual(['R032 bulk-stopped']);
  });
});
