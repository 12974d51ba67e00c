/** A rule that stands in the way, in words a caseworker understands. One refusal names all failing rules at once. */
export interface Refusal {
  /** `R043`, or an own stable code such as `handover-not-open` where no rule of rules.md applies. */
  readonly rule: string;
  /** Stable, kebab-case: what programs switch on. */
  readonly code: string;
  /** A Dutch sentence; says what is wrong and, where it can, what would help. Never holds personal data. */
  readonly sentence: string;
}

export function refusal(rule: string, code: string, sentence: string): Refusal {
  return { rule, code, sentence };
}
