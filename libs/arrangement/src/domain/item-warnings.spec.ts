import { localDate } from '@meereis/kernel';
import { given, type Given } from '../testing/case';
import { item } from '../testing/events';
import {
  chosen,
  DIAGNOSED,
  ITEM,
  quote,
  started,
  stopped,
  TRAINING,
  withdrawn,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import { itemWarnings } from './item-warnings.rule';

const warnings = (...events: Given) => itemWarnings(given(...DIAGNOSED, ...events));
const codes = (...events: Given) => warnings(...events).map((one) => one.code);
const paidBy = (funder: string, money: 'subsidy' | 'praktijkleren' | 'other', name = funder) => [
  { funder, cents: 300_000, money, name },
];
const A = item({ funding: paidBy('intersectorale-omscholing', 'subsidy', 'Omscholing') });
const other = (over: Parameters<typeof item>[0] = {}) =>
  item({
    itemId: uuid(31),
    funding: paidBy('praktijkleren-inkoop', 'praktijkleren', 'Praktijkleren'),
    ...over,
  });

describe('R048: double funding is shown, not refused', () => {
  test('two subsidies for one service in one period', () => {
    expect(warnings(A, other())).toEqual([
      {
        rule: 'R048',
        code: 'double-funding',
        sentence:
          '“Omscholing” en “Praktijkleren” betalen hetzelfde traject in dezelfde periode. Controleer of dat samen mag.',
        items: [ITEM, uuid(31)],
      },
    ]);
  });

  test('also on one item, and with one provider', () => {
    const both = [
      { funder: 'intersectorale-omscholing', cents: 150_000, money: 'subsidy' as const },
      { funder: 'maatwerkregeling-sectoren', cents: 150_000, money: 'subsidy' as const },
    ];
    expect(codes(item({ funding: both }))).toEqual(['double-funding']);
    expect(codes(A, other({ catalogueId: 'jobcoach', provider: ' opleider bv' }))).toEqual([
      'double-funding',
    ]);
    expect(codes(A, other({ catalogueId: 'jobcoach', provider: 'Een ander' }))).toEqual([]);
  });

  test('not in another period, of one and the same subsidy, with other money, or after it was taken back', () => {
    const later = { plannedFrom: localDate('2022-06-16'), plannedUntil: localDate('2022-08-01') };
    expect(codes(A, other(later))).toEqual([]);
    expect(
      codes(A, other({ plannedFrom: localDate('2022-06-15'), plannedUntil: localDate('2022-08-01') })),
    ).toEqual(['double-funding']);
    expect(codes(A, other({ funding: paidBy('intersectorale-omscholing', 'subsidy') }))).toEqual([]);
    expect(codes(A, other({ funding: paidBy('oeno-fondsen', 'other') }))).toEqual([]);
    expect(codes(A, other(), withdrawn())).toEqual([]);
    expect(codes(A, other(), started(), stopped())).toEqual([]);
  });
});

describe('R047: company and branch schools first', () => {
  test('is a hint for bought training until a provider was chosen', () => {
    expect(codes(item(TRAINING))).toEqual(['company-school-first']);
    expect(codes(item(TRAINING), quote(1), chosen(1))).toEqual([]);
    expect(codes(item())).toEqual([]);
  });
});
