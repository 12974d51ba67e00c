import { err, ok, type Result } from './result';

/** An amount in whole euro cents. Never a float: DESIGN "Money". `cents` is a safe integer, negative for a counter-entry. */
export interface Money {
  readonly cents: number;
  readonly currency: 'EUR';
}

export const ZERO: Money = Object.freeze({ cents: 0, currency: 'EUR' });

/** @throws RangeError when `cents` is no safe integer: an amount that lost precision must never be stored. */
export function euroCents(cents: number): Money {
  if (!Number.isSafeInteger(cents))
    throw new RangeError(`An amount is a whole number of cents, not ${cents}.`);
  return { cents: cents === 0 ? 0 : cents, currency: 'EUR' };
}

export function add(a: Money, b: Money): Money {
  return euroCents(a.cents + b.cents);
}

export function subtract(a: Money, b: Money): Money {
  return euroCents(a.cents - b.cents);
}

export function sum(amounts: Iterable<Money>): Money {
  let total = ZERO;
  for (const amount of amounts) total = add(total, amount);
  return total;
}

export function isAbove(a: Money, limit: Money): boolean {
  return a.cents > limit.cents;
}

export function equals(a: Money, b: Money): boolean {
  return a.cents === b.cents;
}

/**
 * Divides an amount over whole-number weights so that the parts add up to it exactly; the cents that do not divide
 * go to the largest remainders, first come first.
 * @throws RangeError when a weight is negative or no safe integer, or all weights are zero.
 */
export function allocate(amount: Money, weights: readonly number[]): Money[] {
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError('Weights are whole numbers of zero or more.');
  }
  const total = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (total === 0n) throw new RangeError('At least one weight is above zero.');
  const sign = amount.cents < 0 ? -1 : 1;
  const cents = BigInt(Math.abs(amount.cents));
  const shares = weights.map((weight, index) => {
    const product = cents * BigInt(weight);
    return { index, floor: product / total, remainder: product % total };
  });
  let left = cents - shares.reduce((a, share) => a + share.floor, 0n);
  const parts = shares.map((share) => share.floor);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((part) => euroCents(sign * Number(part)));
}

/** The amount as Dutch people write it: `€ 1.234,56`, `€ -0,05`. */
export function formatEuro(amount: Money): string {
  const sign = amount.cents < 0 ? '-' : '';
  const digits = String(Math.abs(amount.cents)).padStart(3, '0');
  const euros = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${sign}${euros},${digits.slice(-2)}`;
}

/** Reads `1234.56`, at most two decimals, no thousands separators: the machine form in files and the catalogue. */
export function parseEuro(text: string): Result<Money, string> {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return err(`"${text}" is geen bedrag in euro's met hoogstens twee decimalen.`);
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return ok(euroCents(match[1] === '-' ? -cents : cents));
}
