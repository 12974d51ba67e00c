import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { addDays, localDate } from '@meereis/kernel';
import {
  exampleLine as line,
  exampleTransaction as transaction,
  exampleYear as yearOf,
  financialYears,
  HEADER,
  schemaErrors,
} from '../testing';
import { checkFinancialYear } from './check-year';
import type { FinancialYear } from './financial-year';
import { auditFile } from './write-audit-file';

/**
 * Goal: any ledger in balance becomes a valid file that adds up. Method: properties over drawn years, and the published
 * schema.
 */
function write(year: FinancialYear): string {
  const checked = checkFinancialYear(year);
  if (!checked.ok) throw new Error(checked.error.join('\n'));
  return [...auditFile(checked.value)].join('');
}

interface Part {
  readonly linesCount: string;
  readonly totalDebit: string;
  readonly totalCredit: string;
}
interface WrittenLine {
  readonly accID: string;
  readonly amnt: string;
  readonly amntTp: string;
}
interface WrittenTransaction {
  readonly nr: string;
  readonly periodNumber: string;
  readonly trDt: string;
  readonly trLine?: readonly WrittenLine[];
}
interface WrittenFile {
  readonly auditfile: {
    readonly company: {
      readonly generalLedger: { readonly ledgerAccount: readonly { readonly accID: string }[] };
      readonly periods: {
        readonly period: readonly {
          readonly periodNumber: string;
          readonly startDatePeriod: string;
          readonly endDatePeriod: string;
        }[];
      };
      readonly openingBalance: Part & { readonly obLine?: readonly WrittenLine[] };
      readonly transactions: Part & {
        readonly journal: readonly { readonly transaction?: readonly WrittenTransaction[] }[];
      };
    };
  };
}

const LISTS = ['ledgerAccount', 'period', 'obLine', 'journal', 'transaction', 'trLine'];

function read(xml: string): WrittenFile['auditfile']['company'] {
  const parser = new XMLParser({
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => LISTS.includes(name),
  });
  return (parser.parse(xml) as WrittenFile).auditfile.company;
}

const centsOf = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sumOf = (lines: readonly WrittenLine[], side: string): bigint =>
  lines.reduce((sum, { amnt, amntTp }) => (amntTp === side ? sum + centsOf(amnt) : sum), 0n);

