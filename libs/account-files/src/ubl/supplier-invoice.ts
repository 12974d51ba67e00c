import type { Amount, Iban, Kvk, LocalDate, Oin } from '@meereis/kernel';
import type { Decimal } from './decimal';

/** What the cashier takes from an invoice or credit note; amounts of a credit note are what is given back, above zero. */
export interface SupplierInvoice {
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly issueDate: LocalDate;
  readonly dueDate: LocalDate | null;
  readonly currency: 'EUR';
  readonly supplier: Supplier;
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  /** Numbers of the invoices that a credit note gives back, or that an invoice follows. */
  readonly precedingInvoices: readonly string[];
  readonly payee: Payee;
  readonly lines: readonly InvoiceLine[];
  readonly vat: readonly VatTotal[];
  readonly totals: InvoiceTotals;
}

export interface Supplier {
  readonly name: string;
  /** ISO 3166, two capitals. */
  readonly country: string;
  readonly kvk: Kvk | null;
  readonly oin: Oin | null;
  readonly vatNumber: string | null;
}

export interface Payee {
  /** Only where somebody else than the supplier is to be paid, a factoring company for one. */
  readonly name: string | null;
  readonly accounts: readonly PayeeAccount[];
}

export interface PayeeAccount {
  readonly iban: Iban;
  readonly name: string | null;
  /** What the supplier wants to read on its statement. */
  readonly paymentReference: string | null;
}

/** UNCL 5305: standard, zero, exempt, reverse charge, within the Union, export, outside the scope. */
export const VAT_CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
export type VatCategory = (typeof VAT_CATEGORIES)[number];

export interface Vat {
  readonly category: VatCategory;
  readonly ratePercent: Decimal;
}

export interface InvoiceLine {
  readonly id: string;
  readonly description: string;
  readonly details: string | null;
  readonly quantity: Decimal;
  /** UN/ECE recommendation 20, `HUR` for hours. */
  readonly unit: string;
  readonly net: Amount;
  readonly vat: Vat;
}

export interface VatTotal extends Vat {
  readonly taxable: Amount;
  readonly tax: Amount;
}

export interface InvoiceTotals {
  readonly lines: Amount;
  readonly allowances: Amount;
  readonly charges: Amount;
  readonly net: Amount;
  readonly vat: Amount;
  readonly gross: Amount;
  readonly prepaid: Amount;
  readonly rounding: Amount;
  readonly payable: Amount;
}
