import { Money } from '@meereis/kernel';
import { exampleInvoice, exampleInvoiceLine, ublDocument, vatOf } from '../testing';
import { expectRefusal, put, refusals } from '../testing/refused-document';
import type { InvoiceTotals } from './supplier-invoice';

/** Goal: a value or a sum that is wrong is refused on its line. Method: one change of a valid document per refusal. */
const TOTALS = '<cac:LegalMonetaryTotal>';

describe('what is there is wrong:', () => {
  const money = (text: string): string => `"${text}" is geen bedrag in euro's met hoogstens twee decimalen.`;
  it.each([
    [
      'three decimals',
      put(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$1176.050'),
      '<cbc:PayableAmount',
      `het te betalen bedrag klopt niet. ${money('176.050')}`,
    ],
    [
      'three decimals in a line',
      put('>100.00</cbc:LineExtensionAmount>', '>100.001</cbc:LineExtensionAmount>'),
      '>100.001<',
      `het bedrag van de factuurregel klopt niet. ${money('100.001')}`,
    ],
    [
      'a decimal comma',
      put(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$1176,05'),
      '<cbc:PayableAmount',
      `het te betalen bedrag klopt niet. ${money('176,05')}`,
    ],
    [
      'an amount too long to repeat',
      put(/(<cbc:PayableAmount[^>]*>)[^<]*/, `$1${'1'.repeat(61)}`),
      '<cbc:PayableAmount',
      'het te betalen bedrag klopt niet. De waarde is te lang.',
    ],
    [
      'more than a billion',
      put(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$11000000000.01'),
      '<cbc:PayableAmount',
      'het te betalen bedrag is meer dan een miljard euro.',
    ],
    [
      'an IBAN',
      put('NL91ABNA0417164300', 'NL92ABNA0417164300'),
      'NL92',
      'het rekeningnummer klopt niet. Dit is geen geldig IBAN.',
    ],
    [
      'a KVK number',
      put('69599084', '6959908'),
      '6959908<',
      'het KVK-nummer van de leverancier klopt niet. Een KVK-nummer heeft acht cijfers.',
    ],
    [
      'a date',
      put('2026-03-05', '2026-02-30'),
      '<cbc:IssueDate',
      'de factuurdatum klopt niet. "2026-02-30" is geen datum (JJJJ-MM-DD, tussen 1900 en 2199).',
    ],
    [
      'a quantity',
      put('>1.5<', '>anderhalf<'),
      'anderhalf',
      'het aantal klopt niet. "anderhalf" is geen getal met hoogstens vijftien cijfers voor en na de punt.',
    ],
    [
      'a field twice',
      put('<cbc:IssueDate>', '<cbc:IssueDate>2026-03-06</cbc:IssueDate>\n<cbc:IssueDate>'),
      '<cbc:IssueDate>2026-03-05',
      'cbc:IssueDate staat hier meer dan één keer.',
    ],
    [
      'the totals twice',
      put(
        /(<cac:LegalMonetaryTotal>[\s\S]*<\/cac:LegalMonetaryTotal>\n)/,
        '$1<cac:LegalMonetaryTotal>1</cac:LegalMonetaryTotal>\n',
      ),
      '<cac:LegalMonetaryTotal>1',
      'cac:LegalMonetaryTotal staat hier meer dan één keer.',
    ],
    [
      'the VAT per rate twice',
      put(
        /(<cac:TaxTotal>[\s\S]*<\/cac:TaxTotal>\n)/,
        '$1<cac:TaxTotal>1<cac:TaxSubtotal/></cac:TaxTotal>\n',
      ),
      '<cac:TaxTotal>1',
      'er staat meer dan één totaal aan btw per tarief in.',
    ],
    [
      'a category of VAT',
      put('<cbc:ID>S</cbc:ID>', '<cbc:ID>X</cbc:ID>'),
      '<cac:TaxCategory>',
      'de btw-categorie "X" wordt niet gelezen.',
    ],
    [
      'a standard rate of nothing',
      put('<cbc:Percent>21<', '<cbc:Percent>0<'),
      '<cac:TaxCategory>',
      'een btw-tarief van 0% past niet bij de btw-categorie "S".',
    ],
    [
      'a rate above a hundred',
      put('<cbc:Percent>21<', '<cbc:Percent>101<'),
      '<cac:TaxCategory>',
      'een btw-tarief van 101% past niet bij de btw-categorie "S".',
    ],
    [
      'an exempt rate that is not nothing',
      put('<cbc:ID>S<', '<cbc:ID>E<'),
      '<cac:TaxCategory>',
      'een btw-tarief van 21% past niet bij de btw-categorie "E".',
    ],
    [
      'an allowance that is neither',
      put(
        '<cac:TaxTotal>',
        '<cac:AllowanceCharge><cbc:ChargeIndicator>ja</cbc:ChargeIndicator><cbc:Amount currencyID="EUR">1</cbc:Amount><cac:TaxCategory><cbc:ID>O</cbc:ID></cac:TaxCategory></cac:AllowanceCharge>\n<cac:TaxTotal>',
      ),
      '<cac:AllowanceCharge>',
      '"ja" zegt niet of dit een korting (false) of toeslag (true) is.',
    ],
  ])('%s', (_, xml, mark, sentence) => {
    expectRefusal(xml, mark, sentence);
  });
});

describe('sums that do not add up:', () => {
  const { invoice } = exampleInvoice();
  const cents = Money.euroCents;
  const totals = (change: Partial<InvoiceTotals>): string =>
    ublDocument(exampleInvoice({ totals: { ...invoice.totals, ...change } }));
  /** The example: lines 100,00 at 21% and 50,50 at 9%, so 21,00 and 4,55 (rounded) of VAT. */
  const [first, second] = [invoice.vat[0]!, invoice.vat[1]!];
  const vat = (...parts: readonly (typeof first)[]): string => {
    const tax = Money.sum(parts.map((part) => part.tax));
    const gross = Money.add(invoice.totals.net, tax);
    return ublDocument(
      exampleInvoice({ vat: parts, totals: { ...invoice.totals, vat: tax, gross, payable: gross } }),
    );
  };
  const lines = [exampleInvoiceLine('1', 10_000, { vat: vatOf('E', '0') })];
  const exempt = exampleInvoice({}, { lines });
  const taxed = exampleInvoice(
    {
      vat: [{ ...exempt.invoice.vat[0]!, tax: cents(1) }],
      totals: { ...exempt.invoice.totals, vat: cents(1), gross: cents(10_001), payable: cents(10_001) },
    },
    { lines },
  );

  it.each([
    [
      'the lines',
      totals({ lines: cents(15_049), net: cents(15_049), gross: cents(17_604), payable: cents(17_604) }),
      TOTALS,
      'het totaal van de factuurregels is € 150,49, maar geteld is het € 150,50.',
    ],
    [
      'the allowances',
      totals({ allowances: cents(1), net: cents(15_049), gross: cents(17_604), payable: cents(17_604) }),
      TOTALS,
      'het totaal aan kortingen is € 0,01, maar geteld is het € 0,00.',
    ],
    [
      'the charges',
      totals({ charges: cents(1), net: cents(15_051), gross: cents(17_606), payable: cents(17_606) }),
      TOTALS,
      'het totaal aan toeslagen is € 0,01, maar geteld is het € 0,00.',
    ],
    [
      'the total without VAT',
      totals({ net: cents(15_051), gross: cents(17_606), payable: cents(17_606) }),
      TOTALS,
      'het totaal zonder btw is € 150,51, maar geteld is het € 150,50.',
    ],
    [
      'the VAT',
      totals({ vat: cents(2_556), gross: cents(17_606), payable: cents(17_606) }),
      '<cac:TaxTotal>',
      'het totaal aan btw is € 25,56, maar geteld is het € 25,55.',
    ],
    [
      'the total with VAT',
      totals({ gross: cents(17_606), payable: cents(17_606) }),
      TOTALS,
      'het totaal met btw is € 176,06, maar geteld is het € 176,05.',
    ],
    [
      'what is to be paid',
      totals({ payable: cents(17_606) }),
      TOTALS,
      'het te betalen bedrag is € 176,06, maar geteld is het € 176,05.',
    ],
    [
      'what is paid already',
      totals({ prepaid: cents(100) }),
      TOTALS,
      'het te betalen bedrag is € 176,05, maar geteld is het € 175,05.',
    ],
    [
      'the VAT of a rate, by more than a cent a line',
      vat({ ...first, tax: cents(2_102) }, second),
      '<cac:TaxSubtotal>',
      'de btw met S 21% is € 21,02, maar geteld is het € 21,00.',
    ],
    [
      'VAT where there is none',
      ublDocument(taxed),
      '<cac:TaxSubtotal>',
      'de btw met E 0% is € 0,01, maar geteld is het € 0,00.',
    ],
    [
      'what a rate is counted over',
      vat({ ...first, taxable: cents(10_001) }, second),
      '<cac:TaxSubtotal>',
      'het bedrag met S 21% is € 100,01, maar geteld is het € 100,00.',
    ],
    ['a rate left out', vat(first), '<cac:TaxTotal>', 'het btw-tarief S 9% ontbreekt in de totalen.'],
    [
      'a rate of no line',
      vat(first, second, { ...vatOf('S', '6'), taxable: cents(100), tax: cents(6) }),
      '<cac:TaxSubtotal>\n<cbc:TaxableAmount currencyID="EUR">1.00',
      'het bedrag met S 6% is € 1,00, maar geteld is het € 0,00.',
    ],
    [
      'a rate twice',
      vat(first, second, { ...second, ratePercent: second.ratePercent }),
      '',
      'het btw-tarief S 9% staat meer dan één keer in de totalen.',
    ],
  ])('%s', (_, xml, mark, sentence) => {
    if (mark === '') expect(refusals(xml).some(({ message }) => message.endsWith(sentence))).toBe(true);
    else expectRefusal(xml, mark, sentence);
  });
});
