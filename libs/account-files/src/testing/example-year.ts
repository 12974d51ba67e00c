import { localDate, Money } from '@meereis/kernel';
import type { FinancialYear, Transaction, TransactionLine } from '../xaf/financial-year';
import { HEADER } from './financial-years';

export const exampleLine = (
  number: string,
  side: 'D' | 'C',
  cents: number,
  change: Partial<TransactionLine> = {},
): TransactionLine => ({
  number,
  account: side === 'D' ? '4000' : '1000',
  side,
  amount: Money.euroCents(cents),
  documentReference: 'F-1',
  effectiveOn: localDate('2026-03-05'),
  ...change,
});

export const exampleTransaction = (change: Partial<Transaction> = {}): Transaction => ({
  number: 'B-1',
  date: localDate('2026-03-05'),
  lines: [exampleLine('1', 'D', 12_345), exampleLine('2', 'C', 12_345)],
  ...change,
});

/** A small year of these transactions in one journal. */
export const exampleYear = (
  transactions: Iterable<Transaction>,
  change: Partial<FinancialYear> = {},
): FinancialYear => ({
  header: HEADER,
  company: { name: 'UWV', kvk: '34360247', taxCountry: 'NL', taxNumber: '999990342' },
  accounts: [
    { id: '1000', description: 'Bank', kind: 'B' },
    { id: '4000', description: 'Interventies', kind: 'P' },
  ],
  openingBalance: [],
  journals: [{ id: 'BANK', description: 'Bank', kind: 'B', transactions }],
  ...change,
});
