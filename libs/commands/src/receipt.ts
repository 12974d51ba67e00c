import type { Receipt } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';

/** Version of the rules this program applies: the text of the rules as of 22 November 2026. Stored in every receipt. */
export const RULES_VERSION = 'rules-1';

export interface ReceiptOf {
  /** Rule ids, `R043`; all of the version this program holds. */
  readonly rules: readonly string[];
  /** The date the rules were applied for. */
  readonly referenceDate: LocalDate;
  /** Ids of the events the decision rests on. */
  readonly facts?: readonly Uuid[];
  /** What else was possible. */
  readonly alternatives?: readonly string[];
  /** Why the usual outcome was left, where it was. */
  readonly deviation?: string | undefined;
  /** The Dutch sentence the person is told. */
  readonly sentence: string;
}

/**
 * Why a decision was taken, in the form every decision event stores (DESIGN §6).
 * @throws Error when it names no rule, no sentence, or a rule id that is none: a mistake in the program.
 */
export function receipt(of: ReceiptOf): Receipt & { readonly referenceDate: LocalDate } {
  if (of.rules.length === 0) throw new Error('A receipt names at least one rule.');
  if (of.sentence.trim() === '') throw new Error('A receipt holds the sentence the person is told.');
  const wrong = of.rules.find((id) => !/^[RQ]\d{2,3}[a-z]?$/.test(id));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no rule id.`);
  return {
    rules: [...new Set(of.rules)].map((id) => ({ id, version: RULES_VERSION })),
    referenceDate: of.referenceDate,
    facts: [...new Set(of.facts ?? [])],
    alternatives: of.alternatives ?? [],
    ...(of.deviation === undefined ? {} : { deviation: of.deviation }),
    sentence: of.sentence,
  };
}
