import { movesAlong } from './moves-along';

/** Goal: the owner reads in numbers what goes with the case, before offering it. */
type Items = Parameters<typeof movesAlong>[0];
const item = (itemId: string, cents: number, over: object = {}) => ({
  itemId,
  status: 'started',
  withdrawn: false,
  price: { cents, currency: 'EUR' },
  funding: [{ funder: 'x', amount: { cents, currency: 'EUR' }, waits: false }],
  ...over,
});
const preview = { tasks: [], referrals: ['r'] };

test('the money is that of what is still open, and what waits for the cashier is named apart', () => {
  const waits = [{ funder: 'rmt', amount: { cents: 500, currency: 'EUR' }, waits: true }];
  const items = [
    item('a', 1000),
    item('b', 500, { funding: waits }),
    item('c', 9000, { status: 'completed' }),
    item('d', 9000, { withdrawn: true }),
  ] as unknown as Items;
  expect(movesAlong(items, { ...preview, items: ['a', 'b', 'c', 'd'] })).toEqual({
    items: 4,
    open: 2,
    cents: 1500,
    waitsCents: 500,
    tasks: 0,
    referrals: 1,
  });
});

test('an item that the preview leaves out counts for nothing', () => {
  const items = [item('a', 1000)] as unknown as Items;
  expect(movesAlong(items, { ...preview, items: [] })).toMatchObject({ open: 0, cents: 0 });
});
