import type { FileRefusal } from '../ubl/refusal';
import { readSupplierInvoice } from '../ubl/read-invoice';
import { exampleInvoice } from './example-invoice';
import { ublDocument } from './ubl-document';

/** What is wrong with a file; nothing when it is read. */
export function refusals(file: string | Uint8Array): readonly FileRefusal[] {
  const found = readSupplierInvoice(typeof file === 'string' ? Buffer.from(file) : file);
  return found.ok ? [] : found.error;
}

export const VALID = ublDocument(exampleInvoice());
export const lineOf = (xml: string, mark: string): number =>
  xml.slice(0, xml.indexOf(mark)).split('\n').length;

/** One change of the valid document: refused with this sentence, on the line where the mark stands. */
export function expectRefusal(xml: string, mark: string, sentence: string): void {
  expect(xml).not.toBe(VALID);
  expect(xml).toContain(mark);
  const line = lineOf(xml, mark);
  expect(refusals(xml)).toEqual([{ line, message: `Regel ${line} van het bestand: ${sentence}` }]);
}

/** The valid document without the lines of an element. */
export const without = (element: string): string =>
  VALID.replace(new RegExp(`<${element}[ >].*</${element}>\n`), '');
/** The valid document with one change. */
export const put = (from: string | RegExp, to: string): string => VALID.replace(from, to);
