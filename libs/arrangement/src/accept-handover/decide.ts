import type { Unit } from '@meereis/access';
import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { contentHash, handoverContent, travellingTasks } from '../domain/handover-content';
import {
  answeredTooLate,
  answerTaskDone,
  contactDate,
  noOpenOffer,
  sameHandover,
} from '../domain/handover.rule';
import { tasksDone } from '../domain/tasks';

export interface AcceptHandover {
  readonly contentHash: string;
  /** When the new executor speaks the person (R033). */
  readonly contactOn: LocalDate;
  /** Who speaks the person, when somebody else than the offer named: people leave while an offer waits. */
  readonly receiver?: Uuid | undefined;
}

export interface AcceptFacts {
  readonly today: LocalDate;
  /** The accepting unit, to which the offer was made as the policy has seen. */
  readonly unit: Unit;
  readonly taskId: Uuid;
  /** Consents of the person in force now: one that the offer rests on may have been withdrawn since. */
  readonly consents: readonly Uuid[];
  /** The receiver that is named here or, without one, in the offer works with cases at the accepting unit. */
  readonly receiverWorksThere: boolean;
}

type Open = NonNullable<Arrangement['openHandover']>;

/** Takes over the case: ownership and open tasks move in one append, items and agreements stay (R029, R030, R032). */
export function decideAcceptHandover(
  state: Arrangement,
  command: AcceptHandover,
  facts: AcceptFacts,
): Decision {
  const open = state.openHandover;
  return refuseAll(
    [
      noOpenOffer(state),
      answeredTooLate(state, facts.today),
      ...contactDate(command.contactOn, facts.today),
      !facts.receiverWorksThere &&
        refusal(
          'R033',
          'receiver-not-at-unit',
          'De ontvanger is geen begeleider (meer) bij uw organisatie. Kies wie de persoon spreekt.',
        ),
      consentGone(state, facts),
      open !== undefined && otherContent(state, open, command, facts.unit),
    ],
    () => (open === undefined ? [] : takenOver(state, open, command, facts)),
  );
}

/** A consent that the offer rests on and that is gone: for the person, or ended for this case already (R036). */
function consentGone(state: Arrangement, { consents }: AcceptFacts): Refusal | false {
  const consentId = state.openHandover?.value.consentId;
  if (consentId === undefined) return false;
  const inForce = consents.includes(consentId) && !state.endedConsents.includes(consentId);
  return (
    !inForce &&
    refusal(
      'R036',
      'consent-withdrawn',
      'De persoon heeft de toestemming ingetrokken. Het dossier kan niet worden overgenomen.',
    )
  );
}

/** What is accepted is what was offered, and what was offered is what is there. */
function otherContent(state: Arrangement, open: Open, command: AcceptHandover, unit: Unit): Refusal | false {
  if (command.contentHash !== open.value.contentHash)
    return refusal(
      'R033',
      'content-not-the-offer',
      'Dit is niet de inhoud van het aanbod. Bekijk het aanbod opnieuw.',
    );
  return (
    contentHash(handoverContent(state, unit)) !== open.value.contentHash &&
    refusal(
      'R033',
      'content-changed-since-offer',
      'Het dossier is veranderd sinds het aanbod. Vraag de andere organisatie om een nieuw aanbod.',
    )
  );
}

function takenOver(
  state: Arrangement,
  open: Open,
  command: AcceptHandover,
  facts: AcceptFacts,
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  const offer = open.value;
  // The person gets one new date with the new executor; an older promise to call lapses with it.
  const moved = travellingTasks(state)
    .filter((task) => task.kind !== 'contact-person')
    .map(({ taskId }): ArrangementEvent => ({
      type: 'task-handed-over.v1',
      data: { arrangementId, personId, taskId, fromUnit: offer.fromUnit, toUnit: offer.toUnit },
    }));
  return [
    {
      type: 'handover-accepted.v1',
      data: {
        ...sameHandover(offer),
        acceptedOn: facts.today,
        contactOn: command.contactOn,
        ...(command.receiver === undefined ? {} : { receiver: command.receiver }),
        toRegion: offer.toRegion,
        receipt: receipt({
          rules: ['R029', 'R030', 'R032', 'R033'],
          referenceDate: facts.today,
          facts: [open.eventId],
          alternatives: ['Weigeren met een reden van de lijst (R142)'],
          sentence: `${facts.unit.name} helpt u verder. Op ${formatDate(command.contactOn)} spreken zij u. Uw afspraken blijven gelden.`,
        }),
      },
    },
    ...moved,
    ...answerTaskDone(state, facts.today),
    ...tasksDone(state, 'contact-person', facts.today),
    {
      type: 'task-created.v1',
      data: {
        arrangementId,
        personId,
        taskId: facts.taskId,
        kind: 'contact-person',
        unit: offer.toUnit,
        dueOn: command.contactOn,
        rule: 'R033',
      },
    },
  ];
}
