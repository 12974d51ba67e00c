import { parseIban, parseKvk, parseOin } from '@meereis/kernel';
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
    'de naam van de leverancier',
  );
  const country = fields.text(
    root,
    `${PARTY}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`,
    'het land van de leverancier',
  );
  const party = fields.find(root, PARTY);
  if (!party) return { name, country, kvk: null, oin: null, vatNumber: null };
  const [kvk, oin] = [identification(fields, party, KVK_SCHEME), identification(fields, party, OIN_SCHEME)];
  if (country === 'NL' && !kvk && !oin)
    fields.refuse(party, 'het KVK-nummer of OIN van de leverancier ontbreekt (schemeID 0106 of 0190).');
  return {
    name,
    country,
    kvk: fields.parsed(kvk, 'het KVK-nummer van de leverancier', parseKvk) ?? null,
    oin: fields.parsed(oin, 'het OIN van de leverancier', parseOin) ?? null,
    vatNumber: vatNumberOf(fields, party),
  };
}

/** The number stands with the legal entity, or among the party's other identifications. */
function identification(fields: Fields, party: XmlElement, scheme: string): XmlElement | undefined {
  return ['cac:PartyLegalEntity/cbc:CompanyID', 'cac:PartyIdentification/cbc:ID']
    .flatMap((path) => fields.all(party, path))
    .find((id) => id.attributes.get('schemeID') === scheme);
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
  const code = fields.text(means, 'cbc:PaymentMeansCode', 'de betaalwijze');
  const ofTransfer = CREDIT_TRANSFERS.includes(code);
  if (!ofTransfer && !fields.find(means, 'cac:PayeeFinancialAccount')) return [];
  const id = fields.need(means, 'cac:PayeeFinancialAccount/cbc:ID', 'het rekeningnummer');
  const iban = fields.parsed(id, 'het rekeningnummer', parseIban);
  if (!iban) return [];
  return [
    {
      iban,
      name: fields.optionalText(means, 'cac:PayeeFinancialAccount/cbc:Name'),
      paymentReference: fields.optionalText(means, 'cbc:PaymentID'),
    },
  ];
}
