import fc from 'fast-check';
import { addDays, localDate, Money } from '@meereis/kernel';
import { hostileText, readCsv } from '../testing';
import type { Cell } from './cells';
import { spreadsheet } from './write-spreadsheet';

/**
 * Goal: what a spreadsheet reads is what was given, and nothing that somebody typed is run. Method: cells of each kind,
 * hostile text among them, read back by a reader of the tests' own.
 */
const write = (columns: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [...spreadsheet(columns, rows)].join('');
const cellOf = (cell: Cell): string => readCsv(write(['kolom'], [[cell]]).slice(1))[1]![0]!;
const text = (value: string): Cell => ({ kind: 'text', text: value });

const cells: fc.Arbitrary<Cell> = fc.oneof(
  hostileText.map(text),
  fc.maxSafeInteger().map((cents): Cell => ({ kind: 'money', amount: Money.euroCents(cents) })),
  fc.maxSafeInteger().map((value): Cell => ({ kind: 'number', value })),
  fc
    .integer({ min: 0, max: 100_000 })
    .map((days): Cell => ({ kind: 'date', date: addDays(localDate('1900-01-01'), days) })),
  fc.constant<Cell>({ kind: 'empty' }),
);
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

/** What a cell should give, told in other words than the writer's. */
function expected(cell: Cell): string {
  if (cell.kind === 'text') return '=+-@\t\r\n'.includes(cell.text[0] ?? 'x') ? `'${cell.text}` : cell.text;
  if (cell.kind === 'money') return Money.formatEuro(cell.amount).replace('€ ', '').replaceAll('.', '');
  if (cell.kind === 'number') return BigInt(cell.value).toString();
  return cell.kind === 'date' ? cell.date : '';
}

describe('a list for a spreadsheet', () => {
  it('reads back as it was given, whatever the text', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const columns = rows[0]!.map((_, index) => `kolom ${index}`);
        const file = write(columns, rows);
        expect(file.startsWith('\ufeff')).toBe(true);
        expect(readCsv(file.slice(1))).toEqual([columns, ...rows.map((row) => row.map(expected))]);
      }),
      { numRuns: 500 },
    );
  });

  it('holds no cell of text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(cellOf(text(value))).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });

  it('is UTF-8 with a mark, semicolons, decimal commas and CRLF', () => {
    const row: Cell[] = [
      text('Café "De Boot"; Urk'),
      { kind: 'money', amount: Money.euroCents(-123_456) },
      { kind: 'number', value: -12 },
      { kind: 'date', date: localDate('2026-11-22') },
      { kind: 'empty' },
    ];
    const file = write(['Naam', 'Bedrag', 'Aantal', 'Datum', 'Opmerking'], [row]);
    expect(file).toBe(
      '\ufeffNaam;Bedrag;Aantal;Datum;Opmerking\r\n"Café ""De Boot""; Urk";-1234,56;-12;2026-11-22;\r\n',
    );
    expect([...Buffer.from(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+31 6 1234', "'+31 6 1234"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['a=1', 'a=1'],
    ["'=1", "'=1"],
    ['', ''],
  ])('the text %j becomes %j', (value, written) => {
    expect(cellOf(text(value))).toBe(written);
  });

  it.each([
    [0, '0,00'],
    [-5, '-0,05'],
    [100_000_000, '1000000,00'],
  ])('%d cents become %s, a number', (cents, written) => {
    expect(cellOf({ kind: 'money', amount: Money.euroCents(cents) })).toBe(written);
  });

  it('neutralises the names of columns too', () => {
    expect(write(['=1'], [])).toBe("\ufeff'=1\r\n");
  });

  it.each([0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('refuses %d as a whole number', (value) => {
    expect(() => cellOf({ kind: 'number', value })).toThrow(
      new RangeError(`A cell holds whole numbers, not ${value}.`),
    );
  });

  it('refuses a row with a cell too many or too few', () => {
    for (const row of [[], [text('a'), text('b')]])
      expect(() => write(['kolom'], [row])).toThrow(
        new RangeError(`A row has ${row.length} cells for 1 columns.`),
      );
  });

  it('asks for rows only as they are sent', () => {
    let asked = 0;
    function* rows(): Generator<Cell[]> {
      for (; asked < 100_000; asked += 1) yield [text('x'.repeat(20)), { kind: 'number', value: asked }];
    }
    const chunks = spreadsheet(['Naam', 'Nummer'], rows());
    expect((chunks.next().value as string).length).toBeLessThan(66_000);
    expect(asked).toBeLessThan(4_000);
    for (const chunk of chunks) expect(chunk.length).toBeLessThan(66_000);
    expect(asked).toBe(100_000);
  });
});
