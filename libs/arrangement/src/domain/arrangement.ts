import type { EventOf, Revision } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Aggregate } from '@meereis/commands';
import type { ReadEvent } from '@meereis/privacy';
import { INTAKE_EVENTS } from './intake-events';
import { PLAN_EVENTS } from './plan-events';
import { TRAVEL_EVENTS } from './travel-events';

export const ARRANGEMENT_EVENTS = [...INTAKE_EVENTS, ...PLAN_EVENTS, ...TRAVEL_EVENTS] as const;
export type ArrangementEvent = EventOf<(typeof ARRANGEMENT_EVENTS)[number]>;
type Data<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>['data'];

/** A fact of the case and the event it stands in, which a receipt cites. */
export interface Fact<T> {
  readonly value: T;
  readonly eventId: Uuid;
}

export interface Task {
  readonly taskId: Uuid;
  readonly kind: Data<'task-created.v1'>['kind'];
  readonly unit: string;
  readonly dueOn: LocalDate;
  readonly askedBy?: string;
}

export type Phase = 'reported' | 'weighed' | 'admitted' | 'refused' | 'planning' | 'set';

/** The case as its own events tell it; `undefined` before the first event. */
export interface Arrangement {
  readonly arrangementId: Uuid;
  readonly personId: Uuid;
  readonly phase: Phase;
  readonly ownerUnit: string;
  readonly region: string;
  readonly formerOwners: readonly string[];
  readonly reported: Fact<Data<'person-reported.v1'>>;
  readonly benefit: Data<'person-reported.v1'>['benefit'];
  readonly banenafspraak?: Fact<Data<'banenafspraak-checked.v1'>>;
  readonly weighing?: Fact<Data<'need-weighed.v1'>>;
  readonly admission?: Fact<Data<'person-admitted.v1'>>;
  readonly refusal?: Fact<Data<'admission-refused.v1'>>;
  readonly diagnoses: readonly Fact<Data<'diagnosis-held.v1'>>[];
  readonly goal?: Fact<Data<'goal-agreed.v1'>>;
  readonly items: readonly Fact<Data<'item-added.v1'>>[];
  readonly considerations: readonly Fact<Data<'prior-provision-considered.v1'>>[];
  /** Rises with every change of goal or items; an agreement is with one version. */
  readonly planVersion: number;
  readonly agreement?: Fact<Data<'person-agreed.v1'>>;
  readonly set?: Fact<Data<'arrangement-set.v1'>>;
  readonly openTasks: readonly Task[];
  readonly openHandover?: Fact<Data<'handover-offered.v1'>>;
  /** Accepted, but the new executor has not spoken the person yet. */
  readonly awaitingContact?: Fact<Data<'handover-accepted.v1'>>;
  readonly revision: Revision;
}

type State = Arrangement | undefined;

function opened(event: ReadEvent, data: Data<'person-reported.v1'>): Arrangement {
  return {
    arrangementId: data.arrangementId,
    personId: data.personId,
    phase: 'reported',
    ownerUnit: data.ownerUnit,
    region: data.region,
    formerOwners: [],
    reported: { value: data, eventId: event.eventId },
    benefit: data.benefit,
    diagnoses: [],
    items: [],
    considerations: [],
    planVersion: 0,
    openTasks: [],
    revision: event.revision,
  };
}

function without(state: Arrangement, ...keys: (keyof Arrangement)[]): Arrangement {
  const copy: Partial<Record<keyof Arrangement, unknown>> = { ...state };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy as unknown as Arrangement;
}

function handoverEnded(state: Arrangement): Arrangement {
  return without(state, 'openHandover');
}

function accepted(state: Arrangement, fact: Fact<Data<'handover-accepted.v1'>>): Arrangement {
  return {
    ...handoverEnded(state),
    ownerUnit: fact.value.toUnit,
    region: fact.value.toRegion,
    formerOwners: [...state.formerOwners.filter((unit) => unit !== fact.value.toUnit), fact.value.fromUnit],
    awaitingContact: fact,
  };
}

/** Planning goes on beside a set arrangement: what was set stays in force (R028). */
function replanned(state: Arrangement): Arrangement {
  return { ...state, phase: state.phase === 'set' ? 'set' : 'planning', planVersion: state.planVersion + 1 };
}

function apply(state: Arrangement, event: ArrangementEvent, eventId: Uuid): Arrangement {
  switch (event.type) {
    case 'person-reported.v1':
      return state;
    case 'banenafspraak-checked.v1':
      return { ...state, banenafspraak: { value: event.data, eventId } };
    case 'benefit-situation-changed.v1':
      return { ...state, benefit: event.data.to };
    case 'need-weighed.v1':
      return { ...state, phase: 'weighed', weighing: { value: event.data, eventId } };
    case 'person-admitted.v1':
      return { ...state, phase: 'admitted', admission: { value: event.data, eventId } };
    case 'admission-refused.v1':
      return { ...state, phase: 'refused', refusal: { value: event.data, eventId } };
    case 'diagnosis-held.v1':
      return { ...state, diagnoses: [...state.diagnoses, { value: event.data, eventId }] };
    case 'goal-agreed.v1':
      return { ...replanned(state), goal: { value: event.data, eventId } };
    case 'item-added.v1':
      return { ...replanned(state), items: [...state.items, { value: event.data, eventId }] };
    case 'prior-provision-considered.v1':
      return { ...state, considerations: [...state.considerations, { value: event.data, eventId }] };
    case 'person-agreed.v1':
      return { ...state, agreement: { value: event.data, eventId } };
    case 'arrangement-set.v1':
      return { ...state, phase: 'set', set: { value: event.data, eventId } };
    case 'handover-offered.v1':
      return { ...state, openHandover: { value: event.data, eventId } };
    case 'handover-accepted.v1':
      return accepted(state, { value: event.data, eventId });
    case 'handover-declined.v1':
    case 'handover-withdrawn.v1':
    case 'handover-expired.v1':
      return handoverEnded(state);
    case 'handover-completed.v1':
      return without(state, 'awaitingContact');
    case 'task-created.v1':
      return { ...state, openTasks: [...state.openTasks, event.data] };
    case 'task-handed-over.v1':
      return {
        ...state,
        openTasks: state.openTasks.map((task) =>
          task.taskId === event.data.taskId ? { ...task, unit: event.data.toUnit } : task,
        ),
      };
    case 'task-done.v1':
      return { ...state, openTasks: state.openTasks.filter((task) => task.taskId !== event.data.taskId) };
  }
}

/** Folds one event. The registry has checked the type and the data before it comes here. */
export function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as ArrangementEvent;
  if (state === undefined) return event.type === 'person-reported.v1' ? opened(read, event.data) : undefined;
  return { ...apply(state, event, read.eventId), revision: read.revision };
}

export const arrangement: Aggregate<State> = { name: 'arrangement', initial: undefined, evolve };
