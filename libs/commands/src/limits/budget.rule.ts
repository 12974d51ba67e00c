import type { Asked } from './limit-rows';

/** So many questions per minute; a list is taken whole and counts for minutes to come. */
export interface Budget {
  readonly perMinute: number;
}

export const MINUTE_MS = 60_000;

export type Spending =
  | { readonly granted: true; readonly after: Asked }
  /** @property waitMinutes whole minutes until there is room again, at least one. */
  | { readonly granted: false; readonly waitMinutes: number };

/** What still counts: each minute that went by makes room for its questions. After a clock that went back one begins anew. */
export function stillAsked({ perMinute }: Budget, asked: Asked | undefined, nowMs: number): Asked {
  const { count, fromMs } = asked ?? { count: 0, fromMs: nowMs };
  if (fromMs > nowMs + MINUTE_MS) return { count: 0, fromMs: nowMs };
  const minutes = Math.max(0, Math.floor((nowMs - fromMs) / MINUTE_MS));
  const left = count - minutes * perMinute;
  if (left <= 0 && minutes > 0) return { count: 0, fromMs: nowMs };
  return { count: left, fromMs: fromMs + minutes * MINUTE_MS };
}

export function spend(budget: Budget, asked: Asked | undefined, nowMs: number, questions: number): Spending {
  const { count, fromMs } = stillAsked(budget, asked, nowMs);
  if (count >= budget.perMinute) return { granted: false, waitMinutes: Math.floor(count / budget.perMinute) };
  return { granted: true, after: { count: count + questions, fromMs } };
}

export function giveBack(budget: Budget, asked: Asked | undefined, nowMs: number, questions: number): Asked {
  const { count, fromMs } = stillAsked(budget, asked, nowMs);
  return { count: Math.max(0, count - questions), fromMs };
}
