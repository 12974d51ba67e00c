import { localDate, Money } from '@meereis/kernel';
import {
  exampleLine as line,
  exampleTransaction as transaction,
  exampleYear as yearOf,
  HEADER,
  schemaErrors,
} from '../testing';
import { checkFinancialYear } from './check-year';
import type { FinancialYear, Transaction, TransactionLine } from './financial-year';
import { auditFile } from './write-audit-file';

/** Goal: a year that makes no valid file is refused before a byte is written. Method: one broken year per refusal. */
function write(year: FinancialYear): string {
  const checked = checkFinancialYear(year);
  if (!checked.ok) throw new Error(checked.error.join('\n'));
  return [...auditFile(checked.value)].join('');
}

const refusals = (year: FinancialYear): readonly string[] => {
  const checked = checkFinancialYear(year);
  return checked.ok ? [] : checked.error;
};

describe('refused is', () => {
  const outside = 'valt buiten het boekjaar (2026-01-01 tot en met 2026-12-31).';
  const t = (change: Partial<Transaction>): FinancialYear => yearOf([transaction(change)]);
  const l = (change: Partial<TransactionLine>): FinancialYear =>
    t({ lines: [line('1', 'D', 100, change), line('2', 'C', 100)] });
  const h = (change: Partial<FinancialYear['header']>): FinancialYear =>
    yearOf([], { header: { ...HEADER, ...change } });
  const c = (change: Partial<FinancialYear['company']>): FinancialYear =>
    yearOf([], { company: { name: 'UWV', taxCountry: 'NL', taxNumber: '999990342', ...change } });
  const bank = { id: '1000', description: 'Bank', kind: 'B' } as const;
  const opening = (number: string, side: 'D' | 'C', cents: number, account = '1000') => ({
    number,
    account,
    side,
    amount: Money.euroCents(cents),
  });
  const o = (...openingBalance: FinancialYear['openingBalance']): FinancialYear =>
    yearOf([], { openingBalance });

  it.each<[string, FinancialYear, string]>([
    [
      'a transaction out of balance',
      t({ lines: [line('1', 'D', 12_345), line('2', 'C', 12_344)] }),
      'Boeking B-1 is niet in evenwicht: debet is € 123,45 en credit is € 123,44.',
    ],
    [
      'a line on an unknown account',
      l({ account: '9999' }),
      'Boeking B-1, regel 1: grootboekrekening "9999" bestaat niet.',
    ],
    [
      'a transaction before the year',
      t({ date: localDate('2025-12-31') }),
      `Boeking B-1: datum 2025-12-31 ${outside}`,
    ],
    [
      'a transaction after the year',
      t({ date: localDate('2027-01-01') }),
      `Boeking B-1: datum 2027-01-01 ${outside}`,
    ],
    [
      'a line outside the year',
      l({ effectiveOn: localDate('2025-12-31') }),
      `Boeking B-1, regel 1: datum 2025-12-31 ${outside}`,
    ],
    [
      'a doubled transaction number',
      yearOf([transaction(), transaction()]),
      'Boeking B-1: dit boekingsnummer komt meer dan één keer voor.',
    ],
    [
      'a doubled transaction number in another journal',
      yearOf([], {
        journals: ['A', 'B'].map((id) => ({ id, description: id, transactions: [transaction()] })),
      }),
      'Boeking B-1: dit boekingsnummer komt meer dan één keer voor.',
    ],
    [
      'a doubled line number',
      t({ lines: [line('1', 'D', 100), line('1', 'C', 100)] }),
      'Boeking B-1, regel 1: dit regelnummer komt meer dan één keer voor.',
    ],
    ['an empty number', t({ number: ' ' }), 'Boeking  : het nummer is leeg.'],
    [
      'a number too long',
      t({ number: 'x'.repeat(36) }),
      `Boeking ${'x'.repeat(36)}: het nummer is langer dan 35 tekens, en dat past niet in de auditfile.`,
    ],
    [
      'a number that XML cannot hold',
      l({ number: '\u0001' }),
      'Boeking B-1, regel \u0001: het nummer bevat een teken dat niet in een XML-bestand kan staan.',
    ],
    [
      'a reference too long',
      l({ documentReference: 'x'.repeat(256) }),
      'Boeking B-1, regel 1: de stukverwijzing is langer dan 255 tekens, en dat past niet in de auditfile.',
    ],
    [
      'an invoice reference too long',
      l({ invoiceReference: 'x'.repeat(256) }),
      'Boeking B-1, regel 1: de factuurverwijzing is langer dan 255 tekens, en dat past niet in de auditfile.',
    ],
    [
      'a doubled journal',
      yearOf([], { journals: ['A', 'A'].map((id) => ({ id, description: id, transactions: [] })) }),
      'Dagboek "A" komt meer dan één keer voor.',
    ],
    [
      'an empty journal number',
      yearOf([], { journals: [{ id: '', description: '', transactions: [] }] }),
      'Het nummer van dagboek "" is leeg.',
    ],
    [
      'an opening balance out of balance',
      o(opening('1', 'D', 500)),
      'De beginbalans is niet in evenwicht: debet is € 5,00 en credit is € 0,00.',
    ],
    [
      'an opening line on an unknown account',
      o(opening('1', 'D', 500), opening('2', 'C', 500, '9')),
      'Beginbalans, regel 2: grootboekrekening "9" bestaat niet.',
    ],
    [
      'a doubled opening line',
      o(opening('1', 'D', 500), opening('1', 'C', 500)),
      'Beginbalans, regel 1: dit regelnummer komt meer dan één keer voor.',
    ],
    [
      'an opening line without a number',
      o(opening('', 'D', 500), opening('1', 'C', 500)),
      'Beginbalans, regel : het nummer is leeg.',
    ],
    ['a ledger without accounts', yearOf([], { accounts: [] }), 'Er zijn geen grootboekrekeningen.'],
    [
      'a doubled account',
      yearOf([], { accounts: [bank, bank] }),
      'Grootboekrekening "1000" komt meer dan één keer voor.',
    ],
    [
      'an account without a number',
      yearOf([], { accounts: [{ ...bank, id: '' }] }),
      'Het nummer van grootboekrekening "" is leeg.',
    ],
    [
      'an account’s description too long',
      yearOf([], { accounts: [{ ...bank, description: '€'.repeat(256) }] }),
      'De omschrijving van grootboekrekening "1000" is langer dan 255 tekens, en dat past niet in de auditfile.',
    ],
    [
      'a financial year that is none',
      h({ fiscalYear: '26' }),
      'Het boekjaar "26" is geen jaar (JJJJ of JJJJ-JJJJ).',
    ],
    [
      'a year that ends before it begins',
      h({ endDate: localDate('2025-12-31') }),
      'Het boekjaar eindigt op 2025-12-31, voordat het begint op 2026-01-01.',
    ],
    [
      'a year that is too long',
      h({ endDate: localDate('2028-01-01') }),
      'Het boekjaar van 2026-01-01 tot en met 2028-01-01 duurt langer dan 24 maanden.',
    ],
    [
      'a name of software too long',
      h({ softwareName: 'x'.repeat(51) }),
      'De naam van de software is langer dan 50 tekens, en dat past niet in de auditfile.',
    ],
    [
      'a version too long',
      h({ softwareVersion: 'x'.repeat(21) }),
      'De versie van de software is langer dan 20 tekens, en dat past niet in de auditfile.',
    ],
    [
      'a company’s name too long',
      c({ name: 'x'.repeat(256) }),
      'De naam van de organisatie is langer dan 255 tekens, en dat past niet in de auditfile.',
    ],
    ['a company without a number', c({ taxNumber: '' }), 'Het fiscale nummer van de organisatie is leeg.'],
    ['an empty KVK number', c({ kvk: '' }), 'Het KVK-nummer van de organisatie is leeg.'],
    [
      'a country that is none',
      c({ taxCountry: 'nl' }),
      'De landcode "nl" van de organisatie bestaat niet uit twee hoofdletters.',
    ],
  ])('%s', (_, year, refusal) => {
    expect(refusals(year)).toEqual([refusal]);
  });

  it('a year with everything wrong in fifty sentences at most', () => {
    const wrong = Array.from({ length: 200 }, (_, n) =>
      transaction({ number: String(n), date: localDate('2020-01-01') }),
    );
    expect(refusals(yearOf(wrong))).toHaveLength(50);
  });

  it('nothing at the edges: the first and last day, the longest texts in any script', async () => {
    const longest = '\u{1f600}'.repeat(255);
    const year = yearOf([
      transaction({ date: HEADER.startDate, lines: [] }),
      transaction({ number: '\u{1f600}'.repeat(35), date: HEADER.endDate }),
      transaction({
        number: 'B-3',
        lines: [
          line('1', 'D', 1, { documentReference: longest, invoiceReference: longest }),
          line('2', 'C', 1, { effectiveOn: HEADER.endDate }),
        ],
      }),
    ]);
    expect(refusals(year)).toEqual([]);
    expect(await schemaErrors(write(year))).toEqual([]);
    const twoYears = h({ endDate: localDate('2027-12-31'), fiscalYear: '2026-2027' });
    expect(await schemaErrors(write(twoYears))).toEqual([]);
  });
});