describe('any ledger in balance', () => {
  it('gives a file that is valid by the published schema', async () => {
    await fc.assert(
      fc.asyncProperty(financialYears, async (year) => {
        expect(await schemaErrors(write(year))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives a file whose totals are those of its lines and whose references resolve', () => {
    fc.assert(
      fc.property(financialYears, (year) => {
        const { generalLedger, periods, openingBalance, transactions } = read(write(year));
        const written = transactions.journal.flatMap((journal) => journal.transaction ?? []);
        const parts = [
          { totals: openingBalance, lines: openingBalance.obLine ?? [] },
          { totals: transactions, lines: written.flatMap((one) => one.trLine ?? []) },
        ];
        const accounts = new Set(generalLedger.ledgerAccount.map(({ accID }) => accID));
        for (const { totals, lines } of parts) {
          expect(totals.linesCount).toBe(String(lines.length));
          expect(centsOf(totals.totalDebit)).toBe(sumOf(lines, 'D'));
          expect(centsOf(totals.totalCredit)).toBe(sumOf(lines, 'C'));
          expect(totals.totalDebit).toBe(totals.totalCredit);
          expect(lines.filter(({ accID }) => !accounts.has(accID))).toEqual([]);
        }
        expect(new Set(written.map(({ nr }) => nr)).size).toBe(written.length);
        for (const { periodNumber, trDt, trLine = [] } of written) {
          expect(sumOf(trLine, 'D')).toBe(sumOf(trLine, 'C'));
          const period = periods.period.find((one) => one.periodNumber === periodNumber);
          expect(period!.startDatePeriod <= trDt && trDt <= period!.endDatePeriod).toBe(true);
        }
      }),
    );
  });

  it('gives the same bytes again', () => {
    fc.assert(fc.property(financialYears, (year) => write(year) === write(structuredClone(year))));
  });
});

describe('the file', () => {
  it('tells a year as it is written down', () => {
    const year = yearOf([transaction({ description: 'Cursus <1> & 2\u0000\r' })]);
    expect(write(year)).toContain(
      '<journal><jrnID>BANK</jrnID><desc>Bank</desc><jrnTp>B</jrnTp>\n' +
        '<transaction><nr>B-1</nr><desc>Cursus &lt;1&gt; &amp; 2\ufffd&#13;</desc><periodNumber>3</periodNumber>' +
        '<trDt>2026-03-05</trDt>\n' +
        '<trLine><nr>1</nr><accID>4000</accID><docRef>F-1</docRef><effDate>2026-03-05</effDate>' +
        '<amnt>123.45</amnt><amntTp>D</amntTp></trLine>\n',
    );
  });

  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [-123_456, '-1234.56'],
  ])('writes %d cents as %s', (cents, text) => {
    const year = yearOf([transaction({ lines: [line('1', 'D', cents), line('2', 'C', cents)] })]);
    expect(write(year)).toContain(`<amnt>${text}</amnt>`);
  });

  it('divides a year that is not the calendar’s into its months', async () => {
    const header = {
      ...HEADER,
      fiscalYear: '2025-2026',
      startDate: localDate('2025-11-15'),
      endDate: localDate('2026-02-10'),
    };
    const year = yearOf([], { header });
    expect(read(write(year)).periods.period).toEqual([
      { periodNumber: '1', startDatePeriod: '2025-11-15', endDatePeriod: '2025-11-30' },
      { periodNumber: '2', startDatePeriod: '2025-12-01', endDatePeriod: '2025-12-31' },
      { periodNumber: '3', startDatePeriod: '2026-01-01', endDatePeriod: '2026-01-31' },
      { periodNumber: '4', startDatePeriod: '2026-02-01', endDatePeriod: '2026-02-10' },
    ]);
    expect(await schemaErrors(write(year))).toEqual([]);
  });

  it('of a large year is made while it is sent: no chunk is large and no transaction is kept', () => {
    const count = 20_000;
    const source = {
      open: 0,
      *[Symbol.iterator]() {
        for (let n = 0; n < count; n += 1) {
          this.open = n;
          yield transaction({ number: String(n), date: addDays(HEADER.startDate, n % 365) });
        }
      },
    };
    const checked = checkFinancialYear(yearOf(source));
    if (!checked.ok) throw new Error(checked.error.join('\n'));
    source.open = 0;
    let [chunks, longest] = [0, 0];
    for (const chunk of auditFile(checked.value)) {
      if (chunks === 0) expect(source.open).toBeLessThan(500);
      chunks += 1;
      longest = Math.max(longest, chunk.length);
    }
    expect(chunks).toBeGreaterThan(50);
    expect(longest).toBeLessThan(70_000);
    expect(checked.value.transactions.lines).toBe(2 * count);
  });

  it('is broken off when the journals give other lines than when they were checked', () => {
    let times = 0;
    const changing = {
      *[Symbol.iterator]() {
        times += 1;
        if (times === 1) yield transaction();
      },
    };
    expect(() => write(yearOf(changing))).toThrow(
      new Error('The journals gave other lines when they were written than when they were checked.'),
    );
  });

  it('is refused by the schema once it is broken, so that the schema is seen to refuse', async () => {
    const file = write(yearOf([transaction()]));
    expect(await schemaErrors(file.replace('<accTp>P</accTp>', '<accTp>X</accTp>'))).not.toEqual([]);
    expect(await schemaErrors(file, file.replace('<nr>B-1</nr>', ''))).not.toEqual([]);
  });
});
