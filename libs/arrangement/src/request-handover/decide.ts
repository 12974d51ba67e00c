import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Unit } from '@meereis/access';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { REQUEST_WITHIN_DAYS, REQUESTS_MAX } from '../domain/handover-terms';
import { taskFor, tasksDone } from '../domain/tasks';
import { canOwnCases } from '../offer-handover/sharing.rule';

export interface RequestHandover {
  /** Why this unit should go on with the person. */
  readonly reason: string;
}

export interface RequestFacts {
  readonly today: LocalDate;
  readonly by: Unit;
  readonly requestId: Uuid;
  readonly taskId: Uuid;
}

/** The open request of this unit, as long as its term runs. */
function running(state: Arrangement, unit: string, today: LocalDate) {
  return state.handoverRequests.find(
    (one) => one.status === 'open' && one.value.byUnit === unit && today <= one.value.answerBy,
  );
}

/**
 * A unit asks for a case it knows to be elsewhere, and sees no more than that (R036, Q06). The owner answers by an
 * offer or by declining; after the term the unit may ask again, and the late task of the first is replaced.
 */
export function decideRequestHandover(
  state: Arrangement,
  command: RequestHandover,
  facts: RequestFacts,
): Decision {
  const { by, today } = facts;
  const open = running(state, by.id, today);
  return refuseAll(
    [
      command.reason.trim() === '' &&
        refusal('R036', 'reason-missing', 'Leg uit waarom u de persoon verder wilt helpen.'),
      !canOwnCases(by) &&
        refusal('R032', 'receiver-cannot-own', 'Uw organisatie kan geen arrangement uitvoeren.'),
      by.id === state.ownerUnit &&
        refusal('R032', 'receiver-is-owner', 'Uw eigen organisatieonderdeel is al verantwoordelijk.'),
      state.openHandover?.value.toUnit === by.id &&
        refusal(
          'R032',
          'handover-already-open',
          'Dit dossier is al aan u aangeboden. Bekijk het aanbod en neem het aan of weiger het.',
        ),
      open !== undefined &&
        refusal(
          'R036',
          'handover-already-requested',
          `U hebt dit al gevraagd. De organisatie kan antwoorden tot en met ${formatDate(open.value.answerBy)}.`,
        ),
      state.handoverRequests.length >= REQUESTS_MAX &&
        refusal(
          'R036',
          'too-many-requests',
          'Over dit dossier is al te vaak een verzoek gedaan. Neem contact op met de organisatie.',
        ),
    ],
    () => requested(state, command, facts),
  );
}

function requested(
  state: Arrangement,
  { reason }: RequestHandover,
  { today, by, requestId, taskId }: RequestFacts,
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  const answerBy = addDays(today, REQUEST_WITHIN_DAYS);
  const late = state.handoverRequests.filter((one) => one.status === 'open' && one.value.byUnit === by.id);
  return [
    {
      type: 'handover-requested.v1',
      data: { arrangementId, personId, requestId, byUnit: by.id, reason, requestedOn: today, answerBy },
    },
    ...late.flatMap((one) => tasksDone(state, 'answer-handover-request', today, one.value.requestId)),
    taskFor(state, {
      taskId,
      kind: 'answer-handover-request',
      unit: state.ownerUnit,
      dueOn: answerBy,
      rule: 'R036',
      subjectId: requestId,
      askedBy: by.id,
    }),
  ];
}
