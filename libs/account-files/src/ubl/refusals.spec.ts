import { exampleInvoice, ublDocument, type UblDocument } from '../testing';
import { INVOICE_BYTES_MAX } from './read-bytes';
import { expectRefusal, lineOf, put, refusals, VALID, without } from '../testing/refused-document';

/**
 * Goal: no file that is in doubt becomes a claim, and its sender is told where to look. Method: one valid document, one
 * change per refusal, and the line that the change is on.
 */
const ROOT = '<Invoice';
const SUPPLIER = '<cac:Party>';
const TOTALS = '<cac:LegalMonetaryTotal>';

describe('a file that is no document is refused:', () => {
  it('more than 5 MB', () => {
    const large = Buffer.alloc(INVOICE_BYTES_MAX + 1, 0x20);
    expect(refusals(large)).toEqual([{ line: null, message: 'Het bestand is groter dan 5 MB.' }]);
    const padded = VALID + ' '.repeat(INVOICE_BYTES_MAX - Buffer.byteLength(VALID));
    expect(refusals(padded)).toEqual([]);
  });

  const half = VALID.slice(0, VALID.indexOf('</cac:LegalMonetaryTotal>'));
  const notXml = 'dit is geen geldige XML.';
  it.each([
    ['nothing', '', 1, notXml],
    ['another format', '{"factuur": 1}', 1, notXml],
    ['half a file', half, half.split('\n').length, 'het bestand houdt hier op en is niet af.'],
    ['a tag not closed', put('</cbc:IssueDate>', ''), lineOf(VALID, '<cbc:IssueDate>'), notXml],
    ['a bare &', put('Lesboek', 'Les & boek'), lineOf(VALID, 'Lesboek'), notXml],
  ])('not XML: %s', (_, xml, line, sentence) => {
    expect(refusals(xml)).toEqual([{ line, message: `Regel ${line} van het bestand: ${sentence}` }]);
  });

  it('two roots', () => {
    expect(refusals('<a/><b/>')[0]?.message).toBe(
      'Regel 1 van het bestand: dit is geen XML met één hoofdelement.',
    );
  });

  it.each(['__proto__', 'constructor'])('an element named %s', (name) => {
    expect(refusals(put('</Invoice>', `<${name}/></Invoice>`))[0]?.message).toMatch(
      /^Dit is geen XML die wordt/,
    );
  });

  it('elements a hundred deep and more', () => {
    expect(refusals('<a>'.repeat(500) + '</a>'.repeat(500))[0]?.message).toMatch(
      /^Dit is geen XML die wordt/,
    );
  });

  it('not UTF-8, with the line', () => {
    const bytes = Buffer.from(VALID.replace('Lesboek', 'Lesbo\u00e9k'), 'latin1');
    const line = lineOf(VALID, 'Lesboek');
    expect(refusals(bytes)).toEqual([
      { line, message: `Regel ${line} van het bestand: dit is geen tekst in UTF-8.` },
    ]);
  });

  it('another encoding declared', () => {
    expectRefusal(
      put('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
      '<?xml',
      'de tekencodering is "ISO-8859-1", maar alleen UTF-8 wordt gelezen.',
    );
  });

  const doctype = 'een documenttype (DOCTYPE) is niet toegestaan.';
  const entity = 'een entiteit die XML niet kent is niet toegestaan (&).';
  const character = 'hier staat een teken dat XML niet kent.';
  it.each([
    ['a document type', put(ROOT, `<!DOCTYPE Invoice>\n${ROOT}`), '<!DOCTYPE', doctype],
    [
      'a document type with entities',
      put(ROOT, `<!DOCTYPE x [<!ENTITY a "b">]>\n${ROOT}`),
      '<!DOCTYPE',
      doctype,
    ],
    ['a document type in small letters', put(ROOT, `<!doctype x>\n${ROOT}`), '<!doctype', doctype],
    ['a declaration of an entity', put('Lesboek', '<!-- <!ENTITY a "b"> -->'), '<!ENTITY', doctype],
    ['an unknown entity', put('Lesboek', '&boek;'), '&boek;', entity],
    ['an unknown entity in an attribute', put('unitCode="HUR"', 'unitCode="&uur;"'), '&uur;', entity],
    ['a character by number that XML does not know', put('Lesboek', '&#0;'), '&#0;', character],
    ['a number beyond all characters', put('Lesboek', '&#x110000;'), '&#x110000;', character],
    ['half a pair by number', put('Lesboek', '&#xD800;'), '&#xD800;', character],
    ['a character that XML does not know', put('Lesboek', '\u0001'), '\u0001', character],
    [
      'a prefix without a namespace',
      put('<cbc:ID>F-2026-17</cbc:ID>', '<x:ID>F</x:ID>'),
      '<x:ID>',
      'het voorvoegsel "x" hoort bij geen naamruimte.',
    ],
  ])('%s', (_, xml, mark, sentence) => {
    expectRefusal(xml, mark, sentence);
  });

  it('more tags than an invoice can have', () => {
    const filled = (elements: number): string => put('</Invoice>', `${'<a/>'.repeat(elements)}</Invoice>`);
    expect(refusals(filled(400_000))).toEqual([
      { line: null, message: 'Het bestand heeft meer onderdelen dan een factuur kan hebben.' },
    ]);
    expect(refusals(filled(300_000))).toEqual([]);
  });

  it('one made to keep the reader busy, in seconds', () => {
    const pieces = [
      '<!--',
      '<![CDATA[',
      '&',
      '<a ',
      '<a b="',
      '<?',
      '<a xmlns:b="c"/>',
      '&#38;',
      'x="1" ',
      '\n',
    ];
    for (const piece of pieces) {
      const fill = piece.repeat(Math.floor((INVOICE_BYTES_MAX - 100) / piece.length));
      const started = process.hrtime.bigint();
      expect(refusals(`<Invoice>${fill}</Invoice>`)).toHaveLength(1);
      expect(refusals(`<Invoice ${fill}/>`)).toHaveLength(1);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      expect(seconds).toBeLessThan(10);
    }
  }, 60_000);
});

describe('a document of another kind is refused:', () => {
  const notUbl = 'dit is geen UBL-factuur of UBL-creditnota.';
  it.each([
    ['another namespace', put('schema:xsd:Invoice-2', 'schema:xsd:Order-2'), ROOT, notUbl],
    ['another root', VALID.replaceAll(/<(\/?)Invoice\b/g, '<$1Order'), '<Order', notUbl],
    [
      'another set of rules',
      put('urn:fdc:nen.nl:nlcius:v1.0', 'urn:x'),
      ROOT,
      'de factuur volgt "urn:cen.eu:en16931:2017#compliant#urn:x", maar alleen NLCIUS 1.0 en Peppol BIS Billing 3.0 worden gelezen.',
    ],
    [
      'an extension of the rules, which changes whom to pay',
      put('nlcius:v1.0', 'nlcius:v1.0#conformant#urn:fdc:nen.nl:gaccount:v1.0'),
      ROOT,
      'de factuur volgt "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0…", maar alleen NLCIUS 1.0 en Peppol BIS Billing 3.0 worden gelezen.',
    ],
    [
      'another type',
      put('>380<', '>386<'),
      ROOT,
      'een factuur van soort 386 wordt niet gelezen, alleen soort 380.',
    ],
    [
      'another currency',
      put('Code>EUR<', 'Code>USD<'),
      ROOT,
      "de factuur is in USD, maar alleen euro's (EUR) worden gelezen.",
    ],
    [
      'an amount in another currency',
      put('<cbc:PayableAmount currencyID="EUR">', '<cbc:PayableAmount currencyID="USD">'),
      '<cbc:PayableAmount',
      'het te betalen bedrag is niet in euro\'s (currencyID "USD").',
    ],
    [
      'an amount without a currency',
      put('<cbc:PayableAmount currencyID="EUR">', '<cbc:PayableAmount>'),
      '<cbc:PayableAmount',
      'het te betalen bedrag is niet in euro\'s (currencyID "").',
    ],
  ])('%s', (_, xml, mark, sentence) => {
    expectRefusal(xml, mark, sentence);
  });
});

describe('what is mandatory is not there:', () => {
  it.each([
    ['cbc:CustomizationID', ROOT, 'de standaard van de factuur ontbreekt (cbc:CustomizationID).'],
    ['cbc:ID', ROOT, 'het factuurnummer ontbreekt (cbc:ID).'],
    ['cbc:IssueDate', ROOT, 'de factuurdatum ontbreekt (cbc:IssueDate).'],
    ['cbc:InvoiceTypeCode', ROOT, 'de soort factuur ontbreekt (cbc:InvoiceTypeCode).'],
    ['cbc:DocumentCurrencyCode', ROOT, 'de munteenheid ontbreekt (cbc:DocumentCurrencyCode).'],
    ['cbc:DueDate', ROOT, 'de vervaldatum of betaaltermijn ontbreekt (cbc:DueDate of cac:PaymentTerms).'],
    [
      'cbc:RegistrationName',
      '<cac:PartyLegalEntity>',
      'de naam van de leverancier ontbreekt (cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName).',
    ],
    ['cbc:PaymentMeansCode', '<cac:PaymentMeans>', 'de betaalwijze ontbreekt (cbc:PaymentMeansCode).'],
    [
      'cbc:LineExtensionAmount',
      TOTALS,
      'het totaal van de factuurregels ontbreekt (cbc:LineExtensionAmount).',
    ],
    ['cbc:TaxExclusiveAmount', TOTALS, 'het totaal zonder btw ontbreekt (cbc:TaxExclusiveAmount).'],
    ['cbc:TaxInclusiveAmount', TOTALS, 'het totaal met btw ontbreekt (cbc:TaxInclusiveAmount).'],
    ['cbc:PayableAmount', TOTALS, 'het te betalen bedrag ontbreekt (cbc:PayableAmount).'],
    ['cbc:TaxAmount', '<cac:TaxTotal>', 'het totaal aan btw ontbreekt (cbc:TaxAmount).'],
    [
      'cbc:TaxableAmount',
      '<cac:TaxSubtotal>',
      'het bedrag waarover btw is berekend ontbreekt (cbc:TaxableAmount).',
    ],
    ['cbc:InvoicedQuantity', '<cac:InvoiceLine>', 'het aantal ontbreekt (cbc:InvoicedQuantity).'],
    ['cbc:Name', '<cac:Item>', 'de omschrijving van de factuurregel ontbreekt (cac:Item/cbc:Name).'],
  ])('%s', (element, mark, sentence) => {
    const found =
      element === 'cbc:Name' ? put('<cbc:Name>Cursus heftruck</cbc:Name>\n', '') : without(element);
    expectRefusal(found, mark, sentence);
  });

  const peppol = ublDocument({ ...exampleInvoice(), customization: 'peppol' });
  const noReference = (document: UblDocument): string =>
    ublDocument({
      ...document,
      invoice: { ...document.invoice, buyerReference: null, orderReference: null },
    });
  const creditNote = exampleInvoice({ kind: 'credit-note' });
  it.each([
    [
      'the number of a Dutch supplier',
      put(/<cbc:CompanyID schemeID="0106">.*\n/, ''),
      SUPPLIER,
      'het KVK-nummer of OIN van de leverancier ontbreekt (schemeID 0106 of 0190).',
    ],
    [
      'the supplier’s country',
      put(/<cbc:IdentificationCode>.*\n/, ''),
      '<cac:Country>',
      'het land van de leverancier ontbreekt (cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode).',
    ],
    [
      'the account of a credit transfer',
      put(/<cac:PayeeFinancialAccount>[\s\S]*<\/cac:PayeeFinancialAccount>\n/, ''),
      '<cac:PaymentMeans>',
      'het rekeningnummer ontbreekt (cac:PayeeFinancialAccount/cbc:ID).',
    ],
    [
      'how to pay a Dutch supplier',
      put(/<cac:PaymentMeans>[\s\S]*<\/cac:PaymentMeans>\n/, ''),
      ROOT,
      'de betaalwijze ontbreekt (cac:PaymentMeans).',
    ],
    [
      'an empty number',
      put('>F-2026-17</cbc:ID>', '> </cbc:ID>'),
      '> </cbc:ID>',
      'het factuurnummer is leeg (cbc:ID).',
    ],
    [
      'the rate',
      put('<cbc:Percent>21</cbc:Percent>\n', ''),
      '<cac:TaxCategory>',
      'het btw-tarief ontbreekt (cbc:Percent).',
    ],
    [
      'Peppol’s process',
      peppol.replace(/<cbc:ProfileID>.*\n/, ''),
      ROOT,
      'het bedrijfsproces (Peppol R001) ontbreekt (cbc:ProfileID).',
    ],
    [
      'Peppol’s reference',
      noReference({ ...exampleInvoice(), customization: 'peppol' }),
      ROOT,
      'het kenmerk van de koper of het ordernummer ontbreekt (Peppol R003).',
    ],
    [
      'the invoice that a Dutch credit note gives back',
      ublDocument(creditNote),
      '<CreditNote',
      'het nummer van de factuur die wordt gecrediteerd ontbreekt (cac:BillingReference).',
    ],
  ])('%s', (_, xml, mark, sentence) => {
    expectRefusal(xml, mark, sentence);
  });

  it('lines', () => {
    const xml = ublDocument(exampleInvoice({}, { lines: [] }));
    expect(refusals(xml).map(({ message }) => message)).toContain(
      'Regel 2 van het bestand: er staat geen enkele factuurregel in (cac:InvoiceLine).',
    );
  });

  it.each([
    ['cac:LegalMonetaryTotal', 'het blok met totalen ontbreekt (cac:LegalMonetaryTotal).'],
    ['cac:TaxTotal', 'het totaal aan btw per tarief ontbreekt (cac:TaxTotal/cac:TaxSubtotal).'],
  ])('the block %s', (block, sentence) => {
    const xml = put(new RegExp(`<${block}>[\\s\\S]*</${block}>\n`), '');
    expect(refusals(xml)).toContainEqual({ line: 2, message: `Regel 2 van het bestand: ${sentence}` });
  });

  it('several things, all told, each once', () => {
    const xml = without('cbc:IssueDate').replace(/<cbc:RegistrationName>.*\n/, '');
    expect(refusals(xml)).toHaveLength(2);
  });
});
