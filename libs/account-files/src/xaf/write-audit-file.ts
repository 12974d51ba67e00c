import { inChunks } from '../chunks';
import type { CheckedYear } from './check-year';
import type {
  AuditFileHeader,
  Company,
  FinancialYear,
  Journal,
  OpeningLine,
  Transaction,
  TransactionLine,
} from './financial-year';
import { periodNumber, periodsOf } from './periods';
import { Tally, type Totals } from './tally';
import { element, xmlAmount } from '../xml-text';

/** As the schema has it; the standard's explanatory note names another one. */
const NAMESPACE = 'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0';

/**
 * The file in UTF-8, the same bytes for the same year, in chunks that can be sent while the next are made.
 * @throws Error when the journals gave other lines now than when they were checked: the totals stand above the lines,
 * so the file is then worth nothing.
 */
export function auditFile(checked: CheckedYear): Generator<string, void, undefined> {
  return inChunks(pieces(checked));
}

function* pieces({ year, opening, transactions }: CheckedYear): Generator<string, void, undefined> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<auditfile xmlns="${NAMESPACE}">\n`;
  yield header(year.header);
  yield '<company>\n';
  yield company(year.company);
  yield* ledger(year);
  yield* openingBalance(year.openingBalance, opening);
  yield `<transactions>\n${totals(transactions)}`;
  const written = new Tally();
  for (const journal of year.journals) yield* journalPieces(year.header, journal, written);
  if (!written.equals(transactions))
    throw new Error('The journals gave other lines when they were written than when they were checked.');
  yield '</transactions>\n</company>\n</auditfile>\n';
}

function header(of: AuditFileHeader): string {
  return [
    '<header>',
    element('fiscalYear', of.fiscalYear),
    element('startDate', of.startDate),
    element('endDate', of.endDate),
    element('curCode', 'EUR'),
    element('dateCreated', of.createdOn),
    element('softwareDesc', of.softwareName),
    element('softwareVersion', of.softwareVersion),
    '</header>\n',
  ].join('');
}

function company(of: Company): string {
  return [
    element('Commercenr', of.kvk),
    element('companyName', of.name),
    element('taxRegistrationCountry', of.taxCountry),
    element('taxRegIdent', of.taxNumber),
    '\n',
  ].join('');
}

function* ledger({ accounts, header: { startDate, endDate } }: FinancialYear): Generator<string> {
  yield '<generalLedger>\n';
  for (const { id, description, kind } of accounts) {
    const fields = element('accID', id) + element('accDesc', description) + element('accTp', kind);
    yield `<ledgerAccount>${fields}</ledgerAccount>\n`;
  }
  yield '</generalLedger>\n<periods>\n';
  for (const { number, start, end } of periodsOf({ startDate, endDate })) {
    const days = element('startDatePeriod', start) + element('endDatePeriod', end);
    yield `<period>${element('periodNumber', String(number))}${days}</period>\n`;
  }
  yield '</periods>\n';
}

function totals({ lines, debit, credit }: Totals): string {
  const sums =
    element('totalDebit', xmlAmount(debit.cents)) + element('totalCredit', xmlAmount(credit.cents));
  return `${element('linesCount', String(lines))}${sums}\n`;
}

function* openingBalance(lines: readonly OpeningLine[], opening: Totals): Generator<string> {
  yield `<openingBalance>\n${totals(opening)}`;
  for (const line of lines) {
    const fields = element('nr', line.number) + element('accID', line.account) + amount(line);
    yield `<obLine>${fields}</obLine>\n`;
  }
  yield '</openingBalance>\n';
}

function amount({ amount: { cents }, side }: Pick<OpeningLine, 'amount' | 'side'>): string {
  return element('amnt', xmlAmount(cents)) + element('amntTp', side);
}

function* journalPieces(of: AuditFileHeader, journal: Journal, written: Tally): Generator<string> {
  const { id, description, kind, transactions } = journal;
  yield `<journal>${element('jrnID', id)}${element('desc', description)}${element('jrnTp', kind)}\n`;
  for (const transaction of transactions) {
    written.addAll(transaction.lines);
    yield transactionXml(of, transaction);
  }
  yield '</journal>\n';
}

function transactionXml(of: AuditFileHeader, { number, description, date, lines }: Transaction): string {
  return [
    '<transaction>',
    element('nr', number),
    element('desc', description),
    element('periodNumber', String(periodNumber(of, date))),
    element('trDt', date),
    '\n',
    ...lines.map(lineXml),
    '</transaction>\n',
  ].join('');
}

function lineXml(line: TransactionLine): string {
  return [
    '<trLine>',
    element('nr', line.number),
    element('accID', line.account),
    element('docRef', line.documentReference),
    element('effDate', line.effectiveOn),
    element('desc', line.description),
    amount(line),
    element('invRef', line.invoiceReference),
    '</trLine>\n',
  ].join('');
}
