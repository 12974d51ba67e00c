import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import type { DataOf, Fact } from './fact';
import type { INTAKE_EVENTS } from './intake-events';

type Data<T extends EventOf<(typeof INTAKE_EVENTS)[number]>['type']> = DataOf<typeof INTAKE_EVENTS, T>;

/** What the intake says of the person and what was decided on it. */
export interface IntakeState {
  readonly reported: Fact<Data<'person-reported.v1'>>;
  readonly benefit: Data<'person-reported.v1'>['benefit'];
  readonly banenafspraak?: Fact<Data<'banenafspraak-checked.v1'>>;
  readonly weighing?: Fact<Data<'need-weighed.v1'>>;
  readonly admission?: Fact<Data<'person-admitted.v1'>>;
  readonly refusal?: Fact<Data<'admission-refused.v1'>>;
  readonly diagnoses: readonly Fact<Data<'diagnosis-held.v1'>>[];
}

export const NO_INTAKE = { diagnoses: [] } as const;

export function foldIntake(
  state: Arrangement,
  event: EventOf<(typeof INTAKE_EVENTS)[number]>,
  { eventId }: ReadEvent,
): Arrangement {
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
  }
}
