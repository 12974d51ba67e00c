import type { Dto } from '../../api/client';
import type { Attempt } from '../../api/use-write';
import type { Choice } from '../../parts';
import { parseDay } from '../../parts/words/dates';
import { parseEuro } from '../../parts/words/money';

/** What a form holds before it is sent: text as typed, ticks as lists or as true. */
export type Typed = Readonly<Record<string, string | boolean | readonly string[]>>;

/** One question of an action. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly kind:
    'line' | 'text' | 'day' | 'time' | 'choice' | 'long-choice' | 'ticks' | 'yes' | 'money' | 'number';
  readonly hint?: string;
  readonly choices?: readonly Choice[];
  /** May stay empty. */
  readonly optional?: boolean;
  readonly maxLength?: number;
  readonly initial?: string | boolean;
  /** Asked only when earlier answers make sense of it; else it is not sent either. */
  readonly when?: (typed: Typed) => boolean;
}

interface Answered {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Something one does to a case by answering a few questions: its words, its questions and its call of the API. */
export interface CaseAction<Body> {
  readonly title: string;
  readonly submit: string;
  /** Said once it is stored. */
  readonly said: string;
  readonly intro?: string;
  /** What it changes: the case, or the person whose case it is and who has revisions of their own. */
  readonly of?: 'person';
  /** For what cannot be taken back. */
  readonly warning?: boolean;
  /** Can be kept half filled in, as a draft of this form. */
  readonly draft?: Dto<'NewDraftDto'>['form'];
  readonly questions: readonly Question[];
  readonly send: (arrangementId: string, body: Body, attempt: Attempt) => Promise<Answered>;
}

/** `{ yes: 'Ja' }` as choices, in that order. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** What is typed before anybody types: today where a day is asked. @param today ISO 8601, typed. */
export function initialOf(
  questions: readonly Question[],
  today: string,
): Record<string, string | boolean | string[]> {
  return Object.fromEntries(
    questions.map(({ name, kind, initial, optional }): [string, string | boolean | string[]] => {
      if (initial !== undefined) return [name, initial];
      if (kind === 'yes') return [name, false];
      if (kind === 'ticks') return [name, []];
      return [name, kind === 'day' && optional !== true ? today : ''];
    }),
  );
}

/** The body of the request: days, amounts and numbers as the API writes them, nothing that was left empty. */
export function bodyOf(questions: readonly Question[], typed: Typed): Record<string, unknown> {
  const asked = questions.filter(({ when }) => when?.(typed) ?? true);
  return Object.fromEntries(
    asked.flatMap((question) => {
      const value = valueOf(question, typed[question.name]);
      return value === undefined ? [] : [[question.name, value] as const];
    }),
  );
}

function valueOf({ kind }: Question, typed: Typed[string] | undefined): unknown {
  if (typed === undefined) return undefined;
  if (typeof typed !== 'string') return typed;
  const text = typed.trim();
  if (text === '') return undefined;
  if (kind === 'day') return parseDay(text) ?? text;
  if (kind === 'number') return Number(text);
  if (kind === 'money') return { cents: parseEuro(text) ?? 0, currency: 'EUR' };
  return text;
}
