import type { EventDefinition, EventOf, Revision } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import type { Aggregate } from '@meereis/commands';
import type { ReadEvent } from '@meereis/privacy';
import { DAILY_EVENTS } from './daily-events';
import { foldDaily, NOTHING_TO_DO, type DailyState } from './daily.fold';
import { DOCUMENT_EVENTS } from './document-events';
import { foldDocuments, NO_DOCUMENTS, type DocumentsState } from './documents.fold';
import { END_EVENTS } from './end-events';
import { foldEnd, NOT_ENDED, type EndState } from './end.fold';
import type { DataOf } from './fact';
import { INTAKE_EVENTS } from './intake-events';
import { foldIntake, NO_INTAKE, type IntakeState } from './intake.fold';
import { ITEM_EVENTS } from './item-events';
import { foldItems, NO_ITEMS, type ItemsState } from './items.fold';
import { PLAN_EVENTS } from './plan-events';
import { foldPlan, NO_PLAN, type PlanState } from './plan.fold';
import { TRAVEL_EVENTS } from './travel-events';
import { foldTravel, NOT_TRAVELLED, type TravelState } from './travel.fold';

export type { Fact } from './fact';
export type { Task } from './daily.fold';
export type { Item } from './items.fold';

export const ARRANGEMENT_EVENTS = [
  ...INTAKE_EVENTS,
  ...PLAN_EVENTS,
  ...ITEM_EVENTS,
  ...TRAVEL_EVENTS,
  ...DAILY_EVENTS,
  ...DOCUMENT_EVENTS,
  ...END_EVENTS,
] as const;
export type ArrangementEvent = EventOf<(typeof ARRANGEMENT_EVENTS)[number]>;

export type Phase =
  | 'reported'
  | 'weighed'
  | 'admitted'
  | 'refused'
  | 'planning'
  | 'set'
  | 'placed'
  | 'closed'
  /** A closed case with limited powers. */
  | 'reopened';

interface Core {
  readonly arrangementId: Uuid;
  readonly personId: Uuid;
  readonly phase: Phase;
  readonly revision: Revision;
}

/** The case as its own events tell it, area by area; `undefined` before the first event. */
export interface Arrangement
  extends Core, IntakeState, PlanState, ItemsState, TravelState, DailyState, DocumentsState, EndState {}

type State = Arrangement | undefined;
type Reported = DataOf<typeof INTAKE_EVENTS, 'person-reported.v1'>;

function opened({ eventId, revision }: ReadEvent, data: Reported): Arrangement {
  return {
    ...NO_INTAKE,
    ...NO_PLAN,
    ...NO_ITEMS,
    ...NOT_TRAVELLED,
    ...NOTHING_TO_DO,
    ...NO_DOCUMENTS,
    ...NOT_ENDED,
    arrangementId: data.arrangementId,
    personId: data.personId,
    phase: 'reported',
    ownerUnit: data.ownerUnit,
    region: data.region,
    reported: { value: data, eventId },
    benefit: data.benefit,
    revision,
  };
}

type Fold = (state: Arrangement, event: ArrangementEvent, read: ReadEvent) => Arrangement;

/** An area's fold, for the types that area defines; the fold itself is exhaustive over them. */
function area<Definitions extends readonly EventDefinition[]>(
  definitions: Definitions,
  fold: (state: Arrangement, event: EventOf<Definitions[number]>, read: ReadEvent) => Arrangement,
): readonly (readonly [string, Fold])[] {
  return definitions.map(({ type }) => [
    type,
    (state, event, read) => fold(state, event as unknown as EventOf<Definitions[number]>, read),
  ]);
}

const FOLDS: ReadonlyMap<string, Fold> = new Map([
  ...area(INTAKE_EVENTS, foldIntake),
  ...area(PLAN_EVENTS, foldPlan),
  ...area(ITEM_EVENTS, foldItems),
  ...area(TRAVEL_EVENTS, foldTravel),
  ...area(DAILY_EVENTS, foldDaily),
  ...area(DOCUMENT_EVENTS, foldDocuments),
  ...area(END_EVENTS, foldEnd),
]);

/** Folds one event. The registry has checked the type and the data before it comes here. */
export function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as ArrangementEvent;
  if (state === undefined) return event.type === 'person-reported.v1' ? opened(read, event.data) : undefined;
  const fold = FOLDS.get(event.type);
  if (fold === undefined) throw new Error(`No area of the arrangement folds "${event.type}".`);
  return { ...fold(state, event, read), revision: read.revision };
}

export const arrangement: Aggregate<State> = { name: 'arrangement', initial: undefined, evolve };
