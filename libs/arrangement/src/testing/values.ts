import { Money, type Amount, type Uuid } from '@meereis/kernel';

/** A recognisable id: `uuid(7)` ends in 7. */
export function uuid(n: number): Uuid {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
}

export function euro(euros: number): Amount {
  return Money.euroCents(Math.round(euros * 100));
}
