import { refusal, type Refusal } from '@meereis/commands';
import { parseLocalDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import {
  correctableFact,
  parsePeriod,
  type Correctable,
  type Correction,
  type FactOf,
} from './correction.rule';
import { notBelowDelivered } from './item-floor.rule';
import { lastPlannable, periodFits } from './item-terms.rule';
import { beforeWorkingAge, type WhoseDate } from './working-age.rule';

/** Corrections of one case in its whole life. */
export const CORRECTIONS_MAX = 200;
/** Somebody else decides within so many days: our own assumption (docs/decisions/corrections.md). */
export const DECIDE_CORRECTION_WITHIN_DAYS = 7;
/** An earlier decision that rested on the fact is looked at again within so many days. */
export const RECONSIDER_WITHIN_DAYS = 14;

/** Work can end in the weeks to come; everything else has happened. */
const MAY_LIE_AHEAD: readonly Correctable[] = ['unemployed-from'];

/** Whether the fact can have this value at all: dates that exist and fit, or a code of its own list. */
export function valueRefusals(
  state: Arrangement,
  asked: FactOf & { readonly to: string },
  facts: WhoseDate,
): readonly (Refusal | false)[] {
  const { fact, to } = asked;
  const { today } = facts;
  const found = correctableFact(state, asked);
  if (found === undefined) return [unknownFact(state, asked)];
  const same =
    found.value === to &&
    refusal('R028', 'nothing-changed', 'Dit is wat er al staat. Kies een andere waarde.');
  if (found.codes !== undefined)
    return [
      same,
      !found.codes.includes(to) &&
        refusal('R028', 'no-such-value', 'Deze waarde kan niet bij dit gegeven. Kies er een van de lijst.'),
    ];
  if (fact === 'item-period') return [same, ...periodRefusals(state, asked)];
  const date = parseLocalDate(to);
  if (!date.ok)
    return [refusal('R028', 'no-such-date', 'Dit is geen bestaande datum (JJJJ-MM-DD). Kies een andere.')];
  return [
    same,
    date.value > today &&
      !MAY_LIE_AHEAD.includes(fact) &&
      refusal('R028', 'date-in-future', 'Deze datum ligt in de toekomst. Kies vandaag of eerder.'),
    fact === 'unemployed-from' && beforeWorkingAge(date.value, facts),
    outOfOrder(state, fact, date.value) &&
      refusal(
        'R028',
        'dates-out-of-order',
        'De persoon wordt eerst aangemeld en daarna toegelaten of gesproken.',
      ),
  ];
}

function unknownFact(state: Arrangement, { fact, subjectId }: FactOf): Refusal {
  if (subjectId === undefined && (fact === 'item-period' || fact === 'contact-held-on'))
    return refusal('R028', 'subject-missing', 'Kies het onderdeel of het contactmoment waar het om gaat.');
  return state.items.some((one) => one.value.itemId === subjectId)
    ? refusal('R028', 'item-not-agreed', 'Dit onderdeel is nog niet vastgesteld. Wijzig het in het plan.')
    : refusal('R028', 'fact-unknown', 'Dit gegeven staat nog niet in het dossier. Leg het eerst vast.');
}

/** A period that can be, as for a change of the item: not cut below what was delivered (R022, R028, R030). */
function periodRefusals(
  state: Arrangement,
  { subjectId, to }: FactOf & { readonly to: string },
): readonly (Refusal | false)[] {
  const item = state.items.find((one) => one.value.itemId === subjectId);
  const period = parsePeriod(to);
  if (period === undefined || item?.agreed === undefined)
    return [
      refusal(
        'R028',
        'no-such-period',
        'Dit is geen periode van twee bestaande datums (JJJJ-MM-DD/JJJJ-MM-DD). Kies een andere.',
      ),
    ];
  const { priceCents, plannedFrom } = item.agreed.value;
  return [
    item.agreed.eventId !== item.eventId &&
      refusal(
        'R028',
        'item-in-draft',
        'Dit onderdeel verandert net in het concept. Verbeter de periode daar, of trek het concept eerst in.',
      ),
    ...periodFits(period, lastPlannable(plannedFrom)),
    ...notBelowDelivered(item, { ...period, priceCents }),
  ];
}

function outOfOrder(state: Arrangement, fact: Correctable, to: LocalDate): boolean {
  const admitted = state.admission?.value.admittedOn;
  if (fact === 'reported-on') return admitted !== undefined && to > admitted;
  const comesAfter: readonly Correctable[] = ['admitted-on', 'diagnosis-held-on', 'contact-held-on'];
  return comesAfter.includes(fact) && to < state.reported.value.reportedOn;
}

export function correctionOf(state: Arrangement, correctionId: Uuid): Correction | undefined {
  return state.corrections.find((one) => one.correctionId === correctionId);
}

/** Who decides. */
export interface Decider {
  readonly account: Uuid;
  /** Who asked is the same human being, at this or another account. */
  readonly samePerson?: boolean;
}

/** Open, and judged by somebody else than who asked. */
export function decidable(
  correction: Correction | undefined,
  { account, samePerson = false }: Decider,
): readonly (Refusal | false)[] {
  return [
    correction?.status !== 'requested' &&
      refusal(
        'R028',
        'correction-not-open',
        'Deze correctie staat niet (meer) open. Bekijk eerst de laatste stand.',
      ),
    (samePerson || correction?.requestedBy === account) &&
      refusal(
        'R028',
        'own-correction',
        'U hebt deze correctie zelf gevraagd. Een collega of de coördinator beslist erover.',
      ),
  ];
}

/** Decisions that were taken on the event which holds the fact: they stay as they are, and a person looks again. */
export function restedOn(state: Arrangement, factEventId: Uuid): boolean {
  // Whether somebody was admitted in time is judged by the day of admission itself (R006).
  if (state.admission?.eventId === factEventId) return true;
  const receipts = [
    state.admission?.value.receipt,
    state.refusal?.value.receipt,
    ...state.versions.map((one) => one.set.value.receipt),
    ...state.items.map((one) => one.value.receipt),
    ...state.considerations.map((one) => one.value.receipt),
  ];
  return receipts.some((one) => one?.facts.includes(factEventId) === true);
}
