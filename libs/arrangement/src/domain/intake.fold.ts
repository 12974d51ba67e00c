import type { EventOf } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import type { DataOf, Fact } from './fact';
import type { INTAKE_EVENTS } from './intake-events';
import { foldObjection, type ObjectionState } from './objection.fold';
import { foldSignal, type SignalState } from './signal.fold';

type Data<T extends EventOf<(typeof INTAKE_EVENTS)[number]>['type']> = DataOf<typeof INTAKE_EVENTS, T>;
type Situation = Data<'person-reported.v1'>['situation'];

/** Advice asked for, and what came of it. */
export interface Advice extends Fact<Data<'advice-requested.v1'>> {
  readonly received?: Data<'advice-received.v1'>;
}

/** What the intake says of the person and what was decided on it. */
export interface IntakeState extends SignalState, ObjectionState {
  readonly reported: Fact<Data<'person-reported.v1'>>;
  readonly benefit: Data<'person-reported.v1'>['benefit'];
  /** Since the report; absent while it is as reported. */
  readonly workSituation?: { readonly situation: Situation; readonly since: LocalDate };
  readonly banenafspraak?: Fact<Data<'banenafspraak-checked.v1'>>;
  readonly consultations: readonly Fact<Data<'regional-contact-consulted.v1'>>[];
  readonly weighing?: Fact<Data<'need-weighed.v1'>>;
  readonly admission?: Fact<Data<'person-admitted.v1'>>;
  readonly refusal?: Fact<Data<'admission-refused.v1'>>;
  /** The founded objection against a refusal on the hard date: that date is not held against the person again (R141). */
  readonly hardDateOverturned?: Uuid;
  readonly diagnoses: readonly Fact<Data<'diagnosis-held.v1'>>[];
  readonly firstLineLater: readonly Fact<Data<'first-line-help-recorded.v1'>>[];
  readonly advice: readonly Advice[];
  /** The last answer to each unit that asked whether the person is known. */
  readonly searchAnswers: Readonly<Record<string, Data<'search-answered.v1'>>>;
}

export const NO_INTAKE = {
  diagnoses: [],
  consultations: [],
  firstLineLater: [],
  advice: [],
  searchAnswers: {},
  signals: [],
  objections: [],
} as const;

type Event = EventOf<(typeof INTAKE_EVENTS)[number]>;

export function foldIntake(state: Arrangement, event: Event, read: ReadEvent): Arrangement {
  const { eventId } = read;
  switch (event.type) {
    case 'person-reported.v1':
      return state;
    case 'banenafspraak-checked.v1':
      return { ...state, banenafspraak: { value: event.data, eventId } };
    case 'benefit-situation-changed.v1':
      return { ...state, benefit: event.data.to };
    case 'need-weighed.v1':
      return weighed(state, { value: event.data, eventId });
    case 'person-admitted.v1':
      return { ...state, phase: 'admitted', admission: { value: event.data, eventId } };
    case 'diagnosis-held.v1':
      return { ...state, diagnoses: [...state.diagnoses, { value: event.data, eventId }] };
    case 'regional-contact-consulted.v1':
      return { ...state, consultations: [...state.consultations, { value: event.data, eventId }] };
    case 'admission-ground-changed.v1':
      return groundChanged(state, event.data.to);
    case 'work-situation-recorded.v1':
      return { ...state, workSituation: { situation: event.data.to, since: event.data.changedOn } };
    case 'first-line-help-recorded.v1':
      return { ...state, firstLineLater: [...state.firstLineLater, { value: event.data, eventId }] };
    case 'advice-requested.v1':
      return { ...state, advice: [...state.advice, { value: event.data, eventId }] };
    case 'advice-received.v1':
      return { ...state, advice: answered(state.advice, event.data) };
    case 'search-answered.v1':
      return {
        ...state,
        searchAnswers: { ...state.searchAnswers, [event.data.askedBy]: event.data },
      };
    case 'signal-noted.v1':
    case 'signal-referred.v1':
    case 'signal-outcome-recorded.v1':
      return foldSignal(state, event, eventId);
    case 'admission-refused.v1':
    case 'decision-notified.v1':
    case 'objection-lodged.v1':
      return foldObjection(state, event, read);
    case 'objection-decided.v1':
      return foldObjection(hardDateOverturned(state, event.data.reopens, eventId), event, read);
  }
}

/** Weighed before the admission it moves the case on; afterwards it only changes the ground (R004, R148). */
function weighed(state: Arrangement, weighing: NonNullable<Arrangement['weighing']>): Arrangement {
  return state.admission === undefined ? { ...state, phase: 'weighed', weighing } : { ...state, weighing };
}

/** Before the refusal leaves the case: what it rested on is what the objection was about. */
function hardDateOverturned(state: Arrangement, reopens: boolean, eventId: Uuid): Arrangement {
  const onHardDate = state.refusal?.value.reason === 'before-hard-date';
  return reopens && onHardDate ? { ...state, hardDateOverturned: eventId } : state;
}

function groundChanged(state: Arrangement, ground: Data<'admission-ground-changed.v1'>['to']): Arrangement {
  const { admission } = state;
  if (admission === undefined) return state;
  return { ...state, admission: { ...admission, value: { ...admission.value, ground } } };
}

function answered(all: readonly Advice[], received: Data<'advice-received.v1'>): readonly Advice[] {
  return all.map((one) => (one.value.adviceId === received.adviceId ? { ...one, received } : one));
}

/** The situation now, as the report said it or as it was recorded since. */
export function situationOf(state: Pick<Arrangement, 'reported' | 'workSituation'>): Situation {
  return state.workSituation?.situation ?? state.reported.value.situation;
}
