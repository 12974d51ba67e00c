import { XMLValidator } from 'fast-xml-parser';
import { lineAt, refusal, type FileRefusal } from './refusal';

/** Why a text is no XML, with the line where its author is to look: rather where a tag was opened than where it was missed. */
export function wellFormednessFault(text: string): FileRefusal | undefined {
  const checked = XMLValidator.validate(text);
  if (checked === true) return undefined;
  const { msg, line } = checked.err;
  if (/^(?:Invalid '|Unclosed tag)/.test(msg))
    return refusal(lineAt(text, text.length), 'het bestand houdt hier op en is niet af.');
  const opened = /\(opened in line (\d+),/.exec(msg)?.[1];
  return refusal(opened === undefined ? line : Number(opened), 'dit is geen geldige XML.');
}
