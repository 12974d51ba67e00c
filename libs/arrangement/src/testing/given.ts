import type { DomainEvent, EventMeta, Position } from '@meereis/event-store';
import type { Decision } from '@meereis/commands';
import { instantOf, localDate, uuidV5, EVENT_NAMESPACE, type Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import { evolve, type Arrangement, type ArrangementEvent } from '../domain/arrangement';
import { person, type Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';

/** A fixed id by name, so that tests read. */
export function id(name: string): Uuid {
  return uuidV5(EVENT_NAMESPACE, name);
}

export const TODAY = localDate('2022-03-01');
export const ARRANGEMENT_ID = id('arrangement');
export const PERSON_ID = id('person');

const meta: EventMeta = {
  commandId: id('command'),
  correlationId: id('correlation'),
  causationId: id('command'),
  actor: id('actor'),
  role: 'caseworker',
  oin: '00000099000000001000',
  unit: 'uwv-am13',
  purpose: 'arrangement-execution',
  recordedAt: instantOf(Date.UTC(2022, 2, 1, 9)),
  effectiveOn: TODAY,
};

/** The event as it is read back: event n of the stream has id `id('event/n')`. */
export function asRead(
  event: DomainEvent,
  index: number,
  streamId = `arrangement-${ARRANGEMENT_ID}`,
): ReadEvent {
  return {
    ...event,
    eventId: id(`event/${index}`),
    streamId,
    revision: index,
    position: String(index + 1).padStart(20, '0') as Position,
    meta,
  };
}

/** The case after these events. @throws Error when they open no case. */
export function given(...events: readonly ArrangementEvent[]): Arrangement {
  let state: Arrangement | undefined;
  events.forEach((event, index) => {
    state = evolve(state, asRead(event, index));
  });
  if (state === undefined) throw new Error('These events open no arrangement.');
  return state;
}

export function givenPerson(...events: readonly PersonEvent[]): Person {
  let state: Person | undefined;
  events.forEach((event, index) => {
    state = person.evolve(state, asRead(event, index, `person-${PERSON_ID}`));
  });
  if (state === undefined) throw new Error('These events register no person.');
  return state;
}

/** The events of a decision that was taken. */
export function decided(decision: Decision): readonly DomainEvent[] {
  if (!decision.ok) throw new Error(`Refused: ${decision.error.map((one) => one.code).join(', ')}`);
  return decision.value;
}

/** `R006 before-hard-date`, … of a decision that was refused; empty when it was taken. */
export function refusalsOf(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.error.map((one) => `${one.rule} ${one.code}`);
}

/** The Dutch sentences of a refusal. */
export function sentencesOf(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.error.map((one) => one.sentence);
}
