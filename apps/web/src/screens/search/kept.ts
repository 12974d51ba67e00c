import type { SearchTyped } from './query';

/** What was searched for, on its way to the form that registers somebody. Never in an address or a store. */
let kept: SearchTyped | undefined;

export function keepForRegistering(typed: SearchTyped | undefined): void {
  kept = typed;
}

export function takeKept(): SearchTyped | undefined {
  return kept;
}
