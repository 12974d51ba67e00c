import type { Findings } from '../findings';
import { holdsForbidden } from '../xml-text';

export const ID_LENGTH_MAX = 35;

/** XML Schema counts characters, not halves of pairs. */
function length(text: string): number {
  return Array.from(text).length;
}

/** Refuses a text longer than the schema takes. @param where what it is, to begin a Dutch sentence with. */
export function checkText(findings: Findings<string>, where: string, text: string, max: number): void {
  if (text.length > max && length(text) > max)
    findings.add(`${where} is langer dan ${max} tekens, en dat past niet in de auditfile.`);
}

/** An identifier is written as it is or not at all: replaced characters could make two into one. */
export function checkId(findings: Findings<string>, where: string, id: string, max = ID_LENGTH_MAX): void {
  if (id.trim() === '') findings.add(`${where} is leeg.`);
  if (holdsForbidden(id)) findings.add(`${where} bevat een teken dat niet in een XML-bestand kan staan.`);
  checkText(findings, where, id, max);
}
