import type { Amount } from '@meereis/kernel';
import { parseDecimal, type Decimal } from './decimal';
import type { Fields } from './fields';
import { shown } from './refusal';
import {
  VAT_CATEGORIES,
  type InvoiceLine,
  type InvoiceTotals,
  type SupplierInvoice,
  type Vat,
  type VatCategory,
  type VatTotal,
} from './supplier-invoice';
import type { XmlElement } from './xml-tree';

/** An allowance or charge on the whole document; its amount has the sign it counts with. */
export interface Adjustment {
  readonly isCharge: boolean;
  readonly amount: Amount;
  readonly vat: Vat;
}

/** What was read, with the element it was read from: a sum that is wrong is told with its line. */
export interface Read<T> {
  readonly value: T;
  readonly at: XmlElement;
}

const LINES = {
  invoice: { line: 'cac:InvoiceLine', quantity: 'cbc:InvoicedQuantity' },
  'credit-note': { line: 'cac:CreditNoteLine', quantity: 'cbc:CreditedQuantity' },
} as const;

export function readLines(
  fields: Fields,
  root: XmlElement,
  kind: SupplierInvoice['kind'],
): readonly Read<InvoiceLine>[] {
  const { line, quantity } = LINES[kind];
  const found = fields.all(root, line);
  if (found.length === 0) fields.refuse(root, `er staat geen enkele factuurregel in (${line}).`);
  return found.map((at) => ({ at, value: readLine(fields, at, quantity) }));
}

function readLine(fields: Fields, at: XmlElement, quantity: string): InvoiceLine {
  const unit = fields.need(at, quantity, 'het aantal')?.attributes.get('unitCode') ?? '';
  return {
    id: fields.text(at, 'cbc:ID', 'het nummer van de factuurregel'),
    description: fields.text(at, 'cac:Item/cbc:Name', 'de omschrijving van de factuurregel'),
    details: fields.optionalText(at, 'cac:Item/cbc:Description'),
    quantity: fields.decimal(at, quantity, 'het aantal'),
    unit,
    net: fields.amount(at, 'cbc:LineExtensionAmount', 'het bedrag van de factuurregel'),
    vat: readVat(fields, at, 'cac:Item/cac:ClassifiedTaxCategory'),
  };
}

const NO_RATE = '0' as Decimal;

function readVat(fields: Fields, from: XmlElement, path: string): Vat {
  const category = fields.text(from, `${path}/cbc:ID`, 'de btw-categorie');
  const at = fields.find(from, path) ?? from;
  const known = VAT_CATEGORIES.find((one) => one === category);
  if (category !== '' && !known)
    fields.refuse(at, `de btw-categorie "${shown(category)}" wordt niet gelezen.`);
  const ratePercent = readRate(fields, at, known ?? 'O');
  if (known && ratePercent !== undefined && !rateFits(known, ratePercent))
    fields.refuse(at, `een btw-tarief van ${ratePercent}% past niet bij de btw-categorie "${category}".`);
  return { category: known ?? 'O', ratePercent: ratePercent ?? NO_RATE };
}

/** What is outside the scope of VAT has no rate (BR-O-05). */
function readRate(fields: Fields, at: XmlElement, category: VatCategory): Decimal | undefined {
  const what = 'het btw-tarief';
  if (category !== 'O') return fields.parsed(fields.need(at, 'cbc:Percent', what), what, parseDecimal);
  const given = fields.find(at, 'cbc:Percent');
  return given ? fields.parsed(given, what, parseDecimal) : NO_RATE;
}

/** BR-S-05 and its likes: only the standard category has a rate above zero. */
function rateFits(category: VatCategory, ratePercent: Decimal): boolean {
  return category === 'S' ? Number(ratePercent) > 0 && Number(ratePercent) <= 100 : ratePercent === NO_RATE;
}

export function readAdjustments(fields: Fields, root: XmlElement): readonly Adjustment[] {
  return fields.all(root, 'cac:AllowanceCharge').map((at) => {
    const indicator = fields.text(at, 'cbc:ChargeIndicator', 'of dit een korting of toeslag is');
    if (!['true', 'false', ''].includes(indicator))
      fields.refuse(at, `"${shown(indicator)}" zegt niet of dit een korting (false) of toeslag (true) is.`);
    return {
      isCharge: indicator === 'true',
      amount: fields.amount(at, 'cbc:Amount', 'het bedrag van de korting of toeslag'),
      vat: readVat(fields, at, 'cac:TaxCategory'),
    };
  });
}

/** The one tax total that is divided by rate; a second one only repeats it in another currency (BT-111). */
export function readVatTotal(
  fields: Fields,
  root: XmlElement,
): { readonly total: Amount; readonly at: XmlElement; readonly parts: readonly Read<VatTotal>[] } {
  const divided = fields
    .all(root, 'cac:TaxTotal')
    .filter((total) => fields.all(total, 'cac:TaxSubtotal').length > 0);
  const [at = root, second] = divided;
  if (at === root)
    fields.refuse(root, 'het totaal aan btw per tarief ontbreekt (cac:TaxTotal/cac:TaxSubtotal).');
  if (second) fields.refuse(second, 'er staat meer dan één totaal aan btw per tarief in.');
  const total = fields.amount(at, 'cbc:TaxAmount', 'het totaal aan btw');
  const parts = fields.all(at, 'cac:TaxSubtotal').map((part) => ({
    at: part,
    value: {
      ...readVat(fields, part, 'cac:TaxCategory'),
      taxable: fields.amount(part, 'cbc:TaxableAmount', 'het bedrag waarover btw is berekend'),
      tax: fields.amount(part, 'cbc:TaxAmount', 'het btw-bedrag'),
    },
  }));
  return { total, at, parts };
}

export function readTotals(fields: Fields, root: XmlElement, vat: Amount): Read<InvoiceTotals> {
  const at = fields.need(root, 'cac:LegalMonetaryTotal', 'het blok met totalen') ?? root;
  const needed = (name: string, what: string): Amount => fields.amount(at, `cbc:${name}`, what);
  const optional = (name: string, what: string): Amount => fields.optionalAmount(at, `cbc:${name}`, what);
  const value = {
    lines: needed('LineExtensionAmount', 'het totaal van de factuurregels'),
    allowances: optional('AllowanceTotalAmount', 'het totaal aan kortingen'),
    charges: optional('ChargeTotalAmount', 'het totaal aan toeslagen'),
    net: needed('TaxExclusiveAmount', 'het totaal zonder btw'),
    vat,
    gross: needed('TaxInclusiveAmount', 'het totaal met btw'),
    prepaid: optional('PrepaidAmount', 'het bedrag dat al is betaald'),
    rounding: optional('PayableRoundingAmount', 'de afronding'),
    payable: needed('PayableAmount', 'het te betalen bedrag'),
  };
  return { at, value };
}
