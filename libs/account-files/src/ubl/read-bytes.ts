import { err, ok, type Result } from '@meereis/kernel';
import { holdsForbidden } from '../xml-text';
import { lineAt, refusal, type FileRefusal } from './refusal';

/** 5 MB, of which an invoice with its attachments needs a fraction. */
export const INVOICE_BYTES_MAX = 5 * 1024 * 1024;

/** Start and end tags, some ten times those of the longest invoice: a tree of more would keep the process busy for seconds. */
const TAGS_MAX = 400_000;

/** The file as text with line feeds only, as a reader of XML is to see it. */
export function readBytes(bytes: Uint8Array): Result<string, FileRefusal> {
  if (bytes.byteLength > INVOICE_BYTES_MAX) return err(refusal(null, 'het bestand is groter dan 5 MB.'));
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  if (!isUtf8(bytes))
    return err(refusal(lineAt(text, text.indexOf('\ufffd')), 'dit is geen tekst in UTF-8.'));
  const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (encoding !== undefined && encoding.toUpperCase() !== 'UTF-8')
    return err(refusal(1, `de tekencodering is "${encoding}", maar alleen UTF-8 wordt gelezen.`));
  return withoutTraps(text);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A document type can name files and grow without end; an invoice needs none, and neither has UBL. */
function withoutTraps(text: string): Result<string, FileRefusal> {
  const trap = /<!(?:DOCTYPE|ENTITY)/i.exec(text);
  if (trap) return err(refusal(lineAt(text, trap.index), 'een documenttype (DOCTYPE) is niet toegestaan.'));
  if (tagsIn(text) > TAGS_MAX)
    return err(refusal(null, 'het bestand heeft meer onderdelen dan een factuur kan hebben.'));
  const line = text.split('\n').findIndex(holdsForbidden);
  return line < 0 ? ok(text) : err(refusal(line + 1, 'hier staat een teken dat XML niet kent.'));
}

function tagsIn(text: string): number {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags += 1;
  return tags;
}
