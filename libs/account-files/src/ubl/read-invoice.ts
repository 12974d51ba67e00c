import { err, ok, type Result } from '@meereis/kernel';
import { checkTotals } from './check-totals';
import { Fields } from './fields';
import { readAdjustments, readLines, readTotals, readVatTotal } from './read-amounts';
import { readBytes } from './read-bytes';
import { readPayee, readSupplier } from './read-supplier';
import { refusal, shown, type FileRefusal } from './refusal';
import type { SupplierInvoice } from './supplier-invoice';
import { readXmlTree, type XmlElement } from './xml-tree';

type Kind = SupplierInvoice['kind'];

const DOCUMENTS: Readonly<Record<string, Kind>> = {
  'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2#Invoice': 'invoice',
  'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2#CreditNote': 'credit-note',
};

/** UNCL 1001. Only these two: a pro forma, advance or corrected invoice asks for a person's judgement. */
const TYPE_CODES: Readonly<Record<Kind, readonly [path: string, code: string]>> = {
  invoice: ['cbc:InvoiceTypeCode', '380'],
  'credit-note': ['cbc:CreditNoteTypeCode', '381'],
};

const NLCIUS = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0';
const PEPPOL = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';

/**
 * Reads a UBL 2.1 invoice or credit note by NLCIUS 1.0 or Peppol BIS Billing 3.0, whatever its prefixes.
 * @returns the invoice, or all that is wrong with the file, fifty at most; of a file in disorder only the first.
 */
export function readSupplierInvoice(bytes: Uint8Array): Result<SupplierInvoice, readonly FileRefusal[]> {
  const text = readBytes(bytes);
  if (!text.ok) return err([text.error]);
  const tree = readXmlTree(text.value);
  if (!tree.ok) return err([tree.error]);
  const root = tree.value;
  const kind = DOCUMENTS[`${root.namespace}#${root.name}`];
  if (!kind) return err([refusal(root.line, 'dit is geen UBL-factuur of UBL-creditnota.')]);
  const fields = new Fields();
  const invoice = readDocument(fields, root, kind);
  return fields.refusals.none ? ok(invoice) : err(fields.refusals.all);
}

function readDocument(fields: Fields, root: XmlElement, kind: Kind): SupplierInvoice {
  readCustomization(fields, root);
  readTypeAndCurrency(fields, root, kind);
  const lines = readLines(fields, root, kind);
  const adjustments = readAdjustments(fields, root);
  const vat = readVatTotal(fields, root);
  const totals = readTotals(fields, root, vat.total);
  const invoice: SupplierInvoice = {
    kind,
    number: fields.text(root, 'cbc:ID', 'het factuurnummer'),
    issueDate: fields.date(root, 'cbc:IssueDate', 'de factuurdatum'),
    dueDate: readDueDate(fields, root, kind),
    currency: 'EUR',
    supplier: readSupplier(fields, root),
    buyerReference: fields.optionalText(root, 'cbc:BuyerReference'),
    orderReference: fields.optionalText(root, 'cac:OrderReference/cbc:ID'),
    precedingInvoices: readPrecedingInvoices(fields, root),
    payee: readPayee(fields, root),
    lines: lines.map(({ value }) => value),
    vat: vat.parts.map(({ value }) => value),
    totals: totals.value,
  };
  // Sums of amounts that could not be read would only say so again.
  if (fields.refusals.none) checkTotals(fields, { lines, adjustments, vat, totals });
  checkDutchRules(fields, root, invoice);
  return invoice;
}

/** Which rules the supplier says it followed; of another set we would not know what the fields mean. */
function readCustomization(fields: Fields, root: XmlElement): void {
  const id = fields.text(root, 'cbc:CustomizationID', 'de standaard van de factuur');
  if (id !== '' && id !== NLCIUS && id !== PEPPOL)
    fields.refuse(
      root,
      `de factuur volgt "${shown(id)}", maar alleen NLCIUS 1.0 en Peppol BIS Billing 3.0 worden gelezen.`,
    );
  if (id !== PEPPOL) return;
  fields.text(root, 'cbc:ProfileID', 'het bedrijfsproces (Peppol R001)');
  if (
    !fields.optionalText(root, 'cbc:BuyerReference') &&
    !fields.optionalText(root, 'cac:OrderReference/cbc:ID')
  )
    fields.refuse(root, 'het kenmerk van de koper of het ordernummer ontbreekt (Peppol R003).');
}

function readTypeAndCurrency(fields: Fields, root: XmlElement, kind: Kind): void {
  const [path, code] = TYPE_CODES[kind];
  const type = fields.text(root, path, 'de soort factuur');
  if (type !== '' && type !== code)
    fields.refuse(root, `een factuur van soort ${shown(type)} wordt niet gelezen, alleen soort ${code}.`);
  const currency = fields.text(root, 'cbc:DocumentCurrencyCode', 'de munteenheid');
  if (currency !== '' && currency !== 'EUR')
    fields.refuse(root, `de factuur is in ${shown(currency)}, maar alleen euro's (EUR) worden gelezen.`);
}

/** A credit note has no field of its own for it (EN 16931-3-2). */
function readDueDate(fields: Fields, root: XmlElement, kind: Kind): SupplierInvoice['dueDate'] {
  if (kind === 'invoice') return fields.optionalDate(root, 'cbc:DueDate', 'de vervaldatum');
  const [means] = fields.all(root, 'cac:PaymentMeans');
  return means ? fields.optionalDate(means, 'cbc:PaymentDueDate', 'de vervaldatum') : null;
}

function readPrecedingInvoices(fields: Fields, root: XmlElement): readonly string[] {
  return fields
    .all(root, 'cac:BillingReference/cac:InvoiceDocumentReference')
    .map((reference) => fields.text(reference, 'cbc:ID', 'het nummer van de eerdere factuur'));
}

/** NL-R-001 and NL-R-007 of Peppol, which NLCIUS has as well; BR-CO-25 of EN 16931. */
function checkDutchRules(fields: Fields, root: XmlElement, invoice: SupplierInvoice): void {
  const { kind, supplier, precedingInvoices, totals } = invoice;
  const isDutch = supplier.country === 'NL';
  if (kind === 'credit-note' && isDutch && precedingInvoices.length === 0)
    fields.refuse(root, 'het nummer van de factuur die wordt gecrediteerd ontbreekt (cac:BillingReference).');
  if (kind !== 'invoice' || totals.payable.cents <= 0) return;
  if (isDutch && fields.all(root, 'cac:PaymentMeans').length === 0)
    fields.refuse(root, 'de betaalwijze ontbreekt (cac:PaymentMeans).');
  if (!invoice.dueDate && fields.all(root, 'cac:PaymentTerms/cbc:Note').length === 0)
    fields.refuse(root, 'de vervaldatum of betaaltermijn ontbreekt (cbc:DueDate of cac:PaymentTerms).');
}
