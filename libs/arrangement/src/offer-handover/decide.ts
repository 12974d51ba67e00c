import type { EventOf } from '@meereis/event-store';
import type { Unit } from '@meereis/access';
import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { contentHash, handoverContent } from '../domain/handover-content';
import { contactDate } from '../domain/handover.rule';
import { tasksDone } from '../domain/tasks';
import { ANSWER_WITHIN_DAYS } from '../domain/handover-terms';
import type { handoverOffered } from '../domain/travel-events';
import { canOwnCases, noGround, type Consent } from './sharing.rule';

type Offered = EventOf<typeof handoverOffered>['data'];
export type OfferHandover = Pick<
  Offered,
  'toUnit' | 'receiver' | 'note' | 'contactOn' | 'ground' | 'contentHash'
>;

export interface OfferFacts {
  readonly today: LocalDate;
  /** Unit of the one who offers: the owner, as the policy has seen. */
  readonly from: Unit;
  /** The receiving unit; undefined when it is not known. */
  readonly to: Unit | undefined;
  /** The person's consent in force for the receiving unit. */
  readonly consent: Consent | undefined;
  /** The named receiver works with cases at the receiving unit. */
  readonly receiverWorksThere: boolean;
  readonly handoverId: Uuid;
  readonly taskId: Uuid;
}

/** Offers the case to another unit. Until it accepts, the old executor stays responsible (R029-R033, R036). */
export function decideOfferHandover(state: Arrangement, command: OfferHandover, facts: OfferFacts): Decision {
  return refuseAll(
    [
      state.phase === 'refused' &&
        refusal('R019', 'admission-was-refused', 'De aanvraag is afgewezen. Er is niets om over te dragen.'),
      state.openHandover !== undefined &&
        refusal(
          'R032',
          'handover-already-open',
          `Er staat al een overdracht open. Wacht op het antwoord tot en met ${formatDate(state.openHandover.value.answerBy)} of trek het aanbod in.`,
        ),
      command.note.trim() === '' &&
        refusal('R033', 'note-missing', 'Schrijf een overdrachtsnotitie voor de ontvanger.'),
      ...contactDate(command.contactOn, facts.today),
      ...receiverRefusals(state, command, facts),
    ],
    () => (facts.to === undefined ? [] : offered(state, command, facts, facts.to)),
  );
}

function receiverRefusals(
  state: Arrangement,
  command: OfferHandover,
  { from, to, consent, receiverWorksThere }: OfferFacts,
): readonly (Refusal | false)[] {
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
    ...noGround(command.ground, from, to, consent),
    command.contentHash !== contentHash(handoverContent(state, to)) &&
      refusal(
        'R033',
        'preview-outdated',
        'Het dossier is veranderd na het voorbeeld van de overdracht. Bekijk het voorbeeld opnieuw.',
      ),
  ];
}

function offered(
  state: Arrangement,
  command: OfferHandover,
  facts: OfferFacts,
  to: Unit,
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  const content = handoverContent(state, to);
  const answerBy = addDays(facts.today, ANSWER_WITHIN_DAYS);
  const consent = command.ground === 'consent' ? facts.consent : undefined;
  return [
    {
      type: 'handover-offered.v1',
      data: {
        arrangementId,
        personId,
        ...command,
        handoverId: facts.handoverId,
        fromUnit: state.ownerUnit,
        toUnit: to.id,
        answerBy,
        ...(consent === undefined ? {} : { consentId: consent.consentId }),
        items: content.items,
        tasks: content.tasks.map((task) => task.taskId),
        toRegion: to.region ?? state.region,
        receipt: receipt({
          rules: ['R029', 'R030', 'R032', 'R033', 'R036', 'Q06'],
          referenceDate: facts.today,
          facts: [
            ...(consent === undefined ? [] : [consent.eventId]),
            ...(state.admission === undefined ? [] : [state.admission.eventId]),
            ...(state.set === undefined ? [] : [state.set.eventId]),
          ],
          alternatives: ['Zelf verantwoordelijk blijven', 'Aan een andere organisatie aanbieden'],
          sentence: `Wij hebben ${to.name} gevraagd om u verder te helpen. Tot zij ja zeggen, blijven wij uw aanspreekpunt. Uw afspraken blijven gelden.`,
        }),
      },
    },
    ...tasksDone(state, 'offer-handover-again', facts.today),
    {
      type: 'task-created.v1',
      data: {
        arrangementId,
        personId,
        taskId: facts.taskId,
        kind: 'answer-handover',
        unit: to.id,
        dueOn: answerBy,
        rule: 'R032',
      },
    },
  ];
}
