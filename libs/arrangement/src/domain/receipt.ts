import type { LocalDate, Uuid } from '@meereis/kernel';

/**
 * Version of the rules as this program applies them. It stands in every receipt and is never recomputed, so raise it
 * when a rule of this room changes its outcome.
 */
export const RULES_VERSION = '2026.1';

export interface Receipt {
  readonly rules: readonly { readonly id: string; readonly version: string }[];
  readonly referenceDate: LocalDate;
  readonly facts: readonly Uuid[];
  readonly alternatives: readonly string[];
  readonly deviation?: string;
  readonly sentence: string;
}

export interface Reasoning {
  readonly rules: readonly string[];
  readonly referenceDate: LocalDate;
  /** Events the decision rests on; what is absent is left out. */
  readonly facts: readonly (Uuid | undefined)[];
  readonly alternatives: readonly string[];
  readonly deviation?: string | undefined;
  /** What the person is told, in plain Dutch. */
  readonly sentence: string;
}

/** Why a decision was taken, as it is stored with it (DESIGN §6). */
export function receipt(reasoning: Reasoning): Receipt {
  return {
    rules: reasoning.rules.map((id) => ({ id, version: RULES_VERSION })),
    referenceDate: reasoning.referenceDate,
    facts: reasoning.facts.filter((fact): fact is Uuid => fact !== undefined),
    alternatives: reasoning.alternatives,
    ...(reasoning.deviation === undefined ? {} : { deviation: reasoning.deviation }),
    sentence: reasoning.sentence,
  };
}
