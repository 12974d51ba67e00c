import fc from 'fast-check';
import { Money } from '@meereis/kernel';
import { exampleInvoice, exampleInvoiceLine, ublDocument, ublDocuments, vatOf } from '../testing';
import { percentOf, parseDecimal, type Decimal } from './decimal';
import { readSupplierInvoice } from './read-invoice';
import type { SupplierInvoice } from './supplier-invoice';

/** Goal: what a supplier wrote is what is read. Method: documents written from drawn invoices, and by example. */
function read(xml: string): SupplierInvoice {
  const found = readSupplierInvoice(Buffer.from(xml));
  if (!found.ok) throw new Error(found.error.map(({ message }) => message).join('\n'));
  return found.value;
}

describe('a document by NLCIUS or Peppol', () => {
  it('reads as the invoice or credit note it was written from', () => {
    fc.assert(
      fc.property(ublDocuments, (document) => {
        expect(read(ublDocument(document))).toEqual(document.invoice);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same whatever its prefixes, line ends, comments and literal sections', () => {
    const document = exampleInvoice({ number: 'F & G <1> &lt;' });
    const xml = ublDocument(document);
    const otherwise = xml
      .replaceAll('cbc:', 'b:')
      .replaceAll('xmlns:cbc', 'xmlns:b')
      .replaceAll('<cac:', '<')
      .replaceAll('</cac:', '</')
      .replace(/<(\/?)Invoice\b/g, '<$1u:Invoice')
      .replace(/xmlns="([^"]*)" xmlns:cac="([^"]*)"/, "xmlns:u='$1' xmlns='$2'");
    expect(otherwise).toContain('<u:Invoice ');
    expect(read(otherwise)).toEqual(document.invoice);
    const dressed = xml
      .replaceAll('\n', '\r\n')
      .replace('F &amp; G &lt;1&gt; &amp;lt;', '<!-- F --> F &#38;<![CDATA[ G <1> &lt;]]><!-- & -->')
      .replace('<cac:TaxTotal>', '<?note &x; ?><ext:Any xmlns:ext="urn:x"><cbc:ID/></ext:Any><cac:TaxTotal>');
    expect(read(`\ufeff${dressed}`)).toEqual(document.invoice);
  });

  it('reads the same beside what the cashier does not take', () => {
    const document = exampleInvoice();
    const xml = ublDocument(document)
      .replaceAll('currencyID="EUR"', "currencyID = 'EUR'")
      .replace('<cbc:BuyerReference>', '<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode><cbc:BuyerReference>')
      .replace(
        '<cac:PostalAddress>',
        '<cbc:EndpointID schemeID="0106">12345678</cbc:EndpointID><cac:PartyIdentification><cbc:ID>0106</cbc:ID></cac:PartyIdentification><cac:PostalAddress>',
      )
      .replace(
        '<cac:Item>',
        '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount currencyID="EUR">7</cbc:Amount></cac:AllowanceCharge><cac:Item>',
      )
      .replace(
        '</cac:InvoiceLine>',
        '<cac:Price><cbc:PriceAmount>66.6667</cbc:PriceAmount></cac:Price></cac:InvoiceLine>',
      );
    expect(read(xml)).toEqual(document.invoice);
  });

  it('may leave out what is not mandatory', () => {
    const { invoice } = exampleInvoice();
    const change: Partial<SupplierInvoice> = {
      dueDate: null,
      buyerReference: null,
      orderReference: null,
      supplier: { ...invoice.supplier, country: 'DE', kvk: null, vatNumber: null },
      payee: { name: null, accounts: [] },
    };
    const document = exampleInvoice(change);
    const xml = ublDocument(document).replace(
      '<cac:TaxTotal>',
      '<cac:PaymentTerms><cbc:Note>14 dagen</cbc:Note></cac:PaymentTerms><cac:TaxTotal>',
    );
    expect(read(xml)).toEqual(document.invoice);
  });

  it('may round the VAT of each line, a cent a line at most', () => {
    const lines = ['1', '2', '3'].map((id) => exampleInvoiceLine(id, 2));
    const { invoice } = exampleInvoice({}, { lines });
    expect(invoice.totals.vat.cents).toBe(1);
    const vat = [{ ...vatOf('S', '21'), taxable: Money.euroCents(6), tax: Money.euroCents(0) }];
    const totals = {
      ...invoice.totals,
      vat: Money.ZERO,
      gross: Money.euroCents(6),
      payable: Money.euroCents(6),
    };
    const rounded = exampleInvoice({ vat, totals }, { lines });
    expect(read(ublDocument(rounded)).totals.vat.cents).toBe(0);
  });

  it('may repeat its VAT in another currency', () => {
    const xml = ublDocument(exampleInvoice()).replace(
      '<cac:LegalMonetaryTotal>',
      '<cac:TaxTotal><cbc:TaxAmount currencyID="SEK">300</cbc:TaxAmount></cac:TaxTotal><cac:LegalMonetaryTotal>',
    );
    expect(read(xml)).toEqual(exampleInvoice().invoice);
  });

  it('may be paid otherwise than to an account', () => {
    const document = exampleInvoice();
    const xml = ublDocument(document)
      .replace(/<cac:PayeeFinancialAccount>[\s\S]*<\/cac:PayeeFinancialAccount>\n/, '')
      .replace('<cbc:PaymentMeansCode>30', '<cbc:PaymentMeansCode>49');
    expect(read(xml).payee.accounts).toEqual([]);
  });
});

describe('exact decimals', () => {
  it.each([
    ['1', '1'],
    ['001.500', '1.5'],
    ['+2', '2'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-0.0', '0'],
    ['-0.10', '-0.1'],
    ['123456789012345.123456789012345', '123456789012345.123456789012345'],
  ])('%s is %s', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });

  it.each(['', '.', '-', '1,5', '1e3', ' 1', '1234567890123456', '1.2.3', 'NaN'])('"%s" is none', (text) => {
    expect(parseDecimal(text).ok).toBe(false);
  });

  it.each([
    [1_000, '21', 210],
    [50, '21', 11],
    [-50, '21', -11],
    [250, '1', 3],
    [249, '1', 2],
    [10_000, '5.5', 550],
    [99_999_999_999, '21', 21_000_000_000],
  ])('of %d cents %s percent is %d', (cents, percent, part) => {
    expect(percentOf(cents, percent as Decimal)).toBe(part);
  });
});
