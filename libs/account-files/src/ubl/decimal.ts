import { err, ok, type Brand, type Result } from '@meereis/kernel';

/** An exact decimal number in its shortest form, `-1.5`, `21`, `0`: for quantities and rates, which are not amounts. */
export type Decimal = Brand<string, 'Decimal'>;

/** Reads what XML Schema calls a decimal, at most fifteen digits before and after the point. */
export function parseDecimal(text: string): Result<Decimal, string> {
  const match = /^([+-]?)(?=\.?\d)(\d{0,15})(?:\.(\d{0,15}))?$/.exec(text);
  if (!match) return err(`"${text}" is geen getal met hoogstens vijftien cijfers voor en na de punt.`);
  const whole = (match[2] ?? '').replace(/^0+/, '') || '0';
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return ok((match[1] === '-' && digits !== '0' ? `-${digits}` : digits) as Decimal);
}

/** `percent` of an amount in cents, rounded to whole cents, half a cent away from zero. */
export function percentOf(cents: number, percent: Decimal): number {
  const [whole = '', fraction = ''] = percent.split('.');
  const numerator = BigInt(cents) * BigInt(whole + fraction);
  const denominator = 100n * 10n ** BigInt(fraction.length);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return Number(numerator < 0n ? -rounded : rounded);
}
