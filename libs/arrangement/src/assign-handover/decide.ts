import { receipt, refuseAll, refusal, type Check, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { wayFound } from '../domain/handover.rule';
import type { Escalation } from '../domain/travel.fold';
import {
  consentInForce,
  offeredEvents,
  offerRefusals,
  type OfferFacts,
  type OfferTerms,
} from '../offer-handover/offered.rule';
import { groundNeeded, noGround } from '../offer-handover/sharing.rule';

export type AssignHandover = OfferTerms & {
  /** Why this unit, in words the person may read. */
  readonly reason: string;
};

export interface AssignFacts extends OfferFacts {
  /** Unit of the coordinator who assigns. */
  readonly byUnit: string;
}

function notEscalated(state: Arrangement): Check {
  return (
    state.escalation === undefined &&
    refusal(
      'R142',
      'nothing-to-assign',
      'Er is geen geweigerde of verlopen overdracht. Bekijk eerst de laatste stand.',
    )
  );
}

function noReason(reason: string): Check {
  return (
    reason.trim() === '' &&
    refusal('R142', 'reason-missing', 'Leg uit waarom u het dossier aan deze organisatie toewijst.')
  );
}

/**
 * The region's coordinator assigns a case nobody took (R142). The assigned unit gets an offer that it may decline only
 * for a few reasons; until it accepts, the owner stays responsible (R032), and assigning makes no ground to share (R036).
 */
export function decideAssignHandover(
  state: Arrangement,
  command: AssignHandover,
  facts: AssignFacts,
): Decision {
  const { escalation } = state;
  const { to, from } = facts;
  const consent = consentInForce(state, facts.consent);
  const ground = to === undefined ? 'consent' : groundNeeded(from, to);
  return refuseAll(
    [
      notEscalated(state),
      noReason(command.reason),
      ...offerRefusals(state, command, facts, (receiver) => noGround(ground, from, receiver, consent)),
    ],
    () =>
      to === undefined || escalation === undefined
        ? []
        : [
            assigned(state, escalation, { ...facts, toUnit: to.id, reason: command.reason }),
            ...offeredEvents(
              state,
              command,
              { ...facts, to },
              ground === 'consent' ? { ground, consent } : { ground },
              true,
            ),
          ],
  );
}

/** The coordinator finds that the case is in the right place: the owner goes on with it (R142). */
export function decideKeepWithOwner(
  state: Arrangement,
  command: { readonly reason: string },
  facts: { readonly today: LocalDate; readonly byUnit: string },
): Decision {
  const { escalation, ownerUnit: toUnit } = state;
  return refuseAll([notEscalated(state), noReason(command.reason)], () =>
    escalation === undefined
      ? []
      : [
          assigned(state, escalation, { ...facts, toUnit, reason: command.reason }),
          ...wayFound(state, facts.today),
        ],
  );
}

interface Assigned {
  readonly today: LocalDate;
  readonly byUnit: string;
  readonly toUnit: string;
  readonly reason: string;
  readonly handoverId?: AssignFacts['handoverId'];
}

function assigned(state: Arrangement, escalation: Escalation, facts: Assigned): ArrangementEvent {
  const { arrangementId, personId } = state;
  const { today, byUnit, toUnit, reason, handoverId } = facts;
  const ended = state.handovers.find((one) => one.value.handoverId === escalation.handoverId)?.endEventId;
  return {
    type: 'handover-assigned.v1',
    data: {
      arrangementId,
      personId,
      toUnit,
      byUnit,
      afterHandover: escalation.handoverId,
      ...(handoverId === undefined ? {} : { handoverId }),
      reason,
      assignedOn: today,
      receipt: receipt({
        rules: ['R032', 'R142'],
        referenceDate: today,
        facts: ended === undefined ? [] : [ended],
        alternatives: ['Aan een andere organisatie toewijzen', 'Bij de huidige organisatie laten'],
        sentence:
          handoverId === undefined
            ? 'De coördinator van uw regio heeft gekeken wie u het beste helpt. Wij blijven uw aanspreekpunt.'
            : 'De coördinator van uw regio heeft een organisatie gekozen om u verder te helpen. Tot zij ja zegt, blijven wij uw aanspreekpunt.',
      }),
    },
  };
}
