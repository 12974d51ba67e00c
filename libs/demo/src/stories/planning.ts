import { day, euro, type DemoCase, type Telling } from '../demo-case';
import type { Background } from './intake';

const RMT = 'rmt-crisisdienstverlening';

interface ItemTold {
  readonly catalogueId: string;
  readonly description: string;
  readonly provider: string;
  readonly cents: number;
  readonly vat: 'ex' | 'incl';
  readonly funder: string;
  readonly days: number;
}

/** Items the demo's plans are made of; sector money pays, so that they can run before the cashier is there. */
const ITEMS: readonly ItemTold[] = [
  {
    catalogueId: 'versterken-arbeidsmarktpositie',
    description: 'Tien gesprekken met een coach: wat kan en wil ik?',
    provider: 'Voorbeeld Loopbaancoaching',
    cents: 240_000,
    vat: 'ex',
    funder: 'oeno-fondsen',
    days: 90,
  },
  {
    catalogueId: 'scholing-beroep-functie',
    description: 'Opleiding voor het nieuwe beroep, met examen.',
    provider: 'Voorbeeld Vakopleidingen',
    cents: 420_000,
    vat: 'incl',
    funder: 'oeno-fondsen',
    days: 180,
  },
  {
    catalogueId: 'functiegerichte-training',
    description: 'Cursus voor een certificaat dat de werkgever vraagt.',
    provider: 'Voorbeeld Cursussen',
    cents: 90_000,
    vat: 'ex',
    funder: 'oeno-fondsen',
    days: 40,
  },
];

export async function diagnosed(demo: DemoCase, { at }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.change('/diagnoses', {
    heldOn: day(days),
    topics: ['work-history', 'skills', 'wishes', 'labour-market'],
    result: 'Werkt graag met mensen en is handig. Reizen tot een uur kan. Wil snel weer een vast ritme.',
  });
}

export async function goalAgreed(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  who: Background,
): Promise<void> {
  await at(days);
  await demo.change('/goals', { ...who.goal, agreedOn: day(days) });
}

/** The four groups that come before RMT money (R038). */
export async function considered(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  who: Background,
): Promise<void> {
  await at(days);
  const regular = who.benefit === 'ww' ? 'scholingsbudget-ww-extra' : 're-integratiebudget-gemeenten';
  const groups = [
    ['regular', regular, 'exhausted', 'Het budget voor dit jaar is op.'],
    ['sector', 'oeno-fondsen', 'used', 'Het fonds van de sector betaalt een deel.'],
    ['praktijkleren', 'praktijkleren-mbo', 'not-fitting', 'Leren op de werkvloer past nu niet.'],
    ['bbl', 'extra-bbl-leerbanen', 'not-available', 'Er zijn nu geen leerbanen vrij.'],
  ] as const;
  for (const [group, provision, outcome, reason] of groups)
    await demo.change('/prior-provision-considerations', {
      group,
      provision,
      outcome,
      reason,
      consideredOn: day(days),
    });
}

/** Adds the nth item of the demo, paid by the sector or, with the reason why, by RMT money. */
export async function itemAdded(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  nth: number,
  byRmt = false,
): Promise<string> {
  await at(days);
  const told = ITEMS[nth % ITEMS.length];
  if (told === undefined) throw new Error('The demo has no items.');
  const added = await demo.change('/items', {
    catalogueId: told.catalogueId,
    description: told.description,
    provider: told.provider,
    plannedFrom: day(days + 12),
    plannedUntil: day(days + 12 + told.days),
    price: euro(told.cents),
    vat: told.vat,
    funding: [{ funder: byRmt ? RMT : told.funder, amount: euro(told.cents) }],
    ...(byRmt
      ? { regularShortfall: 'De gewone dienstverlening biedt dit niet op tijd en niet op maat.' }
      : {}),
  });
  demo.planVersion = added.number('planVersion');
  return added.text('itemId');
}

export async function agreedAndSet(demo: DemoCase, { at }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.change('/agreements', {
    planVersion: demo.planVersion,
    how: 'in-person',
    evidence: 'Gesprek op kantoor. Het ondertekende plan zit in het dossier.',
    agreedOn: day(days),
  });
  await demo.change('/setting', { planVersion: demo.planVersion, setOn: day(days) });
}

/** A later version: why, and what is different (R028). */
export async function revisedAndSet(demo: DemoCase, { at }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.change('/agreements', {
    planVersion: demo.planVersion,
    how: 'by-telephone',
    evidence: 'Gesprek; de persoon kreeg het nieuwe plan per post.',
    agreedOn: day(days),
  });
  await demo.change('/revision', {
    planVersion: demo.planVersion,
    setOn: day(days),
    reason: 'wish-of-person',
    explanation: 'De persoon wil er een cursus bij.',
  });
}

/** From diagnosis to a plan that is set, in about three weeks. @returns the items' ids. */
export async function planned(
  demo: DemoCase,
  telling: Telling,
  days: number,
  who: Background,
  byRmt = false,
): Promise<readonly string[]> {
  await diagnosed(demo, telling, days);
  await goalAgreed(demo, telling, days + 4, who);
  await considered(demo, telling, days + 6, who);
  const first = await itemAdded(demo, telling, days + 8, 0, byRmt);
  const second = await itemAdded(demo, telling, days + 8, 1);
  await agreedAndSet(demo, telling, days + 14);
  return [first, second];
}
