import type { EventOf } from '@meereis/event-store';
import { parseLocalDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { REASONS, SITUATIONS } from './codes';
import type { correctionRequested } from './correction-events';
import type { CORRECTABLE } from './daily-codes';
import type { Fact } from './fact';
import type { ItemTerms } from './items.fold';

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

/** Which fact: of the case itself, or of one item or contact moment. */
export interface FactOf {
  readonly fact: Correctable;
  readonly subjectId?: Uuid | undefined;
}

export type Period = Pick<ItemTerms, 'plannedFrom' | 'plannedUntil'>;

const periodIn = ({ plannedFrom, plannedUntil }: Period): string => `${plannedFrom}/${plannedUntil}`;

/** Two dates that exist, with a slash between. */
export function parsePeriod(value: string): Period | undefined {
  const [from, until, ...more] = value.split('/').map(parseLocalDate);
  if (from?.ok !== true || until?.ok !== true || more.length > 0) return undefined;
  return { plannedFrom: from.value, plannedUntil: until.value };
}

/** A fact as the file says it now; undefined when the case does not have it (yet). */
export function correctableFact(
  state: Arrangement,
  { fact, subjectId }: FactOf,
): CorrectableFact | undefined {
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
    case 'item-period': {
      // What is only in a draft is changed in the draft; what was agreed is corrected.
      const agreed = state.items.find((one) => one.value.itemId === subjectId)?.agreed;
      return agreed && { value: periodIn(agreed.value), eventId: agreed.eventId };
    }
    case 'contact-held-on': {
      const contact = state.contacts.find((one) => one.value.contactId === subjectId);
      return contact && { value: contact.value.heldOn, eventId: contact.eventId };
    }
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
    case 'item-period':
      return withPeriod(state, factEventId, parsePeriod(to));
    case 'contact-held-on':
      return {
        ...state,
        contacts: state.contacts.map((one) =>
          one.eventId === factEventId ? { ...one, value: { ...one.value, heldOn: to as LocalDate } } : one,
        ),
      };
  }
}

/** The terms as that event told them, in the item and in the version in force; former versions stay as they were (R028). */
function withPeriod(state: Arrangement, eventId: Uuid, period: Period | undefined): Arrangement {
  const put = <One extends Fact<ItemTerms>>(one: One): One =>
    one.eventId === eventId ? { ...one, value: { ...one.value, ...period } } : one;
  const last = state.versions.at(-1);
  return {
    ...state,
    items: state.items.map((item) => ({
      ...put(item),
      ...(item.agreed === undefined ? {} : { agreed: put(item.agreed) }),
    })),
    versions: state.versions.map((one) => (one === last ? { ...one, items: one.items.map(put) } : one)),
  };
}
