import type { SearchTyped } from './query';

/** What was searched for, on its way to the form that registers somebody. Never in an address or a store. */
let kept: SearchTyped | undefined;
let asking: SearchTyped | undefined;

export function keepForRegistering(typed: SearchTyped | undefined): void {
  kept = typed;
}

export function takeKept(): SearchTyped | undefined {
  return kept;
}

/** The same on its way to the form that asks another organisation for the case. */
export function keepForAsking(typed: SearchTyped | undefined): void {
  asking = typed;
}

/** Once: whoever asks for another case later begins with an empty form. */
export function takeForAsking(): SearchTyped | undefined {
  const typed = asking;
  asking = undefined;
  return typed;
}
