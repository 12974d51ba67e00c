import { deliveredTogether, sumsByBasis, sumsByFunder } from './sums';

type Items = Parameters<typeof sumsByBasis>[1];
type Plan = Parameters<typeof sumsByBasis>[0];
type Item = Items[number];

const euros = (cents: number) => ({ cents, currency: 'EUR' as const });
const line = (funder: string, cents: number, waits = false) => ({
  funder,
  name: funder.toUpperCase(),
  amount: euros(cents),
  waits,
});
const item = (over: Partial<Item>): Item => ({
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
const version = (planVersion: number, items: Items): NonNullable<Plan['inForce']> => ({
  planVersion,
  status: 'in-force',
  items: items.map(({ funding, ...one }) => ({
    ...one,
    name: one.description,
    funding: funding.map(({ funder, amount }) => ({ funder, amount, name: funder.toUpperCase() })),
  })),
});

const COACHING = item({
  price: euros(2000),
  funding: [line('uwv', 2000)],
  delivered: { amount: euros(500), deliveredUntil: '2022-03-02' },
});
const TRAINING = item({
  vat: 'incl',
  price: euros(3000),
  funding: [line('rmt', 1000, true), line('uwv', 2000)],
  delivered: { amount: euros(300), deliveredUntil: '2022-03-02' },
});
const NEW = item({ inForce: false, inDraft: true, price: euros(700), funding: [line('rmt', 700, true)] });
const IN_FORCE: Plan = { inForce: version(1, [COACHING, TRAINING]) };
const WITH_DRAFT: Plan = { ...IN_FORCE, draft: version(2, [COACHING, TRAINING, NEW]) };

describe('money of a plan', () => {
  it('never adds up prices with and without VAT (R062)', () => {
    expect(sumsByBasis(IN_FORCE, [COACHING, TRAINING])).toEqual([
      { vat: 'ex', agreedCents: 2000, draftCents: undefined, deliveredCents: 500 },
      { vat: 'incl', agreedCents: 3000, draftCents: undefined, deliveredCents: 300 },
    ]);
    expect(
      sumsByFunder(IN_FORCE, [COACHING, TRAINING]).map(({ funder, vat, agreedCents }) => [
        funder,
        vat,
        agreedCents,
      ]),
    ).toEqual([
      ['uwv', 'ex', 2000],
      ['uwv', 'incl', 2000],
      ['rmt', 'incl', 1000],
    ]);
  });

  it('calls agreed only what is in force: a draft is not agreed yet (R020)', () => {
    const all = [COACHING, TRAINING, NEW];
    expect(sumsByBasis(WITH_DRAFT, all)[0]).toMatchObject({ agreedCents: 2000, draftCents: 2700 });
    expect(sumsByFunder(WITH_DRAFT, all).find(({ funder, vat }) => funder === 'rmt' && vat === 'ex')).toEqual(
      {
        funder: 'rmt',
        name: 'RMT',
        vat: 'ex',
        agreedCents: 0,
        draftCents: 700,
        waitsCents: 700,
        deliveredCents: 0,
      },
    );
  });

  it('says what waits for money, not of what was withdrawn', () => {
    const waits = (items: Items) =>
      sumsByFunder(IN_FORCE, items).find(({ funder }) => funder === 'rmt')?.waitsCents;
    expect(waits([COACHING, TRAINING])).toBe(1000);
    expect(waits([COACHING, { ...TRAINING, withdrawn: true }])).toBe(0);
  });

  it('says what was delivered per funder where one pays, and apart where several do', () => {
    const sums = sumsByFunder(IN_FORCE, [COACHING, TRAINING]);
    expect(sums.map(({ deliveredCents }) => deliveredCents)).toEqual([500, 0, 0]);
    expect(deliveredTogether([COACHING, TRAINING])).toEqual([{ vat: 'incl', deliveredCents: 300 }]);
    expect(deliveredTogether([COACHING])).toEqual([]);
  });
});
