import type { Uuid } from '@meereis/kernel';
import { field, type DataOf, type FieldSpecs } from './field';

/** The stored name and the declared fields of one version of one event. */
export interface EventDefinition<Type extends string = string, S extends FieldSpecs = FieldSpecs> {
  readonly type: Type;
  readonly fields: S;
  /** True when the event records a decision: its data then carries a receipt. */
  readonly decision: boolean;
}

/** A decided or read event: what happened, in the domain's own words. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

export type EventOf<D> =
  D extends EventDefinition<infer Type, infer S> ? DomainEvent<Type, DataOf<S>> : never;

const STORED_NAME = /^[a-z]+(?:-[a-z]+)*\.v[1-9]\d*$/;

/**
 * Why a decision was taken, stored with it and never recomputed (DESIGN §6). `rules`: which rules of which version
 * were applied; `referenceDate`: the date they were applied for; `facts`: the events the decision rests on;
 * `alternatives`: what else was possible; `deviation`: why the usual outcome was left; `sentence`: what the person was told.
 */
export const receiptFields = (subject: string) =>
  field.object({
    rules: field.list(
      field.object({
        id: field.pattern(/^[RQ]\d{2,3}[a-z]?$/, 'regelnummer'),
        version: field.pattern(/^[\w.-]{1,40}$/, 'versie'),
      }),
      40,
    ),
    referenceDate: field.date(),
    facts: field.list(field.id(), 100),
    alternatives: field.list(field.freeText(subject, 500), 20),
    deviation: field.optional(field.freeText(subject, 2000)),
    sentence: field.freeText(subject, 2000),
  });

export interface Receipt {
  readonly rules: readonly { readonly id: string; readonly version: string }[];
  readonly referenceDate: string;
  readonly facts: readonly Uuid[];
  readonly alternatives: readonly string[];
  readonly deviation?: string;
  readonly sentence: string;
}

/** @throws Error when the name is not kebab-case past tense with a version, such as `handover-offered.v1`. */
export function defineEvent<const Type extends string, const S extends FieldSpecs>(
  type: Type,
  fields: S,
): EventDefinition<Type, S> {
  if (!STORED_NAME.test(type))
    throw new Error(`"${type}" is no stored event name (kebab-case, then .v and a number).`);
  return { type, fields, decision: false };
}

/** An event that records a decision about a person: `subject` names the field that holds the person's id. */
export function defineDecision<const Type extends string, const S extends FieldSpecs>(
  type: Type,
  subject: Extract<keyof S, string>,
  fields: S,
): EventDefinition<Type, S & { readonly receipt: ReturnType<typeof receiptFields> }> {
  const { fields: all } = defineEvent(type, { ...fields, receipt: receiptFields(subject) });
  return { type, fields: all, decision: true };
}
