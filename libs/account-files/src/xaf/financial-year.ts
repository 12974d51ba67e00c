import type { Amount, LocalDate } from '@meereis/kernel';

/** What an XML Auditfile Financieel 4.0 tells of one organisation and one financial year, in euro. */
export interface FinancialYear {
  readonly header: AuditFileHeader;
  readonly company: Company;
  readonly accounts: readonly LedgerAccount[];
  /** May be empty: the first year of a ledger. */
  readonly openingBalance: readonly OpeningLine[];
  /** Gone through twice, once to check and count and once to write: each time from the start, with the same content. */
  readonly journals: Iterable<Journal>;
}

export interface AuditFileHeader {
  /** `2026`, or `2026-2027` for a year that is not the calendar's. */
  readonly fiscalYear: string;
  readonly startDate: LocalDate;
  readonly endDate: LocalDate;
  readonly createdOn: LocalDate;
  readonly softwareName: string;
  readonly softwareVersion: string;
}

export interface Company {
  readonly name: string;
  readonly kvk?: string;
  /** ISO 3166, two capitals. */
  readonly taxCountry: string;
  /** RSIN or VAT number. */
  readonly taxNumber: string;
}

export interface LedgerAccount {
  readonly id: string;
  readonly description: string;
  /** B stands on the balance sheet, P in the profit and loss account. */
  readonly kind: 'B' | 'P';
}

export type Side = 'D' | 'C';

/** The amount may be negative: a counter-entry on the side of what it undoes. */
interface Booking {
  readonly number: string;
  readonly account: string;
  readonly side: Side;
  readonly amount: Amount;
}

export type OpeningLine = Booking;

/** The schema's codes, B bank, C cash, M memorial, O opening balance, P purchase, S sales among them. */
export type JournalKind = 'B' | 'C' | 'G' | 'M' | 'O' | 'P' | 'S' | 'T' | 'Y' | 'Z';

export interface Journal {
  readonly id: string;
  readonly description: string;
  readonly kind?: JournalKind;
  readonly transactions: Iterable<Transaction>;
}

export interface Transaction {
  /** Unique in the year, over all journals. */
  readonly number: string;
  readonly description?: string;
  readonly date: LocalDate;
  readonly lines: readonly TransactionLine[];
}

export interface TransactionLine extends Booking {
  readonly documentReference: string;
  readonly effectiveOn: LocalDate;
  readonly description?: string;
  readonly invoiceReference?: string;
}
