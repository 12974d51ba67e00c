import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import type { DataOf, Fact } from './fact';
import type { PLAN_EVENTS } from './plan-events';

type Data<T extends EventOf<(typeof PLAN_EVENTS)[number]>['type']> = DataOf<typeof PLAN_EVENTS, T>;

/** Goal and versions of the plan; its items stand in `ItemsState`. */
export interface PlanState {
  readonly goal?: Fact<Data<'goal-agreed.v1'>>;
  /** Rises with every change of goal or items; an agreement is with one version. */
  readonly planVersion: number;
  readonly agreement?: Fact<Data<'person-agreed.v1'>>;
  readonly set?: Fact<Data<'arrangement-set.v1'>>;
}

export const NO_PLAN: PlanState = { planVersion: 0 };

/** Planning goes on beside a set arrangement: what was set stays in force (R028). */
export function replanned(state: Arrangement): Arrangement {
  const phase = state.phase === 'set' || state.phase === 'placed' ? state.phase : 'planning';
  return { ...state, phase, planVersion: state.planVersion + 1 };
}

export function foldPlan(
  state: Arrangement,
  event: EventOf<(typeof PLAN_EVENTS)[number]>,
  { eventId }: ReadEvent,
): Arrangement {
  switch (event.type) {
    case 'goal-agreed.v1':
      return { ...replanned(state), goal: { value: event.data, eventId } };
    case 'person-agreed.v1':
      return { ...state, agreement: { value: event.data, eventId } };
    case 'arrangement-set.v1':
      return {
        ...state,
        phase: state.phase === 'placed' ? 'placed' : 'set',
        set: { value: event.data, eventId },
        items: state.items.map((item) => ({
          ...item,
          agreed: { value: item.value, eventId: item.eventId },
        })),
      };
  }
}
