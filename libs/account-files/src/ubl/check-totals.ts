import { Money, type Amount } from '@meereis/kernel';
import { percentOf } from './decimal';
import type { Fields } from './fields';
import type { Adjustment, Read } from './read-amounts';
import type { InvoiceLine, InvoiceTotals, Vat, VatTotal } from './supplier-invoice';
import type { XmlElement } from './xml-tree';

export interface Sums {
  readonly lines: readonly Read<InvoiceLine>[];
  readonly adjustments: readonly Adjustment[];
  readonly vat: { readonly at: XmlElement; readonly parts: readonly Read<VatTotal>[] };
  readonly totals: Read<InvoiceTotals>;
}

const euro = Money.formatEuro;
const { add, subtract, sum } = Money;

/** The sums of EN 16931: BR-CO-10 to BR-CO-17, and BR-S-08 with its likes for the other categories. */
export function checkTotals(fields: Fields, { lines, adjustments, vat, totals }: Sums): void {
  const { at, value: is } = totals;
  const expect = (where: XmlElement, what: string, given: Amount, counted: Amount): void => {
    if (!Money.equals(given, counted))
      fields.refuse(where, `${what} is ${euro(given)}, maar geteld is het ${euro(counted)}.`);
  };
  const adjusted = (isCharge: boolean): Amount =>
    sum(adjustments.filter((one) => one.isCharge === isCharge).map(({ amount }) => amount));
  expect(at, 'het totaal van de factuurregels', is.lines, sum(lines.map(({ value }) => value.net)));
  expect(at, 'het totaal aan kortingen', is.allowances, adjusted(false));
  expect(at, 'het totaal aan toeslagen', is.charges, adjusted(true));
  expect(at, 'het totaal zonder btw', is.net, add(subtract(is.lines, is.allowances), is.charges));
  expect(vat.at, 'het totaal aan btw', is.vat, sum(vat.parts.map(({ value }) => value.tax)));
  expect(at, 'het totaal met btw', is.gross, add(is.net, is.vat));
  expect(at, 'het te betalen bedrag', is.payable, add(subtract(is.gross, is.prepaid), is.rounding));
  checkRates(fields, lines, adjustments, vat);
}

function checkRates(
  fields: Fields,
  lines: Sums['lines'],
  adjustments: Sums['adjustments'],
  vat: Sums['vat'],
): void {
  const groups = new Map<string, { taxable: Amount; entries: number }>();
  const count = (one: Vat, amount: Amount): void => {
    const { taxable, entries } = groups.get(rateOf(one)) ?? { taxable: Money.ZERO, entries: 0 };
    groups.set(rateOf(one), { taxable: add(taxable, amount), entries: entries + 1 });
  };
  for (const { value } of lines) count(value.vat, value.net);
  for (const { vat: one, amount, isCharge } of adjustments)
    count(one, isCharge ? amount : subtract(Money.ZERO, amount));
  const told = new Set<string>();
  for (const { at, value } of vat.parts) {
    const rate = rateOf(value);
    if (told.has(rate)) fields.refuse(at, `het btw-tarief ${rate} staat meer dan één keer in de totalen.`);
    told.add(rate);
    const { taxable, entries } = groups.get(rate) ?? { taxable: Money.ZERO, entries: 0 };
    if (!Money.equals(value.taxable, taxable))
      fields.refuse(
        at,
        `het bedrag met ${rate} is ${euro(value.taxable)}, maar geteld is het ${euro(taxable)}.`,
      );
    checkTax(fields, at, value, entries);
  }
  for (const rate of groups.keys())
    if (!told.has(rate)) fields.refuse(vat.at, `het btw-tarief ${rate} ontbreekt in de totalen.`);
}

/** Suppliers may round the VAT of each line (EN 16931 leaves room for it), so a cent per line is left to them. */
function checkTax(fields: Fields, at: XmlElement, value: VatTotal, entries: number): void {
  const counted = percentOf(value.taxable.cents, value.ratePercent);
  const free = value.category === 'S' ? entries : 0;
  if (Math.abs(value.tax.cents - counted) > free)
    fields.refuse(
      at,
      `de btw met ${rateOf(value)} is ${euro(value.tax)}, maar geteld is het ${euro(Money.euroCents(counted))}.`,
    );
}

/** `S 21%`: the category and its rate, as people see them in a refusal. */
function rateOf({ category, ratePercent }: Vat): string {
  return `${category} ${ratePercent}%`;
}
