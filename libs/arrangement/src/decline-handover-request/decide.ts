import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { tasksDone } from '../domain/tasks';
import type { HandoverRequest } from '../domain/travel.fold';
import type { handoverRequestDeclined } from '../domain/travel-events';

type Declined = EventOf<typeof handoverRequestDeclined>['data'];
export type DeclineRequest = Pick<Declined, 'requestId' | 'reason' | 'explanation'>;

/** The owner keeps the case, with a reason from a list; the unit that asked sees that reason and nothing else. */
export function decideDeclineRequest(
  state: Arrangement,
  command: DeclineRequest,
  facts: { readonly today: LocalDate },
): Decision {
  const request = state.handoverRequests.find(
    (one) => one.value.requestId === command.requestId && one.status === 'open',
  );
  return refuseAll(
    [
      request === undefined &&
        refusal('R036', 'request-not-open', 'Dit verzoek staat niet (meer) open. Bekijk de laatste stand.'),
      command.explanation.trim() === '' &&
        refusal(
          'R036',
          'explanation-missing',
          'Leg voor het eigen dossier uit waarom u het verzoek afwijst.',
        ),
    ],
    () => (request === undefined ? [] : declined(state, request, command, facts.today)),
  );
}

function declined(
  state: Arrangement,
  request: HandoverRequest,
  { requestId, reason, explanation }: DeclineRequest,
  today: LocalDate,
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  return [
    {
      type: 'handover-request-declined.v1',
      data: {
        arrangementId,
        personId,
        requestId,
        byUnit: request.value.byUnit,
        reason,
        explanation,
        declinedOn: today,
        receipt: receipt({
          rules: ['R032', 'R036'],
          referenceDate: today,
          facts: [request.eventId],
          alternatives: ['Het dossier aanbieden aan de organisatie die erom vroeg'],
          sentence: 'Een andere organisatie wilde u verder helpen. Wij blijven uw aanspreekpunt.',
        }),
      },
    },
    ...tasksDone(state, 'answer-handover-request', today, requestId),
  ];
}
