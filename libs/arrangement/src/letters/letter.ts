import type { PlanPage } from '../domain/plan-page';

export const LETTERS = ['invitation', 'reminder', 'decision', 'plan'] as const;
export type LetterKind = (typeof LETTERS)[number];

/** What stands around every letter. */
export interface Frame {
  readonly sender: { readonly name: string; readonly contactPoint: string };
  readonly person: string;
  /** Lines below the name; none for somebody with the secrecy flag (R146). */
  readonly address: readonly string[];
  readonly date: string;
  /** Name of the worker who sends it. */
  readonly worker: string;
  /** Representative who gets a copy; empty when there is none. */
  readonly copyTo: string;
}

export interface AppointmentWords {
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly channel: string;
  readonly place: string;
}

export interface DecisionWords {
  readonly what: string;
  readonly takenOn: string;
  readonly by: string;
  readonly reason: string;
  /** Until when, and what the person can do (R141). */
  readonly term: string;
  /** Where to send it. */
  readonly addressee: string;
}

export type LetterContent =
  | { readonly kind: 'invitation' | 'reminder'; readonly appointment: AppointmentWords }
  | { readonly kind: 'decision'; readonly decision: DecisionWords }
  | { readonly kind: 'plan'; readonly plan: PlanPage & { readonly hash: string } };
