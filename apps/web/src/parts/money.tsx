import { euro } from './words/money';

/** `€ 1.234,50`. */
export function Money({ cents }: { readonly cents: number }) {
  return <span className="mr-money">{euro(cents)}</span>;
}
