import type { Unit } from '@meereis/access';
import type { EventOf } from '@meereis/event-store';
import { receipt, refusal, type Check } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { contentHash, handoverContent } from '../domain/handover-content';
import { contactDate, wayFound } from '../domain/handover.rule';
import { taskFor, tasksDone } from '../domain/tasks';
import { ANSWER_WITHIN_DAYS } from '../domain/handover-terms';
import type { handoverOffered } from '../domain/travel-events';
import { canOwnCases, type Consent } from './sharing.rule';

type Offered = EventOf<typeof handoverOffered>['data'];
/** What every offer says, whoever makes it. */
export type OfferTerms = Pick<Offered, 'toUnit' | 'receiver' | 'note' | 'contactOn' | 'contentHash'>;

export interface OfferFacts {
  readonly today: LocalDate;
  /** The owner's unit, which the policy has seen or, for an assignment, the case names. */
  readonly from: Unit;
  /** The receiving unit; undefined when it is not known. */
  readonly to: Unit | undefined;
  /** The person's consent in force for the receiving unit. */
  readonly consent: Consent | undefined;
  /** The named receiver works with cases at the receiving unit: so there is somebody there (R033). */
  readonly receiverWorksThere: boolean;
  readonly handoverId: Uuid;
  readonly taskId: Uuid;
}

/** What the offer rests on (R036, Q06). */
export type Sharing =
  | { readonly ground: 'legal-task' }
  | { readonly ground: 'consent'; readonly consent: Consent | undefined }
  | { readonly ground: 'override'; readonly overrideReason: string; readonly legalBasis: string };

/** A consent that was withdrawn for this case counts no more, also when the person's own page has not heard yet. */
export function consentInForce(state: Arrangement, consent: Consent | undefined): Consent | undefined {
  return consent !== undefined && state.endedConsents.includes(consent.consentId) ? undefined : consent;
}

/** What stands in the way of any offer but its ground: that each road checks for itself, as `ground`. */
export function offerRefusals(
  state: Arrangement,
  terms: OfferTerms,
  facts: OfferFacts,
  ground: (to: Unit) => readonly Check[],
): readonly Check[] {
  return [
    state.phase === 'refused' &&
      refusal('R019', 'admission-was-refused', 'De aanvraag is afgewezen. Er is niets om over te dragen.'),
    state.openHandover !== undefined &&
      refusal(
        'R032',
        'handover-already-open',
        `Er staat al een overdracht open. Wacht op het antwoord tot en met ${formatDate(state.openHandover.value.answerBy)} of trek het aanbod in.`,
      ),
    terms.note.trim() === '' &&
      refusal('R033', 'note-missing', 'Schrijf een overdrachtsnotitie voor de ontvanger.'),
    ...contactDate(terms.contactOn, facts.today),
    ...receiverRefusals(state, terms, facts, ground),
  ];
}

function receiverRefusals(
  state: Arrangement,
  terms: OfferTerms,
  { to, receiverWorksThere }: OfferFacts,
  ground: (to: Unit) => readonly Check[],
): readonly Check[] {
  if (to === undefined)
    return [
      refusal(
        'R033',
        'receiver-unknown',
        'Deze ontvanger is niet bekend. Kies een organisatieonderdeel uit de lijst.',
      ),
    ];
  return [
    to.id === state.ownerUnit &&
      refusal('R032', 'receiver-is-owner', 'Uw eigen organisatieonderdeel is al verantwoordelijk.'),
    !canOwnCases(to) &&
      refusal(
        'R032',
        'receiver-cannot-own',
        `${to.name} kan geen arrangement uitvoeren. Kies UWV, een gemeente, een vakbond, een werkgeversorganisatie of een mobiliteitsteam.`,
      ),
    !receiverWorksThere &&
      refusal(
        'R033',
        'receiver-not-at-unit',
        `De ontvanger is geen begeleider bij ${to.name}. Kies een ontvanger uit de lijst.`,
      ),
    ...ground(to),
    terms.contentHash !== contentHash(handoverContent(state, to)) &&
      refusal(
        'R033',
        'preview-outdated',
        'Het dossier is veranderd na het voorbeeld van de overdracht. Bekijk het voorbeeld opnieuw.',
      ),
  ];
}

function sharingFields(sharing: Sharing): Partial<Offered> {
  if (sharing.ground === 'override') {
    const { overrideReason, legalBasis } = sharing;
    return { overrideReason, legalBasis };
  }
  return sharing.ground === 'consent' && sharing.consent !== undefined
    ? { consentId: sharing.consent.consentId }
    : {};
}

function offerReceipt(state: Arrangement, to: Unit, today: LocalDate, sharing: Sharing, assigned: boolean) {
  const consent = sharing.ground === 'consent' ? sharing.consent : undefined;
  const facts = [consent?.eventId, state.admission?.eventId, state.set?.eventId];
  return receipt({
    rules: ['R029', 'R030', 'R032', 'R033', 'R036', 'Q06', ...(assigned ? ['R142'] : [])],
    referenceDate: today,
    facts: facts.filter((one) => one !== undefined),
    alternatives: ['Zelf verantwoordelijk blijven', 'Aan een andere organisatie aanbieden'],
    ...(sharing.ground === 'override'
      ? { deviation: `${sharing.overrideReason} Wettelijke grond: ${sharing.legalBasis}` }
      : {}),
    sentence: `Wij hebben ${to.name} gevraagd om u verder te helpen. Tot zij ja zeggen, blijven wij uw aanspreekpunt. Uw afspraken blijven gelden.`,
  });
}

/** An offer to a unit that asked for the case answers its request. */
function requestOf(state: Arrangement, unit: string): Uuid | undefined {
  return state.handoverRequests.find((one) => one.status === 'open' && one.value.byUnit === unit)?.value
    .requestId;
}

/** The offer, what it ends, and the receiver's task to answer. */
export function offeredEvents(
  state: Arrangement,
  terms: OfferTerms,
  facts: OfferFacts & { readonly to: Unit },
  sharing: Sharing,
  assigned = false,
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  const { today, to, handoverId, taskId } = facts;
  const content = handoverContent(state, to);
  const answerBy = addDays(today, ANSWER_WITHIN_DAYS);
  const requestId = requestOf(state, to.id);
  const { receiver, note, contactOn, contentHash: hash } = terms;
  const offer: ArrangementEvent = {
    type: 'handover-offered.v1',
    data: {
      arrangementId,
      personId,
      toUnit: to.id,
      receiver,
      note,
      contactOn,
      ground: sharing.ground,
      contentHash: hash,
      handoverId,
      fromUnit: state.ownerUnit,
      answerBy,
      ...sharingFields(sharing),
      ...(requestId === undefined ? {} : { requestId }),
      ...(assigned ? { assigned } : {}),
      items: content.items,
      tasks: content.tasks.map((task) => task.taskId),
      toRegion: to.region ?? state.region,
      receipt: offerReceipt(state, to, today, sharing, assigned),
    },
  };
  return [
    offer,
    ...wayFound(state, today),
    ...(requestId === undefined ? [] : tasksDone(state, 'answer-handover-request', today, requestId)),
    taskFor(state, { taskId, kind: 'answer-handover', unit: to.id, dueOn: answerBy, rule: 'R032' }),
  ];
}
