import type { Aggregate, Decision } from '@meereis/commands';
import type { DomainEvent } from '@meereis/event-store';
import { localDate, type RegionCode, type Uuid } from '@meereis/kernel';
import { givenEvents } from '@meereis/projections/testing';

export const TODAY = localDate('2022-03-01');
export const HERE = 'AM13' as RegionCode;
export const ELSEWHERE = 'AM22' as RegionCode;

/** A recognisable id: `uuid(7)` ends in 7. */
export function uuid(n: number): Uuid {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
}

/** What is registered after these events. @throws Error when they register nothing. */
export function after<State>(
  aggregate: Aggregate<State | undefined>,
  ...events: readonly DomainEvent[]
): State {
  const streamId = `${aggregate.name}-${uuid(1)}`;
  const read = givenEvents(...events.map(({ type, data }) => ({ streamId, type, data })));
  const state = read.reduce<State | undefined>((folded, one) => aggregate.evolve(folded, one), undefined);
  if (state === undefined) throw new Error('These events register nothing.');
  return state;
}

/** The events of a decision that was taken. */
export function decided(decision: Decision): readonly DomainEvent[] {
  if (!decision.ok) throw new Error(`Refused: ${decision.error.map((one) => one.code).join(', ')}`);
  return decision.value;
}

/** Rule and code of every refusal, in order; empty when it was taken. */
export function refused(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.error.map((one) => `${one.rule} ${one.code}`);
}

/** The same object without these fields, for a command that an event repeats with more. */
export function less<T extends object, K extends keyof T>(object: T, ...fields: readonly K[]): Omit<T, K> {
  return Object.fromEntries(
    Object.entries(object).filter(([name]) => !(fields as readonly PropertyKey[]).includes(name)),
  ) as Omit<T, K>;
}
