export interface Taken {
  /** `UU:MM`, on one day. */
  readonly at: string;
  readonly minutes: number;
}

const startOf = ({ at }: Taken): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));

/** Two times on one day that share a minute; one that ends when the other begins does not. */
export function clashes(one: Taken, other: Taken): boolean {
  return startOf(one) < startOf(other) + other.minutes && startOf(other) < startOf(one) + one.minutes;
}
