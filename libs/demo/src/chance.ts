import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';

/** Chance with a seed: the same choices every time, and one person's choices never shift another's. */
export class Chance {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A whole number from `least` to `most`, both included. */
  number(least: number, most: number): number {
    return uniformInt(this.generator, least, most);
  }

  oneOf<T>(list: readonly T[]): T {
    const found = list[this.number(0, list.length - 1)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }

  /** True in so many of a hundred. */
  percent(share: number): boolean {
    return this.number(1, 100) <= share;
  }
}
