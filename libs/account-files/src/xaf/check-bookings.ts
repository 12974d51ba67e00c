import { Money } from '@meereis/kernel';
import type { Findings } from '../findings';
import type {
  AuditFileHeader,
  FinancialYear,
  Journal,
  OpeningLine,
  Transaction,
  TransactionLine,
} from './financial-year';
import { Tally, type Totals } from './tally';
import { checkId, checkText } from './text-limits';

const DOCUMENT_REFERENCE_MAX = 255;

interface Bookkeeping {
  readonly findings: Findings<string>;
  readonly header: AuditFileHeader;
  readonly accounts: ReadonlySet<string>;
  /** The numbers of the year so far: all that is kept of a transaction once it is checked. */
  readonly numbers: Set<string>;
}

export function checkOpeningBalance(
  findings: Findings<string>,
  lines: readonly OpeningLine[],
  accounts: ReadonlySet<string>,
): void {
  const total = new Tally().addAll(lines);
  if (!total.balances) findings.add(`De beginbalans is niet in evenwicht: ${difference(total)}.`);
  const numbers = new Set<string>();
  for (const { number, account } of lines) {
    const where = `Beginbalans, regel ${number}`;
    checkId(findings, `${where}: het nummer`, number);
    if (numbers.has(number)) findings.add(`${where}: dit regelnummer komt meer dan één keer voor.`);
    if (!accounts.has(account)) findings.add(`${where}: grootboekrekening "${account}" bestaat niet.`);
    numbers.add(number);
  }
}

/** @returns count and sums of all lines of all journals. */
export function checkBookings(
  findings: Findings<string>,
  { header, journals }: FinancialYear,
  accounts: ReadonlySet<string>,
): Totals {
  const totals = new Tally();
  const books: Bookkeeping = { findings, header, accounts, numbers: new Set() };
  const ids = new Set<string>();
  for (const journal of journals) {
    if (ids.has(journal.id)) findings.add(`Dagboek "${journal.id}" komt meer dan één keer voor.`);
    ids.add(journal.id);
    checkJournal(books, journal, totals);
  }
  return totals;
}

function checkJournal(books: Bookkeeping, journal: Journal, totals: Tally): void {
  checkId(books.findings, `Het nummer van dagboek "${journal.id}"`, journal.id);
  for (const transaction of journal.transactions) {
    checkTransaction(books, transaction);
    totals.addAll(transaction.lines);
  }
}

function checkTransaction(books: Bookkeeping, { number, date, lines }: Transaction): void {
  const { findings, numbers } = books;
  const where = `Boeking ${number}`;
  checkId(findings, `${where}: het nummer`, number);
  if (numbers.has(number)) findings.add(`${where}: dit boekingsnummer komt meer dan één keer voor.`);
  numbers.add(number);
  checkDate(books, where, date);
  const total = new Tally().addAll(lines);
  if (!total.balances) findings.add(`${where} is niet in evenwicht: ${difference(total)}.`);
  const lineNumbers = new Set<string>();
  for (const line of lines) {
    const lineWhere = `${where}, regel ${line.number}`;
    if (lineNumbers.has(line.number))
      findings.add(`${lineWhere}: dit regelnummer komt meer dan één keer voor.`);
    lineNumbers.add(line.number);
    checkLine(books, lineWhere, line);
  }
}

function checkLine(books: Bookkeeping, where: string, line: TransactionLine): void {
  const { findings, accounts } = books;
  checkId(findings, `${where}: het nummer`, line.number);
  if (!accounts.has(line.account))
    findings.add(`${where}: grootboekrekening "${line.account}" bestaat niet.`);
  checkDate(books, where, line.effectiveOn);
  checkText(findings, `${where}: de stukverwijzing`, line.documentReference, DOCUMENT_REFERENCE_MAX);
  checkText(findings, `${where}: de factuurverwijzing`, line.invoiceReference ?? '', DOCUMENT_REFERENCE_MAX);
}

function checkDate({ findings, header }: Bookkeeping, where: string, date: string): void {
  if (date < header.startDate || date > header.endDate)
    findings.add(
      `${where}: datum ${date} valt buiten het boekjaar (${header.startDate} tot en met ${header.endDate}).`,
    );
}

function difference({ debit, credit }: Totals): string {
  return `debet is ${Money.formatEuro(debit)} en credit is ${Money.formatEuro(credit)}`;
}
