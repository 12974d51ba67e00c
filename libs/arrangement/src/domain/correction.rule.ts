import type { EventOf } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { REASONS, SITUATIONS } from './codes';
import type { correctionRequested } from './correction-events';
import type { CORRECTABLE } from './daily-codes';

type Requested = EventOf<typeof correctionRequested>['data'];
export type Correctable = (typeof CORRECTABLE)[number];

export interface Correction extends Requested {
  readonly status: 'requested' | 'approved' | 'rejected';
  readonly effectiveOn?: LocalDate;
  readonly decidedOn?: LocalDate;
}

export interface CorrectableFact {
  readonly value: string;
  /** The event that holds the fact. */
  readonly eventId: Uuid;
  /** Codes it may have; a date where there are none. */
  readonly codes?: readonly string[];
}

/** A fact as the file says it now; undefined when the case does not have it (yet). */
export function correctableFact(state: Arrangement, fact: Correctable): CorrectableFact | undefined {
  const { value: report, eventId } = state.reported;
  const diagnosis = state.diagnoses.at(-1);
  switch (fact) {
    case 'reported-on':
      return { value: report.reportedOn, eventId };
    case 'unemployed-from':
      return { value: report.unemployedFrom, eventId };
    case 'situation':
      return { value: report.situation, eventId, codes: SITUATIONS };
    case 'reason':
      return { value: report.reason, eventId, codes: REASONS };
    case 'admitted-on':
      return state.admission && { value: state.admission.value.admittedOn, eventId: state.admission.eventId };
    case 'diagnosis-held-on':
      return diagnosis && { value: diagnosis.value.heldOn, eventId: diagnosis.eventId };
  }
}

/** The case with an approved correction in it: the fact has its new value, the event it stands in stays as it was. */
export function corrected(state: Arrangement, correctionId: Uuid): Arrangement {
  const found = state.corrections.find((one) => one.correctionId === correctionId);
  return found === undefined ? state : withValue(state, found);
}

function withValue(state: Arrangement, { fact, factEventId, to }: Correction): Arrangement {
  const reported = (change: object): Arrangement => ({
    ...state,
    reported: { ...state.reported, value: { ...state.reported.value, ...change } },
  });
  switch (fact) {
    case 'reported-on':
      return reported({ reportedOn: to });
    case 'unemployed-from':
      return reported({ unemployedFrom: to });
    case 'situation':
      return reported({ situation: to });
    case 'reason':
      return reported({ reason: to });
    case 'admitted-on':
      return state.admission === undefined
        ? state
        : {
            ...state,
            admission: {
              ...state.admission,
              value: { ...state.admission.value, admittedOn: to as LocalDate },
            },
          };
    case 'diagnosis-held-on':
      return {
        ...state,
        diagnoses: state.diagnoses.map((one) =>
          one.eventId === factEventId ? { ...one, value: { ...one.value, heldOn: to as LocalDate } } : one,
        ),
      };
  }
}
