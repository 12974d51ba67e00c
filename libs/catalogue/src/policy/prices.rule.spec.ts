import { localDate } from '@meereis/kernel';
import { newestFirst, priceOn, pricesOn, type PriceList, type Priced } from './prices.rule';

const service = (serviceId: string, cents: number, validFrom = '2021-01-01', validUntil?: string): Priced =>
  ({
    serviceId,
    maximum: { cents, currency: 'EUR' },
    validFrom: localDate(validFrom),
    ...(validUntil === undefined ? {} : { validUntil: localDate(validUntil) }),
  }) as unknown as Priced;
const list = (validFrom: string, ...services: readonly Priced[]): PriceList & { readonly name: string } => ({
  name: `list of ${validFrom}`,
  validFrom: localDate(validFrom),
  services,
});
const OLD = list('2021-01-01', service('coaching', 100), service('training', 200));
const NEW = list('2022-01-01', service('coaching', 150, '2022-01-01'), service('walk', 10, '2022-03-01'));
const cents = (lists: readonly PriceList[], id: string, on: string) =>
  (priceOn(lists, id, localDate(on))?.priced as { readonly maximum?: { readonly cents: number } } | undefined)
    ?.maximum?.cents;

describe('R043: the price on a day', () => {
  it.each([
    [[OLD, NEW], 'as they were published'],
    [[NEW, OLD], 'the other way round'],
  ])('is of the list that began last by then, whatever the order', (lists) => {
    expect(newestFirst(lists).map(({ validFrom }) => validFrom)).toEqual(['2022-01-01', '2021-01-01']);
    expect(cents(lists, 'coaching', '2020-12-31')).toBeUndefined();
    expect(cents(lists, 'coaching', '2021-12-31')).toBe(100);
    expect(cents(lists, 'coaching', '2022-01-01')).toBe(150);
  });

  it('of two lists that began together is of the one published last', () => {
    const corrected = list('2021-01-01', service('coaching', 111));
    expect(newestFirst([OLD, corrected])).toEqual([corrected, OLD]);
    expect(cents([OLD, corrected], 'coaching', '2021-06-01')).toBe(111);
  });

  it('is none for what the newest list left out, on no older list either', () => {
    expect(cents([OLD, NEW], 'training', '2021-12-31')).toBe(200);
    expect(cents([OLD, NEW], 'training', '2022-01-01')).toBeUndefined();
  });

  it('of what a new list dates later is that of the list before it until then', () => {
    const later = list('2022-01-01', service('coaching', 300, '2022-07-01'));
    expect(cents([OLD, later], 'coaching', '2022-06-30')).toBe(100);
    expect(cents([OLD, later], 'coaching', '2022-07-01')).toBe(300);
  });

  it('ends with the day it ends on', () => {
    const ending = list('2021-01-01', service('coaching', 100, '2021-01-01', '2021-06-30'));
    expect(cents([ending], 'coaching', '2021-06-30')).toBe(100);
    expect(cents([ending], 'coaching', '2021-07-01')).toBeUndefined();
  });
});

describe('R043: all prices on a day', () => {
  const on = (day: string) => pricesOn([OLD, NEW], localDate(day)).map(({ priced }) => priced.serviceId);

  it('are those that hold, each once, as the newest list orders them', () => {
    expect(on('2020-12-31')).toEqual([]);
    expect(on('2021-12-31')).toEqual(['coaching', 'training']);
    expect(on('2022-01-01')).toEqual(['coaching']);
    expect(on('2022-03-01')).toEqual(['coaching', 'walk']);
  });

  it('stand each beside the list it is on', () => {
    expect(pricesOn([OLD, NEW], localDate('2022-03-01')).map((one) => one.list.name)).toEqual([
      NEW.name,
      NEW.name,
    ]);
  });
});
