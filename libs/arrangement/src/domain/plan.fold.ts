import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import { without, type DataOf, type Fact } from './fact';
import type { Item, ItemTerms } from './items.fold';
import type { PLAN_EVENTS } from './plan-events';
import { answered, asked, NO_SECOND_AGREEMENTS, type SecondAgreement } from './plan-second-agreement.fold';

type Event = EventOf<(typeof PLAN_EVENTS)[number]>;
type Data<T extends Event['type']> = DataOf<typeof PLAN_EVENTS, T>;
type SetData = Data<'arrangement-set.v1'> | Data<'arrangement-revised.v1'>;

/** One version that was set, exactly as it was: later ones never overwrite it (R028). */
export interface PlanVersion {
  readonly set: Fact<SetData>;
  readonly goal?: Fact<Data<'goal-agreed.v1'>>;
  readonly agreement?: Fact<Data<'person-agreed.v1'>>;
  readonly items: readonly Fact<ItemTerms>[];
}

/** Goal and versions of the plan; its items stand in `ItemsState`. */
export interface PlanState {
  readonly goal?: Fact<Data<'goal-agreed.v1'>>;
  /** The newest version: of the draft, or the one in force. Rises with every change of goal or items. */
  readonly planVersion: number;
  /** The highest number ever given, so that a withdrawn draft's number is never given again. */
  readonly lastPlanVersion: number;
  /** The last draft that was shown to who has to agree. */
  readonly presented?: Fact<Data<'arrangement-drafted.v1'>>;
  /** The person's last agreement; it is with one version. */
  readonly agreement?: Fact<Data<'person-agreed.v1'>>;
  readonly employerAgreement?: Fact<Data<'employer-agreed.v1'>>;
  readonly secondAgreements: readonly SecondAgreement[];
  /** The last setting; what it set stays in force while a draft exists. */
  readonly set?: Fact<SetData>;
  /** Every version that was set, the oldest first. */
  readonly versions: readonly PlanVersion[];
}

export const NO_PLAN: PlanState = {
  planVersion: 0,
  lastPlanVersion: 0,
  secondAgreements: NO_SECOND_AGREEMENTS,
  versions: [],
};

/** Planning goes on beside a set arrangement: what was set stays in force (R028). */
export function replanned(state: Arrangement): Arrangement {
  const stays = state.phase === 'set' || state.phase === 'placed' || state.phase === 'reopened';
  const planVersion = state.lastPlanVersion + 1;
  return { ...state, phase: stays ? state.phase : 'planning', planVersion, lastPlanVersion: planVersion };
}

function setNow(state: Arrangement, fact: Fact<SetData>): Arrangement {
  const agreed = new Set<string>(fact.value.items);
  const items = state.items.filter((item) => agreed.has(item.value.itemId));
  const version: PlanVersion = {
    set: fact,
    items: items.map(({ value, eventId }) => ({ value, eventId })),
    ...(state.goal === undefined ? {} : { goal: state.goal }),
    ...(state.agreement === undefined ? {} : { agreement: state.agreement }),
  };
  return {
    ...state,
    phase: state.phase === 'placed' ? 'placed' : 'set',
    set: fact,
    versions: [...state.versions, version],
    items: state.items.flatMap((item) => setItem(item, agreed.has(item.value.itemId))),
  };
}

/** What was withdrawn leaves the case with the version that was set without it; `versions` and history keep it. */
function setItem(item: Item, agreed: boolean): readonly Item[] {
  if (agreed) return [{ ...item, agreed: { value: item.value, eventId: item.eventId } }];
  return item.withdrawn === undefined ? [without(item, 'agreed')] : [];
}

/** Back to the version in force: what was only in the draft goes, what was agreed stays as it was agreed (R030). */
function backInForce(state: Arrangement): Arrangement {
  const inForce = state.versions.at(-1);
  if (inForce === undefined) return state;
  const bare = without(state, 'goal', 'agreement', 'presented');
  return {
    ...bare,
    planVersion: inForce.set.value.planVersion,
    ...(inForce.goal === undefined ? {} : { goal: inForce.goal }),
    ...(inForce.agreement === undefined ? {} : { agreement: inForce.agreement }),
    items: state.items.flatMap((item) =>
      item.agreed === undefined
        ? []
        : [{ ...without(item, 'withdrawn'), value: item.agreed.value, eventId: item.agreed.eventId }],
    ),
  };
}

export function foldPlan(state: Arrangement, event: Event, { eventId }: ReadEvent): Arrangement {
  switch (event.type) {
    case 'goal-agreed.v1':
      return { ...replanned(state), goal: { value: event.data, eventId } };
    case 'arrangement-drafted.v1':
      return { ...state, presented: { value: event.data, eventId } };
    case 'draft-withdrawn.v1':
      return backInForce(state);
    case 'person-agreed.v1':
      return { ...state, agreement: { value: event.data, eventId } };
    case 'employer-agreed.v1':
      return { ...state, employerAgreement: { value: event.data, eventId } };
    case 'second-agreement-asked.v1':
      return asked(state, { value: event.data, eventId });
    case 'second-organisation-agreed.v1':
      return answered(state, event.data.requestId, 'agreed', eventId);
    case 'second-organisation-declined.v1':
      return answered(state, event.data.requestId, 'declined', eventId);
    case 'second-agreement-withdrawn.v1':
      return answered(state, event.data.requestId, 'withdrawn', eventId);
    case 'arrangement-set.v1':
    case 'arrangement-revised.v1':
      return setNow(state, { value: event.data, eventId });
  }
}
