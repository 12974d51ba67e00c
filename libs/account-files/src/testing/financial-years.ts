import fc from 'fast-check';
import { addDays, daysBetween, localDate, Money, type LocalDate } from '@meereis/kernel';
import type {
  FinancialYear,
  Journal,
  LedgerAccount,
  OpeningLine,
  Side,
  Transaction,
  TransactionLine,
} from '../xaf/financial-year';

/** Any text, that of somebody who means harm as well. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('=+-@\t\r\n;,"\'<>&]! \u0000\ud800\uffff\u00e90€')),
    maxLength: 12,
  }),
);

const START = localDate('2026-01-01');
const END = localDate('2026-12-31');

/** Ids that XML can hold, awkward ones among them. */
const id = fc.string({
  unit: fc.constantFrom(...Array.from('abcXYZ0123456789 -_./&<>"é')),
  minLength: 1,
  maxLength: 35,
});
const ids = (max: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    id.filter((text) => text.trim() !== ''),
    { minLength: 1, maxLength: max },
  );
const date: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: daysBetween(START, END) })
  .map((days) => addDays(START, days));
const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

const account: fc.Arbitrary<Omit<LedgerAccount, 'id'>> = fc.record({
  description: hostileText,
  kind: fc.constantFrom('B', 'P'),
});

interface Entry {
  readonly account: string;
  readonly side: Side;
  readonly cents: number;
}

/** Entries in balance: what the drawn ones leave open goes on one more, unless nothing is open. */
function balanced(accounts: readonly string[]): fc.Arbitrary<Entry[]> {
  const entry = fc.record({
    account: fc.constantFrom(...accounts),
    side: fc.constantFrom<Side>('D', 'C'),
    cents,
  });
  return fc.array(entry, { maxLength: 5 }).map((entries) => {
    const open = entries.reduce((sum, { side, cents: one }) => sum + (side === 'D' ? one : -one), 0);
    return open === 0
      ? entries
      : [...entries, { account: accounts[0] ?? '', side: open > 0 ? 'C' : 'D', cents: Math.abs(open) }];
  });
}

const opening = (accounts: readonly string[]): fc.Arbitrary<OpeningLine[]> =>
  balanced(accounts).map((entries) =>
    entries.map(({ cents: one, ...entry }, index) => ({
      ...entry,
      number: String(index + 1),
      amount: Money.euroCents(one),
    })),
  );

const transaction = (accounts: readonly string[]): fc.Arbitrary<Omit<Transaction, 'number'>> =>
  fc
    .record({ entries: balanced(accounts), date, effectiveOn: date, text: hostileText })
    .map(({ entries, date: on, effectiveOn, text }) => ({
      date: on,
      description: text,
      lines: entries.map(({ cents: one, ...entry }, index): TransactionLine => ({
        ...entry,
        number: String(index + 1),
        amount: Money.euroCents(one),
        documentReference: text,
        effectiveOn,
        ...(index % 2 === 0 ? { description: text, invoiceReference: text } : {}),
      })),
    }));

function journals(accounts: readonly string[]): fc.Arbitrary<Journal[]> {
  const drawn = fc.record({ ids: ids(4), numbers: ids(12), description: hostileText });
  return drawn.chain(({ ids: journalIds, numbers, description }) =>
    fc
      .array(transaction(accounts), { minLength: numbers.length, maxLength: numbers.length })
      .map((transactions) =>
        journalIds.map((journal, index) => ({
          id: journal,
          description,
          ...(index % 2 === 0 ? { kind: 'M' as const } : {}),
          transactions: transactions
            .map((one, at) => ({ ...one, number: numbers[at] ?? '' }))
            .filter((_, at) => at % journalIds.length === index),
        })),
      ),
  );
}

export const HEADER: FinancialYear['header'] = {
  fiscalYear: '2026',
  startDate: START,
  endDate: END,
  createdOn: localDate('2027-01-15'),
  softwareName: 'Meereis',
  softwareVersion: '0.1.0',
};

/** Any ledger of a year in balance. */
export const financialYears: fc.Arbitrary<FinancialYear> = fc
  .record({ accountIds: ids(6), companyName: hostileText, account })
  .chain(({ accountIds, companyName, account: shape }) =>
    fc.record({
      header: fc.constant(HEADER),
      company: fc.constant({ name: companyName, taxCountry: 'NL', taxNumber: '999990342' }),
      accounts: fc.constant(accountIds.map((one) => ({ ...shape, id: one }))),
      openingBalance: opening(accountIds),
      journals: journals(accountIds),
    }),
  );
