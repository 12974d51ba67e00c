import type { EventDefinition, EventOf } from '@meereis/event-store';
import type { ArrangementEvent } from '../../domain/arrangement';
import { DAILY_EVENTS } from '../../domain/daily-events';
import { DOCUMENT_EVENTS } from '../../domain/document-events';
import { END_EVENTS } from '../../domain/end-events';
import { INTAKE_EVENTS } from '../../domain/intake-events';
import { ITEM_EVENTS } from '../../domain/item-events';
import { PLAN_EVENTS } from '../../domain/plan-events';
import { TRAVEL_EVENTS } from '../../domain/travel-events';
import { dailySentence, type TaskFound } from './sentences/daily.rule';
import { documentsSentence } from './sentences/documents.rule';
import { endSentence } from './sentences/end.rule';
import { intakeSentence } from './sentences/intake.rule';
import { itemsSentence } from './sentences/items.rule';
import { planSentence } from './sentences/plan.rule';
import { travelSentence } from './sentences/travel.rule';
import type { UnitName } from './sentences/unit-name';

export type { TaskFound } from './sentences/daily.rule';
export type { UnitName } from './sentences/unit-name';

type Sentence = (event: ArrangementEvent, named: UnitName, found?: TaskFound) => string;

/** An area's sentences, for the types that area defines; each is exhaustive over them. */
function area<Definitions extends readonly EventDefinition[]>(
  definitions: Definitions,
  sentence: (event: EventOf<Definitions[number]>, named: UnitName, found?: TaskFound) => string,
): readonly (readonly [string, Sentence])[] {
  return definitions.map(({ type }) => [
    type,
    (event, named, found) => sentence(event as unknown as EventOf<Definitions[number]>, named, found),
  ]);
}

const SENTENCES: ReadonlyMap<string, Sentence> = new Map([
  ...area(INTAKE_EVENTS, intakeSentence),
  ...area(PLAN_EVENTS, planSentence),
  ...area(ITEM_EVENTS, itemsSentence),
  ...area(TRAVEL_EVENTS, travelSentence),
  ...area(DAILY_EVENTS, dailySentence),
  ...area(DOCUMENT_EVENTS, documentsSentence),
  ...area(END_EVENTS, endSentence),
]);

/** One Dutch sentence per event. It names units and dates, never the person: names stand in the case file. */
export function sentenceOf(event: ArrangementEvent, named: UnitName, found?: TaskFound): string {
  const sentence = SENTENCES.get(event.type);
  if (sentence === undefined) throw new Error(`No area of the arrangement tells of "${event.type}".`);
  return sentence(event, named, found);
}
