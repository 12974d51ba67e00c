import { agreedCents, deliveredCents, sameBasis, sumsByFunder } from './sums';

type Items = Parameters<typeof agreedCents>[0];

const euros = (cents: number) => ({ cents, currency: 'EUR' as const });
const item = (over: Partial<Items[number]>): Items[number] => ({
  itemId: 'a',
  catalogueId: 'x',
  description: '',
  status: 'planned',
  inForce: true,
  inDraft: false,
  withdrawn: false,
  plannedFrom: '2022-03-01',
  plannedUntil: '2022-04-01',
  price: euros(0),
  vat: 'ex',
  funding: [],
  employerPart: false,
  quotes: [],
  ...over,
});

describe('sums over the items of a plan', () => {
  const items = [
    item({
      price: euros(3000),
      delivered: { amount: euros(500), deliveredUntil: '2022-03-02' },
      funding: [
        { funder: 'rmt', name: 'RMT', amount: euros(1000), waits: true },
        { funder: 'uwv', name: 'UWV', amount: euros(2000), waits: false },
      ],
    }),
    item({ price: euros(500), funding: [{ funder: 'rmt', name: 'RMT', amount: euros(500), waits: false }] }),
    item({
      withdrawn: true,
      vat: 'incl',
      price: euros(9900),
      funding: [{ funder: 'rmt', amount: euros(9900), waits: false }],
    }),
  ];

  it('leave out what was withdrawn', () => {
    expect(agreedCents(items)).toBe(3500);
    expect(sameBasis(items)).toBe(true);
    expect(deliveredCents(items)).toBe(500);
  });

  it('say per funder what is agreed and what still waits, the largest first', () => {
    expect(sumsByFunder(items)).toEqual([
      { funder: 'uwv', name: 'UWV', agreedCents: 2000, waitsCents: 0 },
      { funder: 'rmt', name: 'RMT', agreedCents: 1500, waitsCents: 1000 },
    ]);
  });

  it('know when bases differ', () => {
    expect(sameBasis([item({}), item({ vat: 'incl' })])).toBe(false);
  });
});
