import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { arrangementClosed } from '../domain/end-events';
import { outcomeDoesNotFit } from '../domain/end-outcome.rule';
import { standingResults } from '../domain/end.fold';
import { lastKnownDay } from '../domain/item-course.rule';
import { lastDayOf } from '../domain/item-due.rule';
import { aftercareMissing, notInFuture, openItems } from '../domain/end.rule';
import { comingAppointmentsCancelled, everyTaskDone } from '../domain/end-tasks';
import { stillPending } from './pending.rule';

type Closed = EventOf<typeof arrangementClosed>['data'];
export type CloseArrangement = Pick<Closed, 'outcome' | 'explanation' | 'closedOn' | 'aftercareReason'> & {
  /** The person agrees that what is open ends with the case (R030). */
  readonly endItems?: Omit<NonNullable<Closed['endedItems']>, 'items'>;
};

/** Ends the case: with an outcome the case shows, nothing pending, aftercare done and every open item ended (R023, R026, R030). */
export function decideCloseArrangement(
  state: Arrangement,
  command: CloseArrangement,
  { today }: { readonly today: LocalDate },
): Decision {
  return refuseAll(
    [
      state.phase === 'refused' &&
        refusal('R019', 'already-refused', 'Deze aanvraag is afgewezen; er is niets om af te sluiten.'),
      ...outcomeDoesNotFit(state, command.outcome, command.closedOn),
      ...stillPending(state),
      aftercareNotDone(state, command),
      ...itemsStillOpen(state, command),
      notInFuture(command.closedOn, today, 'R023'),
      command.closedOn < state.reported.value.reportedOn &&
        refusal('R023', 'closed-before-report', 'De sluiting ligt vóór de aanmelding. Controleer de datum.'),
      closedBeforeLast(state, command.closedOn),
    ],
    () => [
      closed(state, command),
      ...comingAppointmentsCancelled(state, { closedOn: command.closedOn, today }),
      ...everyTaskDone(state, command.closedOn),
    ],
  );
}

/** A case does not end before the last thing it is known to have held: a plan that was set, help that was given. */
function closedBeforeLast(state: Arrangement, closedOn: LocalDate): Refusal | false {
  const days = [
    state.admission?.value.admittedOn,
    state.set?.value.setOn,
    state.reopening?.value.reopenedOn,
    ...state.items.flatMap((item) => [lastKnownDay(item), lastDayOf(item)]),
  ];
  const last = days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  return (
    last !== undefined &&
    closedOn < last &&
    refusal(
      'R023',
      'closed-before-last',
      `In dit dossier is nog iets gebeurd op ${formatDate(last)}. Kies die dag of een latere dag.`,
    )
  );
}

/** R026: aftercare belongs to the plan; leaving it out needs a reason. */
function aftercareNotDone(state: Arrangement, { aftercareReason = '' }: CloseArrangement): Refusal | false {
  return (
    aftercareMissing(state).length > 0 &&
    aftercareReason.trim() === '' &&
    refusal(
      'R026',
      'aftercare-not-done',
      'De nazorg is nog niet gedaan (een week en een maand na de start). Leg die vast, of schrijf op waarom u toch afsluit.',
    )
  );
}

/** R030: what was agreed ends only when the person agrees. */
function itemsStillOpen(
  state: Arrangement,
  { endItems, closedOn }: CloseArrangement,
): readonly (Refusal | false)[] {
  const open = openItems(state).length;
  if (endItems === undefined)
    return [
      open > 0 &&
        refusal(
          'R030',
          'items-open',
          `Nog niet afgerond: ${open} ${open === 1 ? 'onderdeel' : 'onderdelen'}. Rond ${open === 1 ? 'dat' : 'die'} af, of leg vast dat de persoon akkoord gaat met het einde, en waarom.`,
        ),
    ];
  return [
    open === 0 &&
      refusal(
        'R030',
        'no-items-open',
        'Er loopt geen onderdeel meer. Een akkoord met het einde is niet nodig.',
      ),
    endItems.agreedOn > closedOn &&
      refusal(
        'R030',
        'items-ended-after-closing',
        `Het akkoord met het einde van de onderdelen ligt na de sluiting van ${formatDate(closedOn)}. Controleer de datum.`,
      ),
  ];
}

function closed(state: Arrangement, command: CloseArrangement): ArrangementEvent {
  const { arrangementId, personId, set, admission } = state;
  const { outcome, explanation, closedOn, aftercareReason, endItems } = command;
  const skipsAftercare = aftercareMissing(state).length > 0;
  const rests = [admission, set, ...standingResults(state), ...openItems(state)];
  return {
    type: 'arrangement-closed.v1',
    data: {
      arrangementId,
      personId,
      outcome,
      explanation,
      closedOn,
      ...(skipsAftercare && aftercareReason !== undefined ? { aftercareReason } : {}),
      ...(endItems === undefined
        ? {}
        : { endedItems: { ...endItems, items: openItems(state).map((item) => item.value.itemId) } }),
      receipt: receipt({
        rules: ['R023', 'R026', 'R030', 'Q25'],
        referenceDate: closedOn,
        facts: rests.flatMap((fact) => (fact === undefined ? [] : [fact.eventId])),
        alternatives: ['Het arrangement laten doorlopen'],
        deviation: skipsAftercare ? aftercareReason : undefined,
        sentence: `Uw persoonlijk arrangement is afgesloten op ${formatDate(closedOn)}. Hebt u later weer hulp nodig? Dan kunt u zich opnieuw melden.`,
      }),
    },
  };
}
