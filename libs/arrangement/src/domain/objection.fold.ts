import type { EventOf } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import { without, type DataOf, type Fact } from './fact';
import type { admissionRefused } from './intake-events';
import type { OBJECTION_EVENTS } from './objection-events';

type Refused = EventOf<typeof admissionRefused>;
type Event = EventOf<(typeof OBJECTION_EVENTS)[number]> | Refused;
type Data<T extends EventOf<(typeof OBJECTION_EVENTS)[number]>['type']> = DataOf<typeof OBJECTION_EVENTS, T>;

/** How and when the person was told of a decision. */
export interface Notice {
  readonly how: Data<'decision-notified.v1'>['how'];
  readonly notifiedOn: LocalDate;
  readonly termUntil: LocalDate;
}

/** An objection against the refusal and what was decided on it (R141). */
export interface Objection extends Fact<Data<'objection-lodged.v1'>> {
  readonly decided?: Fact<Data<'objection-decided.v1'>>;
  readonly notice?: Notice;
  /** The decision objected to: it leaves the case when the objection is founded, the letter still names it. */
  readonly against?: { readonly unit: string; readonly takenOn: LocalDate };
  /** Unit that decided on it. */
  readonly decidedBy?: string;
}

export interface ObjectionState {
  /** Account that refused: it does not decide on the objection. */
  readonly refusedBy?: Uuid;
  readonly refusalNotice?: Notice;
  readonly objections: readonly Objection[];
}

export function foldObjection(state: Arrangement, event: Event, read: ReadEvent): Arrangement {
  const { eventId } = read;
  switch (event.type) {
    case 'admission-refused.v1':
      return refused(state, event.data, read);
    case 'decision-notified.v1':
      return notified(state, event.data);
    case 'objection-lodged.v1':
      return lodged(state, { value: event.data, eventId });
    case 'objection-decided.v1':
      return decided(state, { value: event.data, eventId }, read.meta.unit);
  }
}

function lodged(state: Arrangement, fact: Fact<Data<'objection-lodged.v1'>>): Arrangement {
  const refusal = state.refusal?.value;
  const against = refusal && { unit: refusal.mandatedUnit, takenOn: refusal.refusedOn };
  const objection = { ...fact, ...(against === undefined ? {} : { against }) };
  return { ...state, objections: [...state.objections, objection] };
}

/** Earlier stored refusals said themselves how the person was told. */
function refused(state: Arrangement, data: Refused['data'], { eventId, meta }: ReadEvent): Arrangement {
  const { notifiedHow: how, notifiedOn, objectionUntil: termUntil } = data;
  const told = how !== undefined && notifiedOn !== undefined && termUntil !== undefined;
  return {
    ...without(state, 'refusalNotice'),
    phase: 'refused',
    refusal: { value: data, eventId },
    refusedBy: meta.actor,
    ...(told ? { refusalNotice: { how, notifiedOn, termUntil } } : {}),
  };
}

function notified(state: Arrangement, data: Data<'decision-notified.v1'>): Arrangement {
  const { decision, how, notifiedOn, termUntil } = data;
  const notice = { how, notifiedOn, termUntil };
  switch (decision) {
    case 'admission-refusal':
      return { ...state, refusalNotice: notice };
    case 'objection':
      return {
        ...state,
        objections: state.objections.map((one, index) =>
          index === state.objections.length - 1 ? { ...one, notice } : one,
        ),
      };
  }
}

/** A founded objection takes the refusal away: the admission is open again, weighed or not as it was. */
function decided(
  state: Arrangement,
  decision: Fact<Data<'objection-decided.v1'>>,
  decidedBy: string,
): Arrangement {
  const { objectionId, reopens } = decision.value;
  const objections = state.objections.map((one) =>
    one.value.objectionId === objectionId ? { ...one, decided: decision, decidedBy } : one,
  );
  if (!reopens) return { ...state, objections };
  return {
    ...without(state, 'refusal', 'refusalNotice', 'refusedBy'),
    phase: state.weighing === undefined ? 'reported' : 'weighed',
    objections,
  };
}
