import type { Receipt } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';

/** Version of the rule texts the program applies; every receipt names it, so a later change never rewrites a reason. */
export const RULES_VERSION = '2026-11';

export interface ReceiptInput {
  /** Rule ids, `R006`. */
  readonly rules: readonly string[];
  /** The date the rules were applied for. */
  readonly referenceDate: LocalDate;
  /** Events the decision rests on. */
  readonly facts: readonly Uuid[];
  /** What else could have been decided. */
  readonly alternatives: readonly string[];
  /** Why the usual outcome was left. */
  readonly deviation?: string;
  /** What the person is told, in plain Dutch. */
  readonly sentence: string;
}

/** Why a decision was taken, as it is stored with it (DESIGN §6). */
export function receipt(input: ReceiptInput): Receipt & { readonly referenceDate: LocalDate } {
  const { rules, ...rest } = input;
  return { rules: rules.map((id) => ({ id, version: RULES_VERSION })), ...rest };
}
