import { localDate, Money, type Amount, type Iban, type Kvk } from '@meereis/kernel';
import type { Decimal } from '../ubl/decimal';
import type { InvoiceLine, SupplierInvoice, Vat, VatTotal } from '../ubl/supplier-invoice';
import type { DocumentAdjustment, UblDocument } from './ubl-document';

export const vatOf = (category: Vat['category'], ratePercent: string): Vat => ({
  category,
  ratePercent: ratePercent as Decimal,
});

export const exampleInvoiceLine = (
  id: string,
  cents: number,
  change: Partial<InvoiceLine> = {},
): InvoiceLine => ({
  id,
  description: 'Cursus heftruck',
  details: null,
  quantity: '1.5' as Decimal,
  unit: 'HUR',
  net: Money.euroCents(cents),
  vat: vatOf('S', '21'),
  ...change,
});

/** What lines and adjustments leave to be written: the totals that add up, VAT rounded per rate. */
export interface Bill {
  readonly lines: readonly InvoiceLine[];
  readonly adjustments?: readonly DocumentAdjustment[];
  readonly prepaid?: Amount;
  readonly rounding?: Amount;
}

const cents = (amounts: readonly { readonly cents: number }[]): number =>
  amounts.reduce((sum, { cents: one }) => sum + one, 0);

/** Half a cent away from zero; amounts of a test are small enough for this. */
const taxOf = (taxable: number, rate: Decimal): number =>
  Math.sign(taxable) * Math.round((Math.abs(taxable) * Math.round(Number(rate) * 100)) / 10_000);

function vatTotals({ lines, adjustments = [] }: Bill): VatTotal[] {
  const entries = [
    ...lines.map(({ vat, net }) => ({ vat, cents: net.cents })),
    ...adjustments.map(({ vat, amount, isCharge }) => ({
      vat,
      cents: isCharge ? amount.cents : -amount.cents,
    })),
  ];
  const rates = new Map(entries.map(({ vat }) => [`${vat.category} ${vat.ratePercent}`, vat]));
  return [...rates].map(([rate, vat]) => {
    const taxable = cents(entries.filter((one) => `${one.vat.category} ${one.vat.ratePercent}` === rate));
    const tax = taxOf(taxable, vat.ratePercent);
    return { ...vat, taxable: Money.euroCents(taxable), tax: Money.euroCents(tax) };
  });
}

export function totalled(bill: Bill): Pick<SupplierInvoice, 'lines' | 'vat' | 'totals'> {
  const { lines, adjustments = [], prepaid = Money.ZERO, rounding = Money.ZERO } = bill;
  const adjusted = (isCharge: boolean): number =>
    cents(adjustments.filter((one) => one.isCharge === isCharge).map(({ amount }) => amount));
  const vat = vatTotals(bill);
  const sum = cents(lines.map(({ net }) => net));
  const net = sum - adjusted(false) + adjusted(true);
  const tax = cents(vat.map((one) => one.tax));
  return {
    lines,
    vat,
    totals: {
      lines: Money.euroCents(sum),
      allowances: Money.euroCents(adjusted(false)),
      charges: Money.euroCents(adjusted(true)),
      net: Money.euroCents(net),
      vat: Money.euroCents(tax),
      gross: Money.euroCents(net + tax),
      prepaid,
      rounding,
      payable: Money.euroCents(net + tax - prepaid.cents + rounding.cents),
    },
  };
}

/** An invoice of one course over two rates, or with the bill given. */
export function exampleInvoice(change: Partial<SupplierInvoice> = {}, bill?: Bill): UblDocument {
  const given: Bill = bill ?? {
    lines: [
      exampleInvoiceLine('1', 10_000),
      exampleInvoiceLine('2', 5_050, { vat: vatOf('S', '9'), description: 'Lesboek', details: 'Deel 1' }),
    ],
  };
  const invoice: SupplierInvoice = {
    kind: 'invoice',
    number: 'F-2026-17',
    issueDate: localDate('2026-03-05'),
    dueDate: localDate('2026-04-04'),
    currency: 'EUR',
    supplier: {
      name: 'Opleidingen Urk B.V.',
      country: 'NL',
      kvk: '69599084' as Kvk,
      oin: null,
      vatNumber: 'NL001234567B01',
    },
    buyerReference: 'R-2026-4',
    orderReference: 'O-2026-9',
    precedingInvoices: [],
    payee: {
      name: null,
      accounts: [
        {
          iban: 'NL91ABNA0417164300' as Iban,
          name: 'Opleidingen Urk',
          paymentReference: 'F-2026-17',
        },
      ],
    },
    ...totalled(given),
    ...change,
  };
  return { invoice, adjustments: given.adjustments ?? [], customization: 'nlcius' };
}
