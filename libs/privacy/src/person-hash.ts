import { createHmac } from 'node:crypto';
import type { Bsn, LocalDate } from '@meereis/kernel';

/**
 * The name as it is compared: NFD without marks, lower case, any run of spaces and hyphen-like signs one space. Letters
 * that NFD leaves whole (ø, ł, ß) are written out. The order stays as given: "Jan van der Berg", never "Berg, Jan
 * van der", so callers offer the full name in speaking order.
 */
export function comparableName(fullName: string): string {
  return fullName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłßæœđı]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};

/** Keyed, because a BSN has under 10^9 values and an unkeyed hash of it is reversible. The prefix keeps the two uses apart. */
export function bsnHash(indexKey: Buffer, bsn: Bsn): Buffer {
  return createHmac('sha256', indexKey).update(`bsn|${bsn}`).digest();
}

export function nameHash(indexKey: Buffer, fullName: string, birthDate: LocalDate): Buffer {
  return createHmac('sha256', indexKey)
    .update(`name|${birthDate}|${comparableName(fullName)}`)
    .digest();
}

/** Prefixes people write, leave out or shorten: "van der Berg", "v.d. Berg" and "Berg" may be one name. */
const PREFIXES: ReadonlySet<string> = new Set(
  'van von de der den het ten ter te op in aan bij uit over t s v d vd la le les du des da di el al ben bin ibn'.split(
    ' ',
  ),
);

/**
 * The forms under which a name is looked up loosely: its words without prefixes in any order, and the first name with the
 * last word alone. Two people who share one form and the birth date are candidates, never the same by that.
 */
export function looseNames(fullName: string): readonly string[] {
  const words = comparableName(fullName)
    .split(/[\s.,']+/)
    .filter((word) => word !== '' && !PREFIXES.has(word));
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [comparableName(fullName)];
  return [...new Set([[...words].sort().join(' '), [first, last].sort().join(' ')])];
}

export function looseNameHash(indexKey: Buffer, looseName: string, birthDate: LocalDate): Buffer {
  return createHmac('sha256', indexKey).update(`like|${birthDate}|${looseName}`).digest();
}
