import { Money, type Amount } from '@meereis/kernel';
import type { Side } from './financial-year';

/** `linesCount`, `totalDebit` and `totalCredit` of the file. */
export interface Totals {
  readonly lines: number;
  readonly debit: Amount;
  readonly credit: Amount;
}

export class Tally implements Totals {
  lines = 0;
  debit = Money.ZERO;
  credit = Money.ZERO;

  add(side: Side, amount: Amount): void {
    this.lines += 1;
    if (side === 'D') this.debit = Money.add(this.debit, amount);
    else this.credit = Money.add(this.credit, amount);
  }

  addAll(bookings: Iterable<{ readonly side: Side; readonly amount: Amount }>): this {
    for (const { side, amount } of bookings) this.add(side, amount);
    return this;
  }

  get balances(): boolean {
    return Money.equals(this.debit, this.credit);
  }

  equals(other: Totals): boolean {
    return (
      this.lines === other.lines &&
      Money.equals(this.debit, other.debit) &&
      Money.equals(this.credit, other.credit)
    );
  }
}
