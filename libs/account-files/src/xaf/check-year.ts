import { addMonths, err, ok, type Brand, type Result } from '@meereis/kernel';
import { Findings } from '../findings';
import { checkBookings, checkOpeningBalance } from './check-bookings';
import type { AuditFileHeader, Company, FinancialYear, LedgerAccount } from './financial-year';
import { Tally, type Totals } from './tally';
import { checkId, checkText } from './text-limits';

/** A year that makes a valid file; only `checkFinancialYear` makes one. */
export type CheckedYear = Brand<
  { readonly year: FinancialYear; readonly opening: Totals; readonly transactions: Totals },
  'CheckedYear'
>;

/** The longest first year a company may have is well within this. */
const MONTHS_MAX = 24;

/**
 * Checks what the schema cannot: totals, references, dates, numbers; and what it would refuse: lengths and forms.
 * @returns the year with its totals, or what is wrong with it, each a Dutch sentence, fifty at most.
 */
export function checkFinancialYear(year: FinancialYear): Result<CheckedYear, readonly string[]> {
  const findings = new Findings<string>();
  checkHeader(findings, year.header);
  checkCompany(findings, year.company);
  const accounts = checkAccounts(findings, year.accounts);
  const opening: Totals = new Tally().addAll(year.openingBalance);
  checkOpeningBalance(findings, year.openingBalance, accounts);
  const transactions = checkBookings(findings, year, accounts);
  return findings.none ? ok({ year, opening, transactions } as CheckedYear) : err(findings.all);
}

function checkHeader(findings: Findings<string>, header: AuditFileHeader): void {
  const { fiscalYear, startDate, endDate } = header;
  if (!/^\d{4}(?:-\d{4})?$/.test(fiscalYear))
    findings.add(`Het boekjaar "${fiscalYear}" is geen jaar (JJJJ of JJJJ-JJJJ).`);
  if (endDate < startDate)
    findings.add(`Het boekjaar eindigt op ${endDate}, voordat het begint op ${startDate}.`);
  else if (endDate >= addMonths(startDate, MONTHS_MAX))
    findings.add(
      `Het boekjaar van ${startDate} tot en met ${endDate} duurt langer dan ${MONTHS_MAX} maanden.`,
    );
  checkText(findings, 'De naam van de software', header.softwareName, 50);
  checkText(findings, 'De versie van de software', header.softwareVersion, 20);
}

function checkCompany(findings: Findings<string>, company: Company): void {
  checkText(findings, 'De naam van de organisatie', company.name, 255);
  checkId(findings, 'Het fiscale nummer van de organisatie', company.taxNumber, 30);
  if (company.kvk !== undefined) checkId(findings, 'Het KVK-nummer van de organisatie', company.kvk, 100);
  if (!/^[A-Z]{2}$/.test(company.taxCountry))
    findings.add(
      `De landcode "${company.taxCountry}" van de organisatie bestaat niet uit twee hoofdletters.`,
    );
}

/** @returns the ids of the accounts. */
function checkAccounts(findings: Findings<string>, accounts: readonly LedgerAccount[]): ReadonlySet<string> {
  const ids = new Set<string>();
  if (accounts.length === 0) findings.add('Er zijn geen grootboekrekeningen.');
  for (const { id, description } of accounts) {
    const where = `Grootboekrekening "${id}"`;
    if (ids.has(id)) findings.add(`${where} komt meer dan één keer voor.`);
    checkId(findings, `Het nummer van grootboekrekening "${id}"`, id);
    checkText(findings, `De omschrijving van grootboekrekening "${id}"`, description, 255);
    ids.add(id);
  }
  return ids;
}
