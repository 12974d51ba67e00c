import fc from 'fast-check';
import { addDays, localDate, Money, type Amount, type Iban, type Kvk, type Oin } from '@meereis/kernel';
import type { Decimal } from '../ubl/decimal';
import type { InvoiceLine, PayeeAccount, Supplier, Vat } from '../ubl/supplier-invoice';
import { exampleInvoice, vatOf } from './example-invoice';
import type { DocumentAdjustment, UblDocument } from './ubl-document';

/** What XML can hold, without white space at its ends: a reader may drop that. */
const text: fc.Arbitrary<string> = fc
  .string({
    unit: fc.constantFrom(...Array.from('abcXYZ09 <>&"\';]-\n\té€\u{1f600}')),
    minLength: 1,
    maxLength: 20,
  })
  .map((drawn) => drawn.trim())
  .filter((drawn) => drawn !== '');
const optionalText = fc.option(text);
const date = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(localDate('2024-01-01'), days));

const amount = (min: number): fc.Arbitrary<Amount> =>
  fc.integer({ min, max: 50_000_000 }).map(Money.euroCents);
const decimal: fc.Arbitrary<Decimal> = fc
  .tuple(fc.boolean(), fc.nat(), fc.stringMatching(/^(\d{0,5}[1-9])?$/))
  .map(([negative, whole, fraction]) => {
    const digits = fraction === '' ? String(whole) : `${whole}.${fraction}`;
    return (negative && digits !== '0' ? `-${digits}` : digits) as Decimal;
  });

const vat: fc.Arbitrary<Vat> = fc.constantFrom(
  ...['21', '9', '5.5', '0.25'].map((rate) => vatOf('S', rate)),
  ...(['Z', 'E', 'AE', 'K', 'G', 'O'] as const).map((category) => vatOf(category, '0')),
);
const line: fc.Arbitrary<InvoiceLine> = fc.record({
  id: text,
  description: text,
  details: optionalText,
  quantity: decimal,
  unit: fc.constantFrom('HUR', 'C62', 'DAY'),
  net: amount(-50_000_000),
  vat,
});
const adjustment: fc.Arbitrary<DocumentAdjustment> = fc.record({
  isCharge: fc.boolean(),
  amount: amount(1),
  vat,
});

const supplier: fc.Arbitrary<Supplier> = fc
  .record({
    name: text,
    country: fc.constantFrom('NL', 'BE'),
    kvk: fc.option(fc.constantFrom('69599084' as Kvk, '68750110' as Kvk)),
    oin: fc.option(fc.constant('00000099123456789000' as Oin)),
    vatNumber: optionalText,
  })
  .filter(({ country, kvk, oin }) => country !== 'NL' || kvk !== null || oin !== null);
const account: fc.Arbitrary<PayeeAccount> = fc.record({
  iban: fc.constantFrom('NL91ABNA0417164300' as Iban, 'BE68539007547034' as Iban),
  name: optionalText,
  paymentReference: optionalText,
});

const kind = fc.constantFrom('invoice' as const, 'credit-note' as const);

/** Any document that the standards allow and that adds up, over all that the reader takes from one. */
export const ublDocuments: fc.Arbitrary<UblDocument> = fc
  .record({
    kind,
    head: fc.record({
      number: text,
      issueDate: date,
      dueDate: date,
      supplier,
      buyerReference: text,
      orderReference: optionalText,
      precedingInvoices: fc.array(text, { minLength: 1, maxLength: 3 }),
      payee: fc.record({
        name: optionalText,
        accounts: fc.array(account, { minLength: 1, maxLength: 2 }),
      }),
    }),
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    adjustments: fc.array(adjustment, { maxLength: 3 }),
    prepaid: amount(0),
    rounding: amount(-10),
    customization: fc.constantFrom('nlcius' as const, 'peppol' as const),
  })
  .map(({ kind: drawn, head, customization, ...bill }) => ({
    ...exampleInvoice({ ...head, kind: drawn }, bill),
    customization,
  }));
