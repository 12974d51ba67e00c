import { parseIban, parseKvk, parseOin, type Kvk, type Oin, type Result } from '@meereis/kernel';
import type { Fields } from './fields';
import type { Payee, PayeeAccount, Supplier } from './supplier-invoice';
import type { XmlElement } from './xml-tree';

/** ISO 6523 codes of the Dutch numbers. */
const KVK_SCHEME = '0106';
const OIN_SCHEME = '0190';
/** UNCL 4461: credit transfer, and that within SEPA. */
const CREDIT_TRANSFERS = ['30', '58'];

const PARTY = 'cac:AccountingSupplierParty/cac:Party';

export function readSupplier(fields: Fields, root: XmlElement): Supplier {
  const name = fields.text(
    root,
    `${PARTY}/cac:PartyLegalEntity/cbc:RegistrationName`,
    'De naam van de leverancier',
  );
  const country = fields.text(
    root,
    `${PARTY}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`,
    'Het land van de leverancier',
  );
  const party = fields.find(root, PARTY);
  const kvk: Kvk | null = party ? numberOf(fields, party, KVK_SCHEME, parseKvk) : null;
  const oin: Oin | null = party ? numberOf(fields, party, OIN_SCHEME, parseOin) : null;
  if (party && country === 'NL' && !kvk && !oin)
    fields.refuse(party, 'het KVK-nummer of OIN van de leverancier ontbreekt (schemeID 0106 of 0190).');
  return { name, country, kvk, oin, vatNumber: party ? vatNumberOf(fields, party) : null };
}

/** The number stands with the legal entity, or among the party's other identifications. */
function numberOf<T>(
  fields: Fields,
  party: XmlElement,
  scheme: string,
  parse: (text: string) => Result<T, string>,
): T | null {
  const found = ['cac:PartyLegalEntity/cbc:CompanyID', 'cac:PartyIdentification/cbc:ID']
    .flatMap((path) => fields.all(party, path))
    .find((id) => id.attributes.get('schemeID') === scheme);
  return fields.parsed(found, 'Het nummer van de leverancier', parse) ?? null;
}

function vatNumberOf(fields: Fields, party: XmlElement): string | null {
  const scheme = fields
    .all(party, 'cac:PartyTaxScheme')
    .find((one) => fields.optionalText(one, 'cac:TaxScheme/cbc:ID') === 'VAT');
  return scheme ? fields.optionalText(scheme, 'cbc:CompanyID') : null;
}

export function readPayee(fields: Fields, root: XmlElement): Payee {
  return {
    name: fields.optionalText(root, 'cac:PayeeParty/cac:PartyName/cbc:Name'),
    accounts: fields.all(root, 'cac:PaymentMeans').flatMap((means) => accountsOf(fields, means)),
  };
}

function accountsOf(fields: Fields, means: XmlElement): PayeeAccount[] {
  const code = fields.text(means, 'cbc:PaymentMeansCode', 'De betaalwijze');
  const ofTransfer = CREDIT_TRANSFERS.includes(code);
  if (!ofTransfer && !fields.find(means, 'cac:PayeeFinancialAccount')) return [];
  const id = fields.need(means, 'cac:PayeeFinancialAccount/cbc:ID', 'Het rekeningnummer');
  const iban = fields.parsed(id, 'Het rekeningnummer', parseIban);
  if (!iban) return [];
  return [
    {
      iban,
      name: fields.optionalText(means, 'cac:PayeeFinancialAccount/cbc:Name'),
      paymentReference: fields.optionalText(means, 'cbc:PaymentID'),
    },
  ];
}
