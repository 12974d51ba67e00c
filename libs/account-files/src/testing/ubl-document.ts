import type { Amount } from '@meereis/kernel';
import { xmlAmount, xmlText } from '../xml-text';
import type { InvoiceLine, PayeeAccount, SupplierInvoice, Vat, VatTotal } from '../ubl/supplier-invoice';

/** An allowance, or a charge, on the whole document. */
export interface DocumentAdjustment {
  readonly isCharge: boolean;
  readonly amount: Amount;
  readonly vat: Vat;
}

export interface UblDocument {
  readonly invoice: SupplierInvoice;
  readonly adjustments: readonly DocumentAdjustment[];
  readonly customization: 'nlcius' | 'peppol';
}

const CUSTOMIZATIONS = {
  nlcius: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0',
  peppol: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
};
const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

const tag = (name: string, text: string | null, attributes = ''): string =>
  text === null ? '' : `<${name}${attributes}>${xmlText(text)}</${name}>\n`;
const block = (name: string, ...inside: readonly string[]): string =>
  inside.join('') === '' ? '' : `<${name}>\n${inside.join('')}</${name}>\n`;
const euros = (name: string, amount: Amount): string =>
  tag(name, xmlAmount(amount.cents), ' currencyID="EUR"');
const optionalEuros = (name: string, amount: Amount): string =>
  amount.cents === 0 ? '' : euros(name, amount);

function category(name: string, { category: id, ratePercent }: Vat): string {
  const percent = id === 'O' ? null : ratePercent;
  return block(
    name,
    tag('cbc:ID', id),
    tag('cbc:Percent', percent),
    block('cac:TaxScheme', tag('cbc:ID', 'VAT')),
  );
}

function supplierParty({ supplier: { name, country, kvk, oin, vatNumber } }: SupplierInvoice): string {
  // The first number stands with the legal entity, a second one beside it.
  const [legal, other] = [kvk && (['0106', kvk] as const), oin && (['0190', oin] as const)].filter(
    (id) => id !== null,
  );
  const id = (where: string, of: readonly [string, string] | undefined): string =>
    of ? tag(where, of[1], ` schemeID="${of[0]}"`) : '';
  return block(
    'cac:AccountingSupplierParty',
    block(
      'cac:Party',
      block('cac:PartyIdentification', id('cbc:ID', other)),
      block('cac:PostalAddress', block('cac:Country', tag('cbc:IdentificationCode', country))),
      vatNumber === null
        ? ''
        : block(
            'cac:PartyTaxScheme',
            tag('cbc:CompanyID', vatNumber),
            block('cac:TaxScheme', tag('cbc:ID', 'VAT')),
          ),
      block('cac:PartyLegalEntity', tag('cbc:RegistrationName', name), id('cbc:CompanyID', legal)),
    ),
  );
}

function paymentMeans({ kind, dueDate }: SupplierInvoice, account: PayeeAccount): string {
  return block(
    'cac:PaymentMeans',
    tag('cbc:PaymentMeansCode', '30'),
    kind === 'credit-note' ? tag('cbc:PaymentDueDate', dueDate) : '',
    tag('cbc:PaymentID', account.paymentReference),
    block('cac:PayeeFinancialAccount', tag('cbc:ID', account.iban), tag('cbc:Name', account.name)),
  );
}

function subtotal(total: VatTotal): string {
  return block(
    'cac:TaxSubtotal',
    euros('cbc:TaxableAmount', total.taxable),
    euros('cbc:TaxAmount', total.tax),
    category('cac:TaxCategory', total),
  );
}

function monetaryTotal({ totals }: SupplierInvoice): string {
  return block(
    'cac:LegalMonetaryTotal',
    euros('cbc:LineExtensionAmount', totals.lines),
    euros('cbc:TaxExclusiveAmount', totals.net),
    euros('cbc:TaxInclusiveAmount', totals.gross),
    optionalEuros('cbc:AllowanceTotalAmount', totals.allowances),
    optionalEuros('cbc:ChargeTotalAmount', totals.charges),
    optionalEuros('cbc:PrepaidAmount', totals.prepaid),
    optionalEuros('cbc:PayableRoundingAmount', totals.rounding),
    euros('cbc:PayableAmount', totals.payable),
  );
}

function invoiceLine(element: string, quantity: string, line: InvoiceLine): string {
  return block(
    element,
    tag('cbc:ID', line.id),
    tag(quantity, line.quantity, ` unitCode="${line.unit}"`),
    euros('cbc:LineExtensionAmount', line.net),
    block(
      'cac:Item',
      tag('cbc:Description', line.details),
      tag('cbc:Name', line.description),
      category('cac:ClassifiedTaxCategory', line.vat),
    ),
  );
}

/** The document as UBL 2.1, an element a line, so that a test can point at one. It writes what it is given, wrong or right. */
export function ublDocument({ invoice, adjustments, customization }: UblDocument): string {
  const isInvoice = invoice.kind === 'invoice';
  const root = isInvoice ? 'Invoice' : 'CreditNote';
  const namespaces = `xmlns="${UBL}:${root}-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2"`;
  const [lineName, quantity] = isInvoice
    ? ['cac:InvoiceLine', 'cbc:InvoicedQuantity']
    : ['cac:CreditNoteLine', 'cbc:CreditedQuantity'];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n`,
    tag('cbc:CustomizationID', CUSTOMIZATIONS[customization]),
    tag('cbc:ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'),
    tag('cbc:ID', invoice.number),
    tag('cbc:IssueDate', invoice.issueDate),
    isInvoice ? tag('cbc:DueDate', invoice.dueDate) : '',
    tag(`cbc:${root}TypeCode`, isInvoice ? '380' : '381'),
    tag('cbc:DocumentCurrencyCode', invoice.currency),
    tag('cbc:BuyerReference', invoice.buyerReference),
    block('cac:OrderReference', tag('cbc:ID', invoice.orderReference)),
    ...invoice.precedingInvoices.map((number) =>
      block('cac:BillingReference', block('cac:InvoiceDocumentReference', tag('cbc:ID', number))),
    ),
    supplierParty(invoice),
    block('cac:PayeeParty', block('cac:PartyName', tag('cbc:Name', invoice.payee.name))),
    ...invoice.payee.accounts.map((account) => paymentMeans(invoice, account)),
    ...adjustments.map(({ isCharge, amount, vat }) =>
      block(
        'cac:AllowanceCharge',
        tag('cbc:ChargeIndicator', String(isCharge)),
        euros('cbc:Amount', amount),
        category('cac:TaxCategory', vat),
      ),
    ),
    block('cac:TaxTotal', euros('cbc:TaxAmount', invoice.totals.vat), ...invoice.vat.map(subtotal)),
    monetaryTotal(invoice),
    ...invoice.lines.map((line) => invoiceLine(lineName, quantity, line)),
    `</${root}>\n`,
  ].join('');
}
