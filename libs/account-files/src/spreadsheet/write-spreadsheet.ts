import { inChunks } from '../chunks';
import { cellText, type Cell } from './cells';

/** By this Excel knows the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const SEPARATOR = ';';
const LINE_END = '\r\n';

/**
 * A list as a CSV file (RFC 4180 but for the separator) that Dutch Excel opens by itself, in chunks that can be sent
 * while the next rows are read.
 * @throws RangeError for a row that has not one cell per column.
 */
export function spreadsheet(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string, void, undefined> {
  return inChunks(lines(columns, rows));
}

function* lines(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield BYTE_ORDER_MARK + lineOf(columns.map((text) => ({ kind: 'text', text })));
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new RangeError(`A row has ${row.length} cells for ${columns.length} columns.`);
    yield lineOf(row);
  }
}

function lineOf(cells: readonly Cell[]): string {
  return cells.map(cellText).join(SEPARATOR) + LINE_END;
}
