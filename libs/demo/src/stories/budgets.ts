import { day, type Region, type Telling } from '../demo-case';

const SCHEME = '/budgets/rmt-crisisdienstverlening';
const [FIRST, SECOND] = ['uwv.kassier.1', 'uwv.kassier.2'];
const YEAR = 2022;
const FROM = day(-59);
const PLAN_APPROVED = day(-90);
const SOURCE = 'Voorbeeldbesluit van een proef; geen echt geld';
/** A region gets so many steps of 50,000 euro; all regions together stay below the national amount. */
const STEP_CENTS = 50_000_00;

interface PartTold {
  readonly part: string;
  readonly cents: number;
  readonly steps: readonly [least: number, most: number];
}

const PARTS: readonly PartTold[] = [
  { part: 'staffing', cents: 30_000_000_00, steps: [4, 16] },
  { part: 'interventions', cents: 72_000_000_00, steps: [10, 40] },
];

/**
 * Made-up money for the year of the trial, marked as such: what the country has, the first phase of every region, and a second
 * phase that waits for the second cashier.
 */
export async function recordBudgets({ at, chance, office, region, regions }: Telling): Promise<void> {
  await at(-59);
  for (const { part, cents } of PARTS) {
    const bases = { fundBasis: 'without-vat-fund', cashBasis: 'cash', fictitious: true };
    await recorded(office, 'totals', { part, cents, ...bases });
  }
  for (const { part, steps } of PARTS)
    for (const { code } of regions)
      await recorded(office, 'allocations', allocation(code, part, 1, chance.number(...steps)));
  await at(-3);
  await propose(office, 'allocations', allocation(region.code, 'interventions', 2, 6));
}

function allocation(region: Region['code'], part: string, phase: number, steps: number) {
  return { region, part, phase, cents: steps * STEP_CENTS, planApprovedOn: PLAN_APPROVED };
}

function propose(office: Telling['office'], kind: 'totals' | 'allocations', amount: object) {
  const body = { year: YEAR, source: SOURCE, effectiveOn: FROM, ...amount };
  return office.create(FIRST, `${SCHEME}/${kind}`, body);
}

async function recorded(office: Telling['office'], kind: 'totals' | 'allocations', amount: object) {
  const proposed = await propose(office, kind, amount);
  const path = `${SCHEME}/proposals/${proposed.text('proposalId')}/confirmation`;
  await office.change(SECOND, path, {}, proposed.etag);
}
