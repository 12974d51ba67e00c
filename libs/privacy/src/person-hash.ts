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
