import type { LocalDate, Instant, Uuid } from '@meereis/kernel';

/**
 * How a field of an event is declared. Every string says what it is: an id, a code from a closed list, a date, public
 * text with the reason why it can be read by all, or personal text of a named subject. Personal text is sealed under
 * that person's key before it reaches the log; `bareText` exists so that a forgotten declaration fails the check.
 */
export type FieldSpec =
  | { readonly kind: 'id' }
  | { readonly kind: 'code'; readonly values: readonly string[] }
  | { readonly kind: 'pattern'; readonly pattern: RegExp; readonly what: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'publicText'; readonly why: string; readonly max: number }
  | { readonly kind: 'personalText'; readonly subject: string; readonly max: number }
  | { readonly kind: 'bareText' }
  | { readonly kind: 'optional'; readonly of: FieldSpec }
  | { readonly kind: 'list'; readonly of: FieldSpec; readonly max: number }
  | { readonly kind: 'object'; readonly fields: FieldSpecs };

export interface FieldSpecs {
  readonly [name: string]: FieldSpec;
}

/** A declaration and, for the compiler only, the type of its value. */
export type Field<T> = FieldSpec & { readonly __value?: T };
export type ValueOf<F> = F extends { readonly __value?: infer T } ? Exclude<T, undefined> : never;

type OptionalKeys<S> = { [K in keyof S]: S[K] extends { readonly kind: 'optional' } ? K : never }[keyof S];
/** The data of an event whose fields are declared by `S`. */
export type DataOf<S> = {
  readonly [K in Exclude<keyof S, OptionalKeys<S>>]: ValueOf<S[K]>;
} & { readonly [K in OptionalKeys<S>]?: ValueOf<S[K]> };

type Optional<T> = { readonly kind: 'optional'; readonly of: FieldSpec; readonly __value?: T };

export const field = {
  id: (): Field<Uuid> => ({ kind: 'id' }),
  code: <const V extends readonly string[]>(...values: V): Field<V[number]> => ({ kind: 'code', values }),
  /** A code by form, such as a region or an OIN. `what` names it in errors. Never for anything about a person. */
  pattern: <T extends string = string>(pattern: RegExp, what: string): Field<T> => ({
    kind: 'pattern',
    pattern,
    what,
  }),
  date: (): Field<LocalDate> => ({ kind: 'date' }),
  instant: (): Field<Instant> => ({ kind: 'instant' }),
  integer: (min = 0, max = Number.MAX_SAFE_INTEGER): Field<number> => ({ kind: 'integer', min, max }),
  /** Whole euro cents. */
  cents: (): Field<number> => ({
    kind: 'integer',
    min: Number.MIN_SAFE_INTEGER,
    max: Number.MAX_SAFE_INTEGER,
  }),
  boolean: (): Field<boolean> => ({ kind: 'boolean' }),
  /** Text that is about no person and may be read by all; `why` says so for the reviewer. */
  publicText: (why: string, max = 500): Field<string> => ({ kind: 'publicText', why, max }),
  /** A personal field or free text. `subject` names the field of this event that holds the person's id. */
  personal: <T extends string = string>(subject: string, max = 200): Field<T> => ({
    kind: 'personalText',
    subject,
    max,
  }),
  freeText: (subject: string, max = 4000): Field<string> => ({ kind: 'personalText', subject, max }),
  bareText: (): Field<string> => ({ kind: 'bareText' }),
  optional: <T>(of: Field<T>): Optional<T> => ({ kind: 'optional', of }),
  list: <T>(of: Field<T>, max = 100): Field<readonly T[]> => ({ kind: 'list', of, max }),
  object: <const S extends FieldSpecs>(fields: S): Field<DataOf<S>> => ({ kind: 'object', fields }),
} as const;
