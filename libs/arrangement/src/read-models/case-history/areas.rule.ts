import { DAILY_EVENTS } from '../../domain/daily-events';
import { DOCUMENT_EVENTS } from '../../domain/document-events';
import { END_EVENTS } from '../../domain/end-events';
import { INTAKE_EVENTS } from '../../domain/intake-events';
import { ITEM_EVENTS } from '../../domain/item-events';
import { PLAN_EVENTS } from '../../domain/plan-events';
import { TRAVEL_EVENTS } from '../../domain/travel-events';

/** Parts of a case's history, as people filter it. */
export const AREAS = ['intake', 'plan', 'items', 'travel', 'daily', 'documents', 'end'] as const;
export type Area = (typeof AREAS)[number];

export const AREA_NAMES: Readonly<Record<Area, string>> = {
  intake: 'Aanmelding en intake',
  plan: 'Plan',
  items: 'Onderdelen',
  travel: 'Overdracht',
  daily: 'Taken en contact',
  documents: 'Documenten',
  end: 'Resultaat en einde',
};

const EVENTS: Readonly<Record<Area, readonly { readonly type: string }[]>> = {
  intake: INTAKE_EVENTS,
  plan: PLAN_EVENTS,
  items: ITEM_EVENTS,
  travel: TRAVEL_EVENTS,
  daily: DAILY_EVENTS,
  documents: DOCUMENT_EVENTS,
  end: END_EVENTS,
};

const AREA_OF: ReadonlyMap<string, Area> = new Map(
  AREAS.flatMap((area) => EVENTS[area].map(({ type }) => [type, area] as const)),
);

/** @throws Error for a type that no area defines: a mistake in the program. */
export function areaOf(type: string): Area {
  const area = AREA_OF.get(type);
  if (area === undefined) throw new Error(`No area of the arrangement holds "${type}".`);
  return area;
}
