import { localDate, type Instant } from '@meereis/kernel';
import { after, allocated, recorded, TWENTE, UTRECHT } from '../testing/given';
import { asOf, balances } from './balance.rule';
import type { NationalBudget } from './national-budget';

const at = (text: string) => text as Instant;
const known = after(
  recorded({ cents: 3_000_00 }),
  allocated({ cents: 1_000_00 }),
  allocated({ phase: 2, cents: 500_00 }),
  allocated({ region: TWENTE, cents: 200_00 }),
  recorded({ part: 'staffing', year: 2021, fundBasis: 'with-vat-fund', cents: 9_00 }),
) as NationalBudget;

/** The same with dates of its own for each amount. */
const dated: NationalBudget = {
  ...known,
  totals: known.totals.map((one, n) => ({
    ...one,
    on: localDate('2022-01-01'),
    recordedAt: at(`2022-01-0${n + 1}T09:00:00.000Z`),
  })),
  allocations: known.allocations.map((one, n) => ({
    ...one,
    on: localDate(`2022-0${n + 2}-01`),
    recordedAt: at(`2022-05-0${n + 1}T09:00:00.000Z`),
  })),
};
const shown = (on: string, knownAt?: string) =>
  balances(asOf(dated, { on: localDate(on), knownAt: knownAt === undefined ? undefined : at(knownAt) })).map(
    ({ year, part, totalCents, allocatedCents, freeCents }) => [
      year,
      part,
      totalCents,
      allocatedCents,
      freeCents,
    ],
  );

it('R041, R062: years, parts and bases stand apart, and what is free is what no region has', () => {
  expect(shown('2022-12-31')).toEqual([
    [2021, 'staffing', 9_00, 0, 9_00],
    [2022, 'interventions', 3_000_00, 1_700_00, 1_300_00],
  ]);
  const [, pot] = balances(known);
  expect(
    pot?.regions.map(({ region, allocatedCents, phases }) => [region, allocatedCents, phases.length]),
  ).toEqual([
    [TWENTE, 200_00, 1],
    [UTRECHT, 1_500_00, 2],
  ]);
});

it('R065: a balance is that of the day it counts for', () => {
  expect(shown('2021-12-31')).toEqual([]);
  expect(shown('2022-02-28')[1]).toEqual([2022, 'interventions', 3_000_00, 1_000_00, 2_000_00]);
  expect(shown('2022-03-01')[1]).toEqual([2022, 'interventions', 3_000_00, 1_500_00, 1_500_00]);
});

it('R065: and of what was known by then, whatever was recorded later about the same day', () => {
  expect(shown('2022-12-31', '2022-01-01T12:00:00.000Z')).toEqual([
    [2022, 'interventions', 3_000_00, 0, 3_000_00],
  ]);
  expect(shown('2022-12-31', '2022-05-02T09:00:00.000Z')[1]).toEqual([
    2022,
    'interventions',
    3_000_00,
    1_500_00,
    1_500_00,
  ]);
});

it('R050: the last amount recorded for a year and part is the one in force', () => {
  const twice = after(recorded({ cents: 1_00 }), recorded({ cents: 5_00 })) as NationalBudget;
  expect(balances(twice).map((one) => one.totalCents)).toEqual([5_00]);
});
